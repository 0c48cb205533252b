import type { Document, YAMLError } from 'yaml';

/** What is wrong with front matter, in words of people who do not know YAML. */
export interface YamlFault {
  /** Where, in letters from its first. */
  at: number;
  /** Half a sentence. */
  reason: string;
  hint: string;
}

const QUOTE_IT = 'Put the value in double quotes.';
const OPEN_QUOTE = /^[\w-]+:[ \t]+(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)$/mu;

const NO_COLON = {
  reason: 'this line has no colon behind its field',
  hint: 'Write the name of the field, a colon and a space: name: Acme.',
};

/** What the library's errors mean to a writer. */
const PLAIN_WORDS: Partial<Record<YAMLError['code'], Pick<YamlFault, 'reason' | 'hint'>>> = {
  TAB_AS_INDENT: {
    reason: 'this line begins with a tab',
    hint: 'Begin every field at the start of its line, and indent with spaces.',
  },
  DUPLICATE_KEY: { reason: 'this field stands here a second time', hint: 'Keep one of them.' },
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  MISSING_CHAR: NO_COLON,
  UNEXPECTED_TOKEN: {
    reason: 'something stands behind the end of the value',
    hint: 'Put single quotes round a value that has double ones in it.',
  },
  BAD_INDENT: { reason: 'a bracket is not closed', hint: 'Close the list on its line: [one, two].' },
};

/** The first thing wrong; what comes of it further down is not. Null where all can be read. */
export function findYamlFault(document: Document.Parsed, text: string): YamlFault | null {
  const [error] = document.errors;
  return error ? explainError(error, text) : findLostText(document);
}

function explainError({ code, pos, message }: YAMLError, text: string): YamlFault {
  const [at] = pos;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return explainColon(at, text);
  if (code === 'BAD_SCALAR_START') return { at, reason: `a value cannot begin with ${text.charAt(at)}`, hint: QUOTE_IT };
  const open = message.startsWith('Missing closing') ? OPEN_QUOTE.exec(text) : null;
  if (open)
    return {
      at: open.index + open[0].search(/["']/u),
      reason: 'this quotation mark is not closed',
      hint: 'End the value with the mark it begins with.',
    };
  return { at, ...(PLAIN_WORDS[code] ?? { reason: halfSentence(message), hint: QUOTE_IT }) };
}

/** A field within the value of another: a colon in it, or a line below that begins with a space. */
function explainColon(at: number, text: string): YamlFault {
  const end = text.indexOf('\n', at);
  const colon = text.slice(at, end === -1 ? undefined : end).search(/:(?:\s|$)/u);
  if (colon !== -1) return { at: at + colon, reason: 'a colon and a space stand in a value', hint: QUOTE_IT };
  return { at: end + 1, reason: 'this line begins with a space', hint: 'Begin every field at the start of its line.' };
}

/** Values that YAML can read, but not as they were meant. */
function findLostText({ contents }: Document.Parsed): YamlFault | null {
  if (contents === null || !('items' in contents)) return null;
  for (const item of contents.items) {
    const value =
      'value' in item ? (item.value as { comment?: string; type?: string; value?: unknown; range?: number[] } | null) : null;
    const [start = 0, end = 0] = value?.range ?? [];
    // A note has a space behind its sign; "Acme #1" is meant as it stands.
    if (value?.type === 'PLAIN' && /^\S/u.test(value.comment ?? ''))
      return { at: end + 1, reason: 'the words behind # would be lost', hint: QUOTE_IT };
    if (value?.type === 'PLAIN' && /^[“”„«].*[“”»]$/su.test(String(value.value)))
      return {
        at: start,
        reason: 'the value stands in curly quotation marks, which readers would see',
        hint: 'Write straight ones, "…"; where readers are to see the curly ones, write both.',
      };
  }
  return null;
}

/** The library's message without the excerpt below it, as half a sentence. */
function halfSentence(message: string): string {
  const first = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/u, '').replace(/[.:]$/u, '');
  return first.charAt(0).toLowerCase() + first.slice(1);
}
