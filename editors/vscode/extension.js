import { join } from 'node:path';
import { workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

/** @type {LanguageClient | undefined} */
let client;

/** Starts the language server of the project that is open. */
export async function activate() {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) return;
  const cwd = folder.uri.fsPath;
  const server = { command: 'node', args: [join(cwd, 'scripts/run.mjs'), 'lsp'], options: { cwd } };
  const documentSelector = [{ scheme: 'file', pattern: '**/content/**/*.{md,txt}' }];
  client = new LanguageClient('rejoinder', 'Rejoinder', server, { documentSelector });
  await client.start();
}

/** Ends the server with the editor. */
export const deactivate = () => client?.stop();
