import { problem, type Problem } from '../problems/problem.ts';
import { isBefore, type PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import type { Source } from '../records/source.ts';
import { citedBy } from './references.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** Whether the dates of one record and those of its neighbours can all be right. */
export function checkDates(tables: Tables): Problem[] {
  return [...orderWithin(tables), ...sourcesBeforeWords(tables), ...sourcesBeforeTheirBasis(tables)];
}

/** A date that must not lie before another. */
interface Pair {
  place: Place;
  later: [name: string, date: PartialDate | null];
  earlier: [name: string, date: PartialDate | undefined];
  /** Where the earlier one stands, if that is another record. */
  other?: Place | undefined;
}

function orderWithin(tables: Tables): Problem[] {
  const { articles, claims, sources, corrections } = tables;
  const pairs: Pair[] = [
    ...[...articles.values()].map(({ updated, published, place }): Pair => ({
      place,
      later: ['updated', updated],
      earlier: ['published', published],
    })),
    ...[...claims.values()].map(({ withdrawn, on, place }): Pair => ({
      place,
      later: ['withdrawn', withdrawn],
      earlier: ['on', on],
    })),
    ...[...sources.values()].map(({ accessed, on, place }): Pair => ({
      place,
      later: ['accessed', accessed],
      earlier: ['on', on],
    })),
    ...corrections.map(({ on, article, place }): Pair => ({
      place,
      later: ['on', on],
      earlier: ['published of its article', articles.get(article)?.published],
      other: articles.get(article)?.place,
    })),
  ];
  return pairs.flatMap(({ place, later: [name, date], earlier: [before, first], other }) => {
    if (date === null || first === undefined || !isBefore(date, first)) return [];
    return [
      problem(
        'dates-out-of-order',
        placeOfWord(tables, place, date, name),
        { name, date, before, first },
        { other: other ?? null },
      ),
    ];
  });
}

/** Sources that are older than the words they are said to carry. */
function sourcesBeforeWords(tables: Tables): Problem[] {
  return [...tables.responses.values(), ...tables.claims.values()].flatMap((record) => {
    const sources = citedBy(record).flatMap((id) => tables.sources.get(id) ?? []);
    const older = sources.filter(({ on }) => isBefore(on, record.on));
    return older.map((source) => {
      const details = { source: source.id, date: source.on, id: record.id, on: record.on };
      return problem('source-before-words', placeOfWord(tables, record.place, source.id, 'source'), details, {
        other: source.place,
      });
    });
  });
}

/** Sources that rest on one which came out later. */
function sourcesBeforeTheirBasis(tables: Tables): Problem[] {
  const doubt = (source: Source, attribute: string, id: Id): Problem[] => {
    const basis = tables.sources.get(id);
    if (basis === undefined || !isBefore(source.on, basis.on)) return [];
    const details = { source: source.id, date: source.on, basis: id, on: basis.on };
    return [problem('relies-on-later', placeOfWord(tables, source.place, id, attribute), details, { other: basis.place })];
  };
  return [...tables.sources.values()].flatMap((source) => source.reliesOn.flatMap((id) => doubt(source, 'relies-on', id)));
}
