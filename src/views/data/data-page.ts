import { DATA_PACKAGE_ADDRESS, dataFileAddress, LOG_ADDRESS } from '../../address.ts';
import type { Graph } from '../../graph/graph.ts';
import type { ToUrl } from '../../publish/claim-json.ts';
import { CSV_NOTE } from '../../publish/csv.ts';
import { citationOf, FORMATS, ROWS_NOTE, type Format } from '../../publish/data-package.ts';
import { LICENCE, TERMS_NOTE } from '../../publish/licence.ts';
import { RULE } from '../../publish/rule.sql.ts';
import { columnsOf, type Column, type Table } from '../../publish/table.ts';
import { ledger } from '../../publish/tables/ledger.ts';
import { TABLES } from '../../publish/tables/tables.ts';
import type { To } from '../link.ts';

/** A table as the page offers it. */
export interface OfferedTable {
  name: string;
  title: string;
  description: string;
  rows: number;
  files: { label: string; address: string }[];
}

/** What the page of the data says. */
export interface DataPage {
  /** Three lines that answer a question with the ledger. */
  query: string;
  tables: OfferedTable[];
  /** The columns of the ledger, as a list of terms. */
  columns: Record<string, { label: string; description: string }>;
  rule: string;
  ruleFile: string;
  notes: string[];
  licence: { title: string; address: string; note: string };
  citation: string;
  packageFile: string;
  log: { events: number; isSigned: boolean; checkpoint: string; key: string };
}

/** All that is offered to those who want the whole. */
export function dataPage(graph: Graph, to: To, toUrl: ToUrl, isSigned: boolean): DataPage {
  return {
    query: queryOf(toUrl),
    tables: TABLES.map((table) => offer(graph, table, to, toUrl)),
    columns: Object.fromEntries(columnsOf(ledger).map((column) => [column.name, termOf(column)])),
    rule: RULE,
    ruleFile: to(dataFileAddress('rule.sql')),
    notes: [ROWS_NOTE, CSV_NOTE],
    licence: { title: LICENCE.title, address: LICENCE.path, note: TERMS_NOTE },
    citation: citationOf(graph, toUrl),
    packageFile: to(DATA_PACKAGE_ADDRESS),
    log: { events: graph.events.length, isSigned, checkpoint: to(`${LOG_ADDRESS}checkpoint`), key: to(`${LOG_ADDRESS}key`) },
  };
}

const queryOf = (toUrl: ToUrl): string =>
  [
    `CREATE VIEW ledger AS FROM '${toUrl(dataFileAddress('ledger.parquet'))}';`,
    `SELECT party, stance, count(*) AS points FROM ledger`,
    `WHERE role = 'reply' AND superseded_by IS NULL GROUP BY ALL ORDER BY ALL;`,
  ].join('\n');

function offer(graph: Graph, table: Table, to: To, toUrl: ToUrl): OfferedTable {
  const { name, title, description } = table;
  const files = (Object.keys(FORMATS) as Format[]).map((format) => ({
    label: FORMATS[format].label,
    address: to(dataFileAddress(`${name}.${format}`)),
  }));
  return { name, title, description, rows: countRows(table.rows(graph, toUrl)), files };
}

/** Counts without holding them: a large site has more rows than fit beside its pages. */
function countRows(rows: Iterable<unknown>): number {
  const all = rows[Symbol.iterator]();
  let count = 0;
  while (all.next().done !== true) count += 1;
  return count;
}

const termOf = ({ name, description, values }: Column): { label: string; description: string } => ({
  label: name,
  description: values === null ? `${description}.` : `${description}: ${values.join(', ')}.`,
});
