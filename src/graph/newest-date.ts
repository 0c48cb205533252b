import { compareDates, type PartialDate } from '../records/date.ts';
import type { Graph } from './graph.ts';
import { remember } from './remember.ts';

/** The date of the newest record: what "updated" means, so that the time of the build never shows. */
export const newestDate = (graph: Graph): PartialDate => newestOf(graph, graph.site);

const newestOf = remember((graph): PartialDate => {
  const dates = [
    ...[...graph.claims.values()].map(({ on }) => on),
    ...[...graph.responses.values()].map(({ on }) => on),
    ...[...graph.articles.values()].map(({ published, updated }) => updated ?? published),
    ...graph.corrections.map(({ on }) => on),
  ];
  return dates.reduce((newest, date) => (compareDates(date, newest) > 0 ? date : newest), dates[0] ?? '');
});
