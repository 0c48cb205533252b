/** What stands where a writer types. `from` and `to` are the letters that a completion replaces, within the line. */
export type Cursor = { typed: string; from: number; to: number } & (
  | { kind: 'value'; block: string; attribute: string; attributes: Attributes }
  | { kind: 'attribute'; block: string; attributes: Attributes }
  | { kind: 'block' }
  | { kind: 'field' }
  | { kind: 'field-value'; field: string }
  | { kind: 'address' }
);

/** The attributes of a line so far, by name. */
export type Attributes = Readonly<Record<string, string>>;

const OPENER = /^\s*:{2,}([a-z]*)(?:\[.*\])?\{/u;

/** What is typed at a column of a line, from 0; null where nothing can be offered. `isField` is whether it is in front matter. */
export function cursorAt(line: string, column: number, isField: boolean): Cursor | null {
  const [before, after] = [line.slice(0, column), line.slice(column)];
  const stretch = (typed: string) => ({
    typed,
    from: column - typed.length,
    to: column + (/^[\w/#-]*/u.exec(after)?.[0].length ?? 0),
  });
  if (isField) return cursorInField(before, stretch);
  const opener = OPENER.exec(before);
  if (opener !== null) return cursorInBraces(opener[1] ?? '', before.slice(opener[0].length), line, stretch);
  const block = /^:{2,}([a-z]*)$/u.exec(before);
  if (block !== null) return { kind: 'block', typed: before, from: 0, to: line.length };
  const address = /\]\((\/[^)\s]*)$/u.exec(before) ?? /^\[[^\]]+\]:\s*(\/\S*)$/u.exec(before);
  return address === null ? null : { kind: 'address', ...stretch(address[1] ?? '') };
}

type Stretch = (typed: string) => { typed: string; from: number; to: number };

function cursorInBraces(block: string, before: string, line: string, stretch: Stretch): Cursor | null {
  const attributes = attributesIn(line);
  if ((before.match(/"/gu)?.length ?? 0) % 2 === 1) {
    const [, attribute = '', value = ''] = /([\w-]+)\s*=\s*"([^"]*)$/u.exec(before) ?? [];
    const typed = /\S*$/u.exec(value)?.[0] ?? '';
    return attribute === '' ? null : { kind: 'value', block, attribute, attributes, ...stretch(typed) };
  }
  const typed = /(?:^|[\s{])([#\w-]*)$/u.exec(before)?.[1];
  return typed === undefined ? null : { kind: 'attribute', block, attributes, ...stretch(typed) };
}

function cursorInField(before: string, stretch: Stretch): Cursor | null {
  if (/^[\w-]*$/u.test(before)) return { kind: 'field', ...stretch(before) };
  const [, field = '', value] = /^([\w-]+):\s*(.*)$/u.exec(before) ?? [];
  if (value === undefined) return null;
  return { kind: 'field-value', field, ...stretch(/[\w-]*$/u.exec(value)?.[0] ?? '') };
}

/** The attributes that can be read of a line that is still being written. */
export function attributesIn(line: string): Record<string, string> {
  const start = line.indexOf('{');
  if (start === -1) return {};
  const braces = line.slice(start + 1);
  const written = [...braces.matchAll(/([\w-]+)\s*=\s*"([^"]*)"?/gu)].map(([, name = '', value = '']) => [name, value]);
  const bare = braces.replace(/[\w-]+\s*=\s*"[^"]*"?/gu, ' ');
  const words = [...bare.matchAll(/(?<![\w#-])([\w-]+)/gu)].map(([, name = '']) => [name, '']);
  const id = /#([\w-]+)/u.exec(bare)?.[1];
  return Object.fromEntries([...words, ...(id === undefined ? [] : [['id', id]]), ...written]) as Record<string, string>;
}
