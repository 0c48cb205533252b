import type { ProblemCode } from '../../src/problems/messages.ts';
import { actor, article, cast, claim, folder, response, site, source, type Files } from '../content.ts';

/** A source, claim and response of the test's own, whose attributes are wrong in one way. */
const odd = (block: 'source' | 'claim' | 'response', attributes: string, text = 'Words.'): string =>
  `:::${block}{${attributes}}\n${text}\n:::\n`;

const quoted = (words: string, sources = 'report'): string =>
  `:::response{#r1 to="leak" by="acme" on="2020-01-02" source="${sources}" denies}\n> ${words}\n:::\n`;

const passages = (words: string, id = 'report'): Files => ({ [`passages/${id}.txt`]: words });

/** Content with the fault that a code is for. Some are missing: only the disk has files that cannot be read, only releases make a log, and only a run knows what day it is. */
export const BAD_CONTENT: Record<
  Exclude<ProblemCode, 'unreadable-file' | 'not-utf8' | 'broken-log' | 'silent-edit' | 'vanished-address' | 'future-date'>,
  Files
> = {
  // Files
  'unexpected-file': { ...folder(), 'notes/todo.md': 'Ask again.' },
  'missing-site': cast,
  'file-too-large': { ...site, ...article('Words of prose.\n'.repeat(15_000)) },
  'too-complex': { ...site, ...article('> '.repeat(4000)) },
  'unreadable-character': folder('The \u202Eharbour\u202E was closed.'),
  // Front matter
  'missing-front-matter': { ...site, 'actors/acme.md': 'Acme makes things.' },
  'broken-yaml': { ...site, 'actors/acme.md': '---\nname: "Acme\nkind: company\n---\n' },
  'missing-field': { ...site, 'actors/acme.md': '---\nname: Acme\n---\n' },
  'unknown-field': { ...site, ...actor('acme', 'company', 'alias: AC') },
  'bad-field': { ...site, 'actors/acme.md': '---\nname: Acme\nkind: compny\n---\n' },
  // Blocks
  'unknown-block': folder(':::respons{#r1}\nWords.\n:::'),
  'unclosed-block': folder(':::claim{#leak by="herald" about="acme" on="2020" source="report"}\nAcme leaked.\n'),
  'broken-block': folder(':::claim{#leak by="herald"\nabout="acme"}\nAcme leaked.'),
  'stray-fence': folder('Prose.\n\n:::'),
  'misplaced-block': folder('::part[It was found.]{#found}'),
  'missing-attribute': folder(odd('source', '#third publisher="herald" on="2020"')),
  'unknown-attribute': folder(claim(), odd('response', '#r1 to="leak" by="acme" on="2020-01-02" source="report" denys')),
  'duplicate-attribute': folder(
    claim(),
    odd('response', '#r1 to="leak" by="acme" on="2020-01-02" source="report" denies="a" denies="b"'),
  ),
  'bad-attribute': folder(odd('source', '#third publisher="herald" on="2020" kind="reprot"', '[T](https://example.org)')),
  'bad-id': folder(claim('Leak_2020')),
  'bad-date': folder(claim('leak', [], 'by="herald" about="acme" on="2020-02-30"')),
  'empty-block': folder(odd('claim', '#leak title="A leak" by="herald" about="acme" on="2020" source="report"', '')),
  'unexpected-text': folder(claim().replace(':::claim', ':::claim[The leak]')),
  'source-without-address': folder(odd('source', '#third publisher="herald" on="2020" kind="report"', 'A title')),
  'own-archive': folder(
    odd(
      'source',
      '#third publisher="herald" on="2020" kind="report"',
      '[T](https://example.org/t) ([archived](https://example.org/t))',
    ),
  ),
  'raw-html': folder('Prose with <b onclick="x()">bold</b> words.'),
  'unsupported-markdown': folder('![A chart](https://example.org/chart.png)'),
  'unpublished-markdown': folder('It was ~~oil~~ water.'),
  'heading-level': folder('## Two\n\n#### Four'),
  'bad-link': folder('Read [this](javascript:alert(1)).'),
  // Names
  'duplicate-id': folder(claim(), claim()),
  'unknown-actor': folder(claim('leak', [], 'by="herlad" about="acme" on="2020"')),
  'unknown-source': folder(odd('claim', '#leak title="A leak" by="herald" about="acme" on="2020" source="reprot second"')),
  'unknown-claim': folder(claim(), response('r1', 'by="acme" on="2020-01-02" denies', 'laek')),
  'unknown-response': folder(
    claim(),
    response('r1', 'by="acme" on="2020-01-02" denies supersedes="r0"'),
    response('r2', 'by="acme" on="2020-01-02" denies'),
  ),
  'unknown-part': folder(claim('leak', ['found']), response('r1', 'by="acme" on="2020-01-02" denies="fuond"')),
  'ambiguous-part': folder(
    claim('leak', ['found']),
    claim('hack', ['found']),
    response('r1', 'by="acme" on="2020-01-02" denies="found"', 'leak hack'),
  ),
  'unknown-topic': folder(claim('leak', [], 'by="herald" about="acme" on="2020" topics="affair"')),
  'unknown-record': folder(claim(), ':::correction{on="2021" to="laek"}\nThe date was wrong.\n:::'),
  'dead-link': folder(claim(), 'See [the claim](/claims/laek/).'),
  'lookalike-name': {
    ...folder(),
    ...actor('rival', 'company', 'aliases: [\u0410\u0421\u041C\u0415]'),
    ...actor('expert', 'person', 'aliases: [ACME]'),
  },
  // Sense
  'no-stance': folder(claim(), response('r1', 'by="acme" on="2020-01-02"')),
  'untouched-claim': folder(
    claim('leak', ['found']),
    claim('hack'),
    response('r1', 'by="acme" on="2020-01-02" denies="found"', 'leak hack'),
  ),
  'stance-conflict': folder(claim('leak', ['found']), response('r1', 'by="acme" on="2020-01-02" denies admits="found"')),
  'illegal-stance': folder(
    claim(),
    response('r1', 'by="watchdog" on="2020-01-02" admits'),
    response('r2', 'by="desk" on="2020-01-02" confirms'),
    response('r3', 'by="expert" on="2020-01-02" retracts'),
    response('r4', 'by="herald" on="2020-01-02" denies'),
    response('r5', 'by="rival" on="2020-01-02" finds'),
  ),
  'missing-measure': folder(claim(), response('r1', 'by="watchdog" on="2020-01-02" acts')),
  'idle-measure': folder(claim(), response('r1', 'by="watchdog" on="2020-01-02" confirms measure="ban"')),
  'named-and-accused': folder(claim('leak', [], 'by="herald" about="acme" named="acme" on="2020"')),
  'unread-stranger': folder(claim('leak', [], 'by="herald" about="acme" unread="rival" on="2020"')),
  'part-about-stranger': folder(claim('leak', ['found about="rival"'])),
  'response-before-claim': folder(claim(), response('r1', 'by="acme" on="2019" denies')),
  'dates-out-of-order': folder(
    odd('source', '#third publisher="herald" on="2020-01-01" accessed="0220-01-02" kind="report"', '[T](https://example.org/t)'),
  ),
  'supersedes-later': folder(
    claim(),
    response('r1', 'by="acme" on="2020-01-02" denies supersedes="r2"'),
    response('r2', 'by="acme" on="2020-01-03" denies'),
  ),
  'supersedes-other-party': folder(
    claim(),
    response('r1', 'by="acme" on="2020-01-02" denies'),
    response('r2', 'by="rival" on="2020-01-03" denies supersedes="r1"'),
  ),
  'supersedes-no-part': folder(
    claim('leak', ['found']),
    response('r1', 'by="acme" on="2020-01-02" denies'),
    response('r2', 'by="acme" on="2020-01-03" admits supersedes="r1/fuond"'),
  ),
  cycle: { ...folder(), ...actor('acme', 'company', 'part-of: desk') },
  // Quotations
  'quote-not-in-source': {
    ...folder(claim(), quoted('We never lost any data')),
    ...passages('A speaker said: "We never sold any data."'),
  },
  'passage-too-long': { ...folder(), ...passages('word '.repeat(61)) },
  'passage-without-source': { ...folder(), ...passages('Words.', 'reprot') },
  // Doubts
  'unproved-quote': folder(claim(), quoted('We never lost any data')),
  'bent-quote': { ...folder(claim(), quoted('we sold data')), ...passages('It is not true that we sold data.') },
  'source-without-words': {
    ...folder(claim(), quoted('We never sold any data', 'report second')),
    ...passages('A speaker said: "We never sold any data."'),
    ...passages('A speaker denied it.', 'second'),
  },
  'unclear-change': folder(
    claim('leak', ['found']),
    response('r1', 'by="acme" on="2020-01-02" denies'),
    response('r2', 'by="desk" on="2020-01-03" admits="found"'),
  ),
  'unmarked-quote': {
    ...folder(claim(), quoted('We never sold any data\n\nWe have told all of our customers about it twice.')),
    ...passages('We never sold any data. We have told all of our customers about it twice.'),
  },
  'wrong-language': folder(
    claim(),
    quoted('Wir haben die Daten nicht verkauft und es gibt auch keine Hinweise, dass wir es getan haben'),
  ),
  'untold-translation': {
    ...folder(
      odd('source', '#third publisher="herald" on="2020-01-02" kind="report" lang="de"', '[T](https://example.org/t)'),
      claim(),
      quoted('We never sold any data', 'third'),
    ),
    ...passages('We never sold any data', 'third'),
  },
  'maker-is-accused': folder(claim('leak', [], 'by="herald" about="acme herald" on="2020"')),
  'quoted-silence': folder(claim(), quoted('No words').replace('denies', 'silent')),
  'speaker-is-actor': folder(claim(), response('r1', 'by="acme" on="2020-01-01" speaker="The Acme" denies')),
  'source-before-words': folder(claim(), response('r1', 'by="acme" on="2020-02-01" denies')),
  'relies-on-later': folder(
    odd('source', '#third publisher="herald" on="2019" kind="report" relies-on="second"', '[T](https://example.org/t)'),
  ),
  'shared-address': folder(
    odd('source', '#third publisher="herald" on="2020" kind="report"', '[T](http://www.example.org/report/#top)'),
  ),
  'idle-held': folder(odd('source', '#third publisher="herald" on="2020" kind="report" held', '[T](https://example.org/t)')),
  unsourced: { ...folder(), 'actors/acme.md': '---\nname: Acme\nkind: company\n---\n\nMakes [things](https://acme.example/).\n' },
  'shared-name': { ...folder(), ...actor('rival', 'company', 'aliases: [ACME]') },
  'similar-name': {
    ...folder(),
    ...actor('rival', 'company', 'aliases: [GIobe]'),
    ...actor('expert', 'person', 'aliases: [Globe]'),
  },
  'odd-character': folder('The har\u00ADbour was closed.'),
  'odd-markdown': folder('A line of words\n---'),
  'unused-actor': { ...site, ...actor('nobody', 'person') },
  'unused-source': { ...site, ...cast, ...article(source()) },
  'unused-claim': folder(claim()),
  'single-source': folder(odd('claim', '#leak title="A leak" by="herald" about="acme" on="2020" source="report"')),
  'long-quote': folder(claim(), quoted('word '.repeat(61))),
  'no-archive': folder(odd('source', '#third publisher="herald" on="2020" kind="report"', '[T](https://example.org)')),
  // Addresses
  'bad-redirect': { ...folder(claim()), 'redirects.csv': 'from,to\n/claims/old/,/claims/leek/\n' },
};
