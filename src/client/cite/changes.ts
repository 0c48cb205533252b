import type { CitedClaim } from '../../publish/cite/claim-record.ts';
import { changesSince, readCited } from '../../publish/cite/changes-since.ts';
import { AXES } from '../../words/axes.ts';
import { dateWords } from '../../words/dates.ts';
import { element } from '../search/element.ts';

/** What is told to those who come with an earlier citation; nothing where they bring none. */
export function showChanges(claim: CitedClaim, text: string, place: string): Node[] {
  const cited = readCited(text);
  if (cited === null) return [];
  const { isSame, stood, stoodAs, newer, events } = changesSince(claim, cited);
  const way = element(
    'p',
    {},
    element('a', { href: addressOf(claim) + (place === '' ? '' : `#${place}`) }, 'Go to what was cited'),
  );
  if (isSame) return [element('p', { role: 'status' }, 'The record is as it was when it was cited.'), way];
  return [
    element('p', { role: 'status' }, `The record has changed since it was cited as of ${dateWords(cited.on)}.`),
    ...showStanding(stood, stoodAs),
    element('h3', {}, 'How it stands now'),
    element('p', {}, claim.standing.sentence),
    ...(events === null ? [] : showEvents(events)),
    element('h3', {}, 'What was said since'),
    newer.length === 0
      ? element('p', {}, 'Nothing dated later. Older statements were added, or words on record were changed.')
      : element('ul', {}, ...newer.map((said) => showStatement(claim, said))),
    way,
  ];
}

/** How it stood in the words of that day; else what follows from the dates of what is on record now, which may be another thing. */
function showStanding(stood: string | null, stoodAs: Stood | null): Node[] {
  if (stood !== null) return [element('h3', {}, 'How it stood then'), element('p', {}, stood)];
  return [
    element('h3', {}, 'How it stood then, by what is dated until then'),
    element('p', {}, stoodAs === null ? 'Nobody had answered yet.' : `${sayAxes(stoodAs)}.`),
  ];
}

const showEvents = (events: CitedClaim['events']): Node[] => [
  element('h3', {}, 'What changed on the record'),
  element('ol', {}, ...events.map(({ date, title }) => element('li', {}, `${dateWords(date)}: ${title}`))),
];

const showStatement = (claim: CitedClaim, { place, by, on, words }: ReturnType<typeof changesSince>['newer'][number]): Node =>
  element('li', {}, `${dateWords(on)}, ${by}: `, element('a', { href: `${addressOf(claim)}#${place}` }, words));

type Stood = CitedClaim['standing']['history'][number];

const sayAxes = ({ reply, agencies, rulings, measures, maker }: Stood): string =>
  [
    AXES.reply.values[reply],
    AXES.agencies.values[agencies],
    AXES.rulings.values[rulings],
    AXES.measures.values[measures],
    AXES.maker.values[maker],
  ]
    .map(({ label }) => label)
    .join('. ');

/** Its address on this host: one with a host would be marked as a way out of the site. */
const addressOf = ({ url }: CitedClaim): string => new URL(url).pathname;
