import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import type { Diagnostic, Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { makeFolder, startScript, writeFiles } from '../commands/run-command.ts';

/** An editor without a screen: it types into files and keeps what the server tells it. */
export class Editor {
  readonly folder: string;
  readonly connection: MessageConnection;
  readonly shown: string[] = [];
  readonly #files: Record<string, string>;
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #versions = new Map<string, number>();
  #waiting: (() => void)[] = [];

  private constructor(folder: string, files: Record<string, string>, cache: string) {
    this.#files = { ...files };
    this.folder = folder;
    const child = startScript('lsp', [], { CONTENT_DIR: folder, CACHE_DIR: cache });
    this.connection = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.#diagnostics.set(uri, diagnostics);
        for (const wake of this.#waiting.splice(0)) wake();
      },
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
    this.connection.listen();
  }

  /** Starts on a folder of its own with some files in it. */
  static start(files: Record<string, string>): Promise<Editor> {
    return Editor.#begin(new Editor(writeFiles(makeFolder(), files), files, join(makeFolder(), 'cache')));
  }

  /** Starts on a folder that is there, of which it edits some files. */
  static on(folder: string, cache: string, paths: readonly string[]): Promise<Editor> {
    const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
    return Editor.#begin(new Editor(folder, files, cache));
  }

  static async #begin(editor: Editor): Promise<Editor> {
    await editor.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }

  uri = (path: string): string => pathToFileURL(join(this.folder, path)).href;

  text = (path: string): string => this.#files[path] ?? '';

  async open(path: string): Promise<void> {
    this.#versions.set(path, 1);
    const textDocument = { uri: this.uri(path), languageId: 'markdown', version: 1, text: this.text(path) };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Types words in the place of others, and returns what is then told of the file. */
  async replace(path: string, old: string, words: string, until: (diagnostics: Diagnostic[]) => boolean = () => true) {
    const [from, to] = [this.at(path, old), this.at(path, old, old.length)];
    return this.#change(
      path,
      this.text(path).replace(old, () => words),
      { range: { start: from, end: to }, text: words },
      until,
    );
  }

  /** Puts another text in the place of all of it. */
  write = (path: string, text: string) => this.#change(path, text, { text }, () => true);

  async #change(
    path: string,
    text: string,
    change: object,
    until: (diagnostics: Diagnostic[]) => boolean,
  ): Promise<Diagnostic[]> {
    this.#files[path] = text;
    const version = (this.#versions.get(path) ?? 1) + 1;
    this.#versions.set(path, version);
    this.#diagnostics.delete(this.uri(path));
    const textDocument = { uri: this.uri(path), version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [change] });
    return this.told(path, until);
  }

  /** What is told of a file, once it is as wanted. */
  async told(path: string, until: (diagnostics: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    for (;;) {
      const diagnostics = this.#diagnostics.get(this.uri(path));
      if (diagnostics !== undefined && until(diagnostics)) return diagnostics;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** The place of words in a file, or of a letter within them. */
  at(path: string, words: string, letter = 0): Position {
    const index = this.text(path).indexOf(words);
    if (index === -1) throw new Error(`"${words}" is not in ${path}.`);
    return TextDocument.create('', '', 0, this.text(path)).positionAt(index + letter);
  }

  /** The words of a file in a range. */
  words = (path: string, range: Range): string => TextDocument.create('', '', 0, this.text(path)).getText(range);

  /** Asks something of words of a file. */
  ask<T>(method: string, path: string, words: string, letter = 0, more: object = {}): Promise<T> {
    const position = this.at(path, words, letter);
    return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: this.uri(path) }, position, ...more });
  }

  /** The texts that an edit makes, by path; those of files that are moved under their new one. */
  apply({ documentChanges = [] }: WorkspaceEdit): Record<string, string> {
    const pathOf = (uri: string): string =>
      decodeURIComponent(uri.slice(this.uri('').length + (this.uri('').endsWith('/') ? 0 : 1)));
    const texts: Record<string, string> = {};
    for (const change of documentChanges) {
      if ('kind' in change) {
        if (change.kind === 'create') texts[pathOf(change.uri)] = '';
        if (change.kind === 'rename')
          texts[pathOf(change.newUri)] = texts[pathOf(change.oldUri)] ?? this.text(pathOf(change.oldUri));
      } else {
        const { textDocument, edits } = change;
        const path = pathOf(textDocument.uri);
        const document = TextDocument.create('', '', 0, texts[path] ?? this.text(path));
        texts[path] = TextDocument.applyEdits(document, edits as never);
      }
    }
    return texts;
  }
}
