import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import type { ToUrl } from './claim-json.ts';

/** What a cell holds: a list is one of texts. */
export type ColumnType = 'text' | 'number' | 'yes-no' | 'list';

/** What a cell can be in a row. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column as every format and description of a table has it. */
export interface Column {
  name: string;
  type: ColumnType;
  /** A cell may be empty. */
  isNullable: boolean;
  description: string;
  /** All that a cell can say; null where it is not a closed list. */
  values: string[] | null;
}

/** A table of the published data. Its row is a zod schema, from which columns, formats and descriptions are made. */
export interface Table<Row extends z.ZodObject = z.ZodObject> {
  /** As in the names of its files: `rejoinder.<name>.csv`. */
  name: string;
  title: string;
  description: string;
  /** The columns that together name a row. */
  key: readonly string[];
  row: Row;
  /** Every row, in an order that depends on content alone. */
  rows: (graph: Graph, toUrl: ToUrl) => Iterable<z.output<Row>>;
}

/** A table with the types of its row. */
export const defineTable = <Row extends z.ZodObject>(table: Table<Row>): Table<Row> => table;

/** The columns of a table, in order. */
export const columnsOf = ({ row }: Pick<Table, 'row'>): Column[] =>
  Object.entries(row.shape as Record<string, z.core.$ZodType>).map(([name, field]) => readColumn(name, field));

function readColumn(name: string, field: z.core.$ZodType): Column {
  const isNullable = field instanceof z.ZodNullable;
  const inner = isNullable ? field.unwrap() : field;
  const { description } = z.globalRegistry.get(field) ?? z.globalRegistry.get(inner) ?? {};
  if (description === undefined) throw new Error(`The column "${name}" says nothing of what it holds.`);
  return { name, type: typeOf(name, inner), isNullable, description, values: valuesOf(inner) };
}

function typeOf(name: string, field: z.core.$ZodType): ColumnType {
  if (field instanceof z.ZodArray) return 'list';
  if (field instanceof z.ZodBoolean) return 'yes-no';
  if (field instanceof z.ZodNumber) return 'number';
  if (field instanceof z.ZodString || field instanceof z.ZodStringFormat || field instanceof z.ZodEnum) return 'text';
  throw new Error(`The column "${name}" is of a type that no format has.`);
}

const valuesOf = (field: z.core.$ZodType): string[] | null =>
  field instanceof z.ZodEnum ? field.options.map((option) => String(option)) : null;

/** The JSON Schema of a row. */
export function jsonSchemaOf(table: Table, address: string) {
  const { title, description, row } = table;
  return { ...z.toJSONSchema(row), $id: address, title, description };
}
