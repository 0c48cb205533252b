import { join, resolve } from 'node:path';
import { workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

/** @type {LanguageClient | undefined} */
let client;

/** Starts the language server of the project that is open, or of the one that its settings name where the content alone is open. */
export async function activate() {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) return;
  const cwd = folder.uri.fsPath;
  const code = resolve(cwd, workspace.getConfiguration('rejoinder').get('code', '.'));
  const env = code === cwd ? {} : { CONTENT_DIR: cwd };
  const server = {
    command: 'node',
    args: [join(code, 'scripts/run.mjs'), 'lsp'],
    options: { cwd: code, env: { ...process.env, ...env } },
  };
  const documentSelector = [{ scheme: 'file', pattern: code === cwd ? '**/content/**/*.{md,txt}' : `${cwd}/**/*.{md,txt}` }];
  client = new LanguageClient('rejoinder', 'Rejoinder', server, { documentSelector });
  await client.start();
}

/** Ends the server with the editor. */
export const deactivate = () => client?.stop();
