import {
  MarkupKind,
  ResponseError,
  LSPErrorCodes,
  type CodeAction,
  type CodeActionParams,
  type CodeLens,
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  type Location,
  type Range,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Settings } from '../settings.ts';
import { countOf } from '../words/counts.ts';
import { completeAt } from '../writing/completions.ts';
import { describeRecord } from '../writing/descriptions.ts';
import { fixesFor, offersAt } from '../writing/fixes.ts';
import { lensesOf } from '../writing/lenses.ts';
import { recordNamed } from '../writing/names.ts';
import { findOccurrences, type Occurrence } from '../writing/occurrences.ts';
import { outlineOf } from '../writing/outline.ts';
import { renameRecord } from '../writing/rename.ts';
import { definitionOf, usesOf } from '../writing/uses.ts';
import { readWrittenFile } from '../writing/written-file.ts';
import { documentOf, toCodeAction, toCompletionList, toDiagnostics, toRange, toSymbols, toWorkspaceEdit } from './convert.ts';
import type { Workspace } from './workspace.ts';

/** The command that shows a page of the running site. */
export const OPEN_PAGE = 'rejoinder.openPage';

/** What the server says to each question of an editor. */
export class Answers {
  readonly #workspace: Workspace;
  readonly #settings: Settings;

  constructor(workspace: Workspace, settings: Settings) {
    this.#workspace = workspace;
    this.#settings = settings;
  }

  complete({ textDocument, position }: TextDocumentPositionParams): CompletionList | null {
    const path = this.#workspace.pathOf(textDocument.uri);
    const found = path === null ? null : completeAt(path, position.line, position.character, this.#workspace);
    return found === null ? null : toCompletionList(found, position.line);
  }

  async hover(at: TextDocumentPositionParams): Promise<Hover | null> {
    const word = this.#wordAt(at);
    const name = word && recordNamed(word, this.#workspace.tables);
    const text = name && describeRecord(name, this.#workspace);
    if (!word || !name || text === null) return null;
    const [standing] = name.kind === 'claim' ? await this.#workspace.whole.standing([name.id]) : [];
    const lines = standing?.lines.map((line) => `- ${line}`).join('\n') ?? '';
    return {
      contents: { kind: MarkupKind.Markdown, value: [text, lines].filter(Boolean).join('\n\n') },
      range: this.#rangeOf(word),
    };
  }

  define(at: TextDocumentPositionParams): Location | null {
    const word = this.#wordAt(at);
    const name = word && recordNamed(word, this.#workspace.tables);
    const found = name && definitionOf(this.#workspace, name);
    return found ? this.#locationOf(found) : null;
  }

  findReferences(at: TextDocumentPositionParams, withDefinition: boolean): Location[] {
    const word = this.#wordAt(at);
    const name = word && recordNamed(word, this.#workspace.tables);
    if (!name) return [];
    return usesOf(this.#workspace, name)
      .filter(({ defines }) => withDefinition || !defines)
      .map((use) => this.#locationOf(use));
  }

  prepareRename(at: TextDocumentPositionParams): { range: Range; placeholder: string } | null {
    const word = this.#wordAt(at);
    return word && recordNamed(word, this.#workspace.tables) ? { range: this.#rangeOf(word), placeholder: word.id } : null;
  }

  rename(at: TextDocumentPositionParams, id: string): WorkspaceEdit | ResponseError {
    const word = this.#wordAt(at);
    const name = word && recordNamed(word, this.#workspace.tables);
    const change = name ? renameRecord(this.#workspace, name, id) : 'No record is named here.';
    if (typeof change === 'string') return new ResponseError(LSPErrorCodes.RequestFailed, change);
    return toWorkspaceEdit(change, this.#workspace);
  }

  fix({ textDocument, range }: CodeActionParams): CodeAction[] {
    const path = this.#workspace.pathOf(textDocument.uri);
    if (path === null) return [];
    const problems = this.#workspace.problemsOf(path).filter(({ place }) => {
      const line = place.line - 1;
      return range.start.line <= line && line <= range.end.line;
    });
    const text = this.#workspace.texts[path] ?? '';
    const offset = documentOf(this.#workspace, path).offsetAt(range.start);
    const actions = [
      ...problems.flatMap((problem) => {
        const [diagnostic] = toDiagnostics(path, [problem], this.#workspace);
        return fixesFor(problem, this.#workspace).map((fix) => toCodeAction(fix, this.#workspace, diagnostic));
      }),
      ...offersAt(path, offset, this.#workspace, readWrittenFile(path, text)).map((fix) => toCodeAction(fix, this.#workspace)),
    ];
    // Two problems of a line may have one remedy.
    return [...new Map(actions.toReversed().map((action) => [action.title, action])).values()].toReversed();
  }

  outline(uri: string): DocumentSymbol[] {
    const path = this.#workspace.pathOf(uri);
    return path === null ? [] : toSymbols(outlineOf(path, this.#workspace), documentOf(this.#workspace, path));
  }

  async lens(uri: string): Promise<CodeLens[]> {
    const path = this.#workspace.pathOf(uri);
    const lenses = path === null ? [] : lensesOf(path, this.#workspace);
    if (path === null || lenses.length === 0) return [];
    const document = documentOf(this.#workspace, path);
    const standings = await this.#workspace.whole.standing(lenses.map(({ claim }) => claim));
    return lenses.flatMap(({ from, to, responses, address }, at) => {
      const open = standings[at]?.open ?? null;
      const range = toRange(document, from, to);
      const page = `http://localhost:${this.#settings.port}${this.#settings.basePath}${address.slice(1)}`;
      const title = open === null ? responses : `${responses}, ${countOf(open, 'point')} open`;
      return [
        { range, command: { title, command: '' } },
        { range, command: { title: 'open page', command: OPEN_PAGE, arguments: [page] } },
      ];
    });
  }

  #wordAt({ textDocument, position }: TextDocumentPositionParams): Occurrence | null {
    const path = this.#workspace.pathOf(textDocument.uri);
    if (path === null) return null;
    const offset = documentOf(this.#workspace, path).offsetAt(position);
    const words = findOccurrences(path, this.#workspace.texts[path] ?? '');
    return words.find(({ from, to }) => to > 0 && from <= offset && offset <= to) ?? null;
  }

  #locationOf(word: Occurrence): Location {
    return { uri: this.#workspace.uriOf(word.path), range: this.#rangeOf(word) };
  }

  #rangeOf({ path, from, to }: Occurrence): Range {
    return toRange(documentOf(this.#workspace, path), from, to);
  }
}
