import { pairAddress } from '../address.ts';
import { pairsOf } from '../graph/pairs.ts';
import { addressesOf, dataAddresses } from '../release/released.ts';
import { movedTo, splitAddress } from '../release/moved.ts';
import type { Graph } from '../graph/graph.ts';

/** A page in the place of one that moved. */
interface MovedPage {
  from: string;
  to: string;
  /** The places that stood on the old page, each with its new address. */
  places: { id: string; to: string }[];
}

/** The files that lead readers of old addresses on: rules for hosts that read them, and a page for each that moved. */
export function redirectFiles(graph: Graph, toUrl: (address: string) => string, basePath: string): Map<string, string> {
  const pages = movedPages(graph);
  if (pages.length === 0) return new Map();
  const root = basePath.slice(0, -1);
  const moves = [...pages, ...movedData(graph)];
  const rules = moves.map(({ from, to }) => `${root}${from} ${root}${to} 301\n`);
  return new Map([
    ['_redirects', rules.join('')],
    ...pages.map((page): [string, string] => [`${page.from.slice(1)}index.html`, renderPage(page, toUrl, root)]),
  ]);
}

function movedPages(graph: Graph): MovedPage[] {
  return [...graph.redirects.values()]
    .flat()
    .filter(({ from }) => splitAddress(from).place === '')
    .map(({ from, to }) => ({ from, to, places: placesOf(graph, from, to) }))
    .concat(movedPairs(graph));
}

/** Pages of pairs move with each of the two. */
function movedPairs(graph: Graph): MovedPage[] {
  const names = new Map<string, string[]>();
  for (const [id, old] of oldNames(graph, 'actors')) names.set(id, [...(names.get(id) ?? []), old]);
  return pairsOf(graph).flatMap(({ speaker, other }) => {
    const [speakers, others] = [speaker, other].map((id) => [id, ...(names.get(id) ?? [])]);
    const all = (speakers ?? []).flatMap((one) => (others ?? []).map((two) => pairAddress(one, two)));
    const to = pairAddress(speaker, other);
    return all.filter((from) => from !== to).map((from) => ({ from, to, places: [] }));
  });
}

/** The ids of a folder that have moved, each with the one it had. */
const oldNames = ({ redirects }: Graph, folder: string): [id: string, old: string][] =>
  [...redirects.values()].flat().flatMap(({ from, to }): [string, string][] => {
    const [now, old] = [to, from].map((address) => /^\/([^/]+)\/([^/#]+)\/$/u.exec(address));
    return now?.[1] === folder && old?.[1] === folder ? [[now[2] ?? '', old[2] ?? '']] : [];
  });

/** The data and feeds of records that have moved: for hosts without rules, they lie at the old place as well. */
export function movedData(graph: Graph): { from: string; to: string }[] {
  const present = dataAddresses(graph);
  return ['claims', 'actors', 'topics'].flatMap((folder) =>
    oldNames(graph, folder).flatMap(([id, old]) => {
      const begin = `/${folder}/${id}`;
      return present
        .filter((address) => address === `${begin}.json` || address.startsWith(`${begin}/`))
        .map((to) => ({ from: `/${folder}/${old}${to.slice(begin.length)}`, to }));
    }),
  );
}

/** The places of the new page that the old one had too, and those that have moved by themselves. */
function placesOf(graph: Graph, from: string, to: string): MovedPage['places'] {
  const page = splitAddress(to).page;
  const kept = addressesOf(graph).flatMap((address) => {
    const { place } = splitAddress(address);
    return splitAddress(address).page === page && place !== '' ? [{ id: place.slice(1), to: address }] : [];
  });
  const own = (graph.redirects.get(from) ?? []).filter((redirect) => splitAddress(redirect.from).place !== '');
  const moved = (graph.redirects.get(page) ?? []).filter((redirect) => splitAddress(redirect.from).place !== '');
  const others = [...own, ...moved].map((redirect) => {
    const { place } = splitAddress(redirect.from);
    return { id: place.slice(1), to: movedTo(graph, from + place) ?? redirect.to };
  });
  return [...kept, ...others];
}

/** A page that needs no script: with it the reader is taken on, without it every place leads on by a link. */
function renderPage({ to, places }: MovedPage, toUrl: (address: string) => string, root: string): string {
  const links = places.map(({ id, to: place }) => `<p id="${id}"><a href="${root}${place}">${toUrl(place)}</a></p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${toUrl(to)}">
<title>This page has moved</title>
<script src="${root}/moved.js"></script>
</head>
<body>
<main>
<h1>This page has moved</h1>
<p><a id="Moved" href="${root}${to}">${toUrl(to)}</a></p>
${links.join('\n')}
</main>
</body>
</html>
`;
}
