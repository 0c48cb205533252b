import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  InsertTextFormat,
  SymbolKind,
  type CodeAction,
  type CompletionList,
  type Diagnostic,
  type DocumentSymbol,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MESSAGES, type Message } from '../problems/messages.ts';
import type { Problem } from '../problems/problem.ts';
import type { Completions } from '../writing/completions.ts';
import type { Change } from '../writing/edits.ts';
import type { Fix } from '../writing/fixes.ts';
import type { OutlineEntry } from '../writing/outline.ts';
import { rangeOf } from '../writing/problem-range.ts';

/** Where files are, for an editor. */
export interface Files {
  texts: Readonly<Record<string, string>>;
  uriOf(path: string): string;
}

/** A text of the content as the protocol counts in it. */
export const documentOf = (files: Files, path: string): TextDocument =>
  TextDocument.create(files.uriOf(path), 'markdown', 0, files.texts[path] ?? '');

/** A stretch of a file, from offsets. */
export function toRange(document: TextDocument, from: number, to: number): Range {
  return { start: document.positionAt(from), end: document.positionAt(to) };
}

export function toDiagnostics(path: string, problems: readonly Problem[], files: Files): Diagnostic[] {
  const lines = (files.texts[path] ?? '').split(/\r\n|\r|\n/u);
  return problems.map((problem) => {
    const { line, column, end } = rangeOf(problem, lines[problem.place.line - 1] ?? '');
    const entry: Message = MESSAGES[problem.code];
    const { other } = problem;
    return {
      range: { start: { line: line - 1, character: column - 1 }, end: { line: line - 1, character: end - 1 } },
      severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code: problem.code,
      source: 'rejoinder',
      message: problem.hint === null ? problem.message : `${problem.message}\n${problem.hint}`,
      ...(other === null ? {} : { relatedInformation: [{ location: placeOf(other, files), message: otherWords(entry) }] }),
    };
  });
}

const otherWords = ({ other = '' }: Message): string =>
  other.replace(/ (?:at|begin at) \{place\}/u, ' here') || 'The other place.';

function placeOf({ file, line, column }: { file: string; line: number; column: number }, files: Files) {
  const position = { line: line - 1, character: column - 1 };
  return { uri: files.uriOf(file), range: { start: position, end: position } };
}

export function toCompletionList({ items, isPart, from, to }: Completions, line: number): CompletionList {
  const range = { start: { line, character: from }, end: { line, character: to } };
  const kinds = {
    record: CompletionItemKind.Reference,
    value: CompletionItemKind.EnumMember,
    attribute: CompletionItemKind.Property,
    block: CompletionItemKind.Snippet,
  };
  const offered = items.map(({ label, detail, insert = label, isSnippet, kind }, at) => ({
    label,
    detail,
    kind: kinds[kind],
    sortText: String(at).padStart(6, '0'),
    filterText: isPart ? `${label} ${detail}` : label,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: insert },
  }));
  return { isIncomplete: isPart, items: offered };
}

/** A change as an editor carries it out: new files first, then what is replaced, then what moves. */
export function toWorkspaceEdit({ edits, files: created, moves }: Change, files: Files): WorkspaceEdit {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    documentChanges: [
      ...created.flatMap(({ path, text }) => [
        { kind: 'create' as const, uri: files.uriOf(path), options: { ignoreIfExists: true } },
        ...(text === ''
          ? []
          : [textEdits(files.uriOf(path), [{ range: toRange(TextDocument.create('', '', 0, ''), 0, 0), newText: text }])]),
      ]),
      ...paths.map((path) => {
        const document = documentOf(files, path);
        const own = edits.filter((edit) => edit.path === path);
        return textEdits(
          files.uriOf(path),
          own.map(({ from, to, text }) => ({ range: toRange(document, from, to), newText: text })),
        );
      }),
      ...moves.map(({ from, to }) => ({ kind: 'rename' as const, oldUri: files.uriOf(from), newUri: files.uriOf(to) })),
    ],
  };
}

const textEdits = (uri: string, edits: { range: Range; newText: string }[]) => ({ textDocument: { uri, version: null }, edits });

export function toCodeAction({ title, change }: Fix, files: Files, diagnostic?: Diagnostic): CodeAction {
  return {
    title,
    kind: diagnostic === undefined ? CodeActionKind.Refactor : CodeActionKind.QuickFix,
    edit: toWorkspaceEdit(change, files),
    ...(diagnostic === undefined ? {} : { diagnostics: [diagnostic] }),
  };
}

const SYMBOLS: Record<string, SymbolKind> = {
  claim: SymbolKind.Class,
  part: SymbolKind.Field,
  response: SymbolKind.Method,
  source: SymbolKind.Constant,
};

export function toSymbols(entries: readonly OutlineEntry[], document: TextDocument): DocumentSymbol[] {
  return entries.map(({ name, kind, detail, from, to, inside }) => {
    const range = toRange(document, from, to);
    return {
      name,
      detail,
      kind: SYMBOLS[kind] ?? SymbolKind.Object,
      range,
      selectionRange: { start: range.start, end: range.start },
      children: toSymbols(inside, document),
    };
  });
}
