import { cardAddress, claimAddress } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import type { Claim } from '../records/claim.ts';
import { claimPreview } from '../views/picture.ts';
import { listWords } from '../words/lists.ts';
import { curlMarks } from '../words/curly.ts';
import type { ToUrl } from './claim-json.ts';
import { escapeXml } from './feeds/xml.ts';

/** The room that a card takes on a page that has it; a narrower frame scrolls. */
const CARD_SIZE = { width: 600, height: 360 };

/** The size of the pictures that go with links. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** What people copy to have the card of a claim on a page of theirs. No script comes with it, and nothing of it may run any. */
export function embedSnippet(claim: Claim, toUrl: ToUrl): string {
  const { width, height } = CARD_SIZE;
  const [src, title] = [cardAddress(claim.id), claim.title].map((text, at) =>
    escapeXml(at === 0 ? toUrl(text) : curlMarks(text)),
  );
  return `<iframe src="${src}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

/** The answer to those who ask by oEmbed 1.0 what to show for the address of a claim. */
export function oembedJson(graph: Graph, claim: Claim, toUrl: ToUrl) {
  const { name } = graph.site;
  const picture = claimPreview(graph, claim);
  const makers = claim.by.flatMap((id) => graph.actors.get(id)?.name ?? []);
  return {
    version: '1.0',
    type: 'rich',
    title: curlMarks(claim.title),
    author_name: listWords(makers),
    provider_name: name,
    provider_url: toUrl('/'),
    url: toUrl(claimAddress(claim.id)),
    html: embedSnippet(claim, toUrl),
    ...CARD_SIZE,
    ...(picture === null
      ? {}
      : { thumbnail_url: toUrl(picture), thumbnail_width: PICTURE_SIZE.width, thumbnail_height: PICTURE_SIZE.height }),
  };
}
