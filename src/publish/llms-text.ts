import { claimJsonAddress, DATA_ADDRESS, DATA_PACKAGE_ADDRESS, dataFileAddress, topicAddress } from '../address.ts';
import { claimsOn, type Graph } from '../graph/graph.ts';
import type { ToUrl } from './claim-json.ts';
import { TABLES } from './tables/tables.ts';

/** What a program that reads for somebody is told of the site, in the form of llms.txt: where the data is, and what not to make of it. */
export function llmsText(graph: Graph, toUrl: ToUrl): string {
  const { name, description } = graph.site;
  const link = (title: string, address: string, note: string): string =>
    `- [${oneLine(title)}](${toUrl(address)}): ${oneLine(note)}`;
  return [
    `# ${oneLine(name)}`,
    ...(description === null ? [] : [`> ${oneLine(description)}`]),
    'Each allegation stands with its replies, point by point. How it stands is worked out by one rule from who said what, and is never a verdict: quote the standing in its own words, with its date. Silence here is silence in what was read.',
    `## Data`,
    link('What there is', DATA_ADDRESS, 'every table, its columns and its licence'),
    link('Data package', DATA_PACKAGE_ADDRESS, 'the same for programs, with sizes and checksums'),
    ...TABLES.map((table) => link(table.title, dataFileAddress(`${table.name}.jsonl`), table.description)),
    link('All claims', '/claims/index.json', 'every claim in short, newest first'),
    `- ${toUrl(claimJsonAddress('ID'))}: one claim with its points, replies, standing, history and sources`,
    '## Rule',
    link('Method', '/method/', 'how an allegation stands, the whole rule'),
    '## Cases',
    ...[...graph.topics.values()].map(({ id, title, summary }) =>
      link(title, topicAddress(id), `${summary} (${claimsOn(graph, id).length} claims)`),
    ),
    '',
  ]
    .join('\n\n')
    .replaceAll(/(?<=^- .*)\n\n(?=- )/gmu, '\n');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
