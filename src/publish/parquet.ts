import type { ColumnSource } from 'hyparquet-writer';
import type { Column } from './table.ts';

/** The schema of a Parquet file, as the writer takes it. */
type Element = NonNullable<Parameters<typeof import('hyparquet-writer').parquetWrite>[0]['schema']>[number];

/** The columns of a table as Parquet describes them: a list is a group of three levels. */
export function parquetSchema(columns: readonly Column[]): Element[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(describeColumn)];
}

/** Some rows as columns. */
export function parquetColumns(columns: readonly Column[], rows: readonly Record<string, unknown>[]): ColumnSource[] {
  return columns.map(({ name }) => ({ name, data: rows.map((row) => row[name]) }));
}

function describeColumn({ name, type, isNullable }: Column): Element[] {
  const repetition_type = isNullable ? 'OPTIONAL' : 'REQUIRED';
  switch (type) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'number':
      return [{ name, type: 'INT32', repetition_type }];
    case 'yes-no':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'list':
      return [
        { name, repetition_type, num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
    default:
      return type satisfies never;
  }
}
