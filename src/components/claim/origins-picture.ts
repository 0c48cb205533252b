import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { record } from '../../graph/graph.ts';
import type { Origins } from '../../graph/origins.ts';
import { BASES, isBasis } from '../../records/source.ts';
import { graph } from '../../site.ts';
import { dateWords } from '../../words/dates.ts';

/** A box of the picture. Places and sizes are in units of the picture. */
export interface Box {
  x: number;
  y: number;
  title: string;
  subtitle: string;
  /** What sources rest on, and not a source. */
  isOrigin: boolean;
}

/** Where a claim comes from, laid out: boxes and the curves between them. */
export interface OriginsPicture {
  width: number;
  height: number;
  boxes: Box[];
  curves: string[];
}

interface Layout {
  width: number;
  height: number;
  places: { x: number; y: number }[];
  curves: string[];
}

export const BOX_WIDTH = 172;
export const BOX_HEIGHT = 46;
const UNIT = 72;
const LETTERS = 21;

const graphviz = await Graphviz.load();
const layouts = new Map<string, Layout>();

/** The picture of a claim's origins: sources above what they rely on, what everything rests on last. */
export function drawOrigins({ sources, roots }: Origins): OriginsPicture {
  const bases = [...new Set(roots.map(({ basis }) => basis).filter((basis) => basis !== null))];
  const nodes: string[] = [...sources, ...bases];
  const edges = sources.flatMap((id) =>
    record(graph.sources, id).reliesOn.map((word) => [nodes.indexOf(id), nodes.indexOf(word)]),
  );
  const { width, height, places, curves } = layOut(nodes.length, edges, bases.length);
  const boxes = nodes.map((node, index) => ({ ...(places[index] ?? { x: 0, y: 0 }), ...labelOf(node) }));
  return { width, height, boxes, curves };
}

function labelOf(node: string): Pick<Box, 'title' | 'subtitle' | 'isOrigin'> {
  if (isBasis(node)) return { title: BASES[node].label, subtitle: '', isOrigin: true };
  const source = record(graph.sources, node);
  const publisher = record(graph.actors, source.publisher).name;
  return { title: shorten(publisher), subtitle: `${source.kind}, ${dateWords(source.on)}`, isOrigin: false };
}

const shorten = (text: string): string => (text.length <= LETTERS ? text : `${text.slice(0, LETTERS - 1).trimEnd()}…`);

/**
 * Boxes are of one size, so that a layout depends only on what leads to what: claims whose sources hang together in the
 * same way share one, and Graphviz is asked a few times rather than once a claim.
 */
function layOut(count: number, edges: number[][], bases: number): Layout {
  const size = `width=${BOX_WIDTH / UNIT} height=${BOX_HEIGHT / UNIT}`;
  const origins = Array.from({ length: bases }, (_, index) => count - bases + index).join(' ');
  const dot = `digraph { rankdir=TB; ranksep=.5; nodesep=.2; node [shape=box fixedsize=true ${size} label=""];
    ${Array.from({ length: count }, (_, index) => index).join('; ')};
    { rank=sink; ${origins} }
    ${edges.map(([from, to]) => `${from} -> ${to}`).join('; ')} }`;
  const layout = layouts.get(dot) ?? readPlain(graphviz.layout(dot, 'plain', 'dot'), count);
  layouts.set(dot, layout);
  return layout;
}

/** Graphviz' plain format: inches from the lower left corner. */
function readPlain(plain: string, count: number): Layout {
  const layout: Layout = { width: 0, height: 0, places: new Array<Layout['places'][number]>(count), curves: [] };
  const across = (inches: string | undefined): number => Math.round(Number(inches) * UNIT);
  const down = (inches: string | undefined): number => layout.height - across(inches);
  for (const line of plain.split('\n')) {
    const [kind, ...words] = line.split(' ');
    if (kind === 'graph') [layout.width, layout.height] = [across(words[1]), across(words[2])];
    else if (kind === 'node') layout.places[Number(words[0])] = { x: across(words[1]), y: down(words[2]) };
    else if (kind === 'edge') {
      const points = Array.from(
        { length: Number(words[2]) },
        (_, index) => `${across(words[3 + 2 * index])} ${down(words[4 + 2 * index])}`,
      );
      layout.curves.push(`M${points[0]}C${points.slice(1).join(' ')}`);
    }
  }
  return layout;
}
