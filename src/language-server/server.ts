import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../settings.ts';
import { Answers, OPEN_PAGE } from './answers.ts';
import { toDiagnostics } from './convert.ts';
import { Workspace } from './workspace.ts';

/** In milliseconds: so long after the last key all files are looked at. */
const REST = 250;

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: ['"', ' ', '{', ':', '/', '#'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  documentSymbolProvider: true,
  codeLensProvider: {},
  executeCommandProvider: { commands: [OPEN_PAGE] },
};

/** Serves an editor until it leaves. */
export function serveEditor(connection: Connection, settings: Settings): void {
  const documents = new TextDocuments(TextDocument);
  // The editor is answered before the content is read.
  const opening = nextTurn().then(() => Workspace.open(settings));
  const answering = opening.then((workspace) => new Answers(workspace, settings));
  connection.onInitialize(() => ({ capabilities: CAPABILITIES, serverInfo: { name: 'rejoinder' } }));
  connection.onInitialized(() => {
    void watchFiles(connection);
    void opening.then((workspace) => tellAll(connection, documents, workspace));
  });
  followChanges(connection, documents, opening);
  answerQuestions(connection, answering);
  connection.onShutdown(async () => (await opening).whole.close());
  documents.listen(connection);
  connection.listen();
}

function answerQuestions(connection: Connection, answering: Promise<Answers>): void {
  connection.onCompletion(async (at) => (await answering).complete(at));
  connection.onHover(async (at) => (await answering).hover(at));
  connection.onDefinition(async (at) => (await answering).define(at));
  connection.onReferences(async (at) => (await answering).findReferences(at, at.context.includeDeclaration));
  connection.onPrepareRename(async (at) => (await answering).prepareRename(at));
  connection.onRenameRequest(async (at) => (await answering).rename(at, at.newName));
  connection.onCodeAction(async (asked) => (await answering).fix(asked));
  connection.onDocumentSymbol(async ({ textDocument }) => (await answering).outline(textDocument.uri));
  connection.onCodeLens(async ({ textDocument }) => (await answering).lens(textDocument.uri));
  connection.onExecuteCommand(async ({ command, arguments: [uri] = [] }) => {
    if (command === OPEN_PAGE && typeof uri === 'string') await connection.window.showDocument({ uri, external: true });
  });
}

/** Tells what is wrong with a file at each key, and with all of them at rest. */
function followChanges(connection: Connection, documents: TextDocuments<TextDocument>, opening: Promise<Workspace>): void {
  let rest: NodeJS.Timeout | undefined;
  const changed = (workspace: Workspace): void => {
    clearTimeout(rest);
    rest = setTimeout(() => void tellAll(connection, documents, workspace), REST);
  };
  documents.onDidChangeContent(async ({ document }) => {
    const workspace = await opening;
    const path = workspace.pathOf(document.uri);
    if (path === null) return;
    workspace.change(path, document.getText());
    const diagnostics = toDiagnostics(path, workspace.check(path), workspace);
    await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    changed(workspace);
  });
  documents.onDidClose(async ({ document }) => {
    const workspace = await opening;
    const path = workspace.pathOf(document.uri);
    if (path === null) return;
    workspace.changeToDisk(path);
    changed(workspace);
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const workspace = await opening;
    for (const { uri } of changes) {
      const path = workspace.pathOf(uri);
      if (path !== null && documents.get(uri) === undefined) workspace.changeToDisk(path);
    }
    changed(workspace);
  });
}

/** Looks at all files, and tells of those that are open; of others only what is wrong, not what is doubtful. */
async function tellAll(connection: Connection, documents: TextDocuments<TextDocument>, workspace: Workspace): Promise<void> {
  for (const path of await workspace.checkAll()) {
    const uri = workspace.uriOf(path);
    const problems = workspace
      .problemsOf(path)
      .filter(({ severity }) => severity === 'error' || documents.get(uri) !== undefined);
    await connection.sendDiagnostics({ uri, diagnostics: toDiagnostics(path, problems, workspace) });
  }
}

async function watchFiles(connection: Connection): Promise<void> {
  try {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{md,txt}' }] });
  } catch {
    // An editor that cannot watch tells of what it has open, which is enough.
  }
}
