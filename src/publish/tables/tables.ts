import type { Table } from '../table.ts';
import { actors } from './actors.ts';
import { articles } from './articles.ts';
import { claims } from './claims.ts';
import { corrections } from './corrections.ts';
import { events } from './events.ts';
import { ledger } from './ledger.ts';
import { parts } from './parts.ts';
import { passages } from './passages.ts';
import { responses } from './responses.ts';
import { sources } from './sources.ts';
import { topics } from './topics.ts';
import { wordings } from './wordings.ts';

/** Every table of the published data: what is derived first, then what people wrote. */
export const TABLES: readonly Table[] = [
  ledger,
  events,
  claims,
  parts,
  responses,
  wordings,
  sources,
  passages,
  actors,
  articles,
  topics,
  corrections,
];
