import { describe, expect, it } from 'vitest';
import type { PartyBlock } from '../../../src/views/claim/party-block.ts';
import type { Said } from '../../../src/views/said.ts';
import { claim, response } from '../../content.ts';
import { pageFrom } from './page.ts';

const blocksFrom = (...blocks: string[]): PartyBlock[] => pageFrom(...blocks).groups.flatMap(({ parties }) => parties);

/** "✕ denies 1, 2". */
const say = ({ sign, before, points, after }: Said): string =>
  `${sign} ${before}${points.map(({ number }) => number).join(', ')}${after}`;

const POINTS = claim('leak', ['found', 'sent', 'sold']);

describe('the block of a party', () => {
  it('stands once, however many of its offices spoke', () => {
    const blocks = blocksFrom(
      POINTS,
      response('first', 'by="acme" on="2020-01-02" denies="found"'),
      response('second', 'by="branch" on="2020-01-03" denies="sent"'),
      response('third', 'by="desk" on="2020-01-04" remarks="sold"'),
    );
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.party).toEqual({ text: 'Acme', address: 'to:/actors/acme/' });
    expect(blocks[0]?.present.map(({ id, speaker }) => [id, speaker?.text])).toEqual([
      ['second', 'Branch'],
      ['first', undefined],
    ]);
  });

  it('shows what its position rests on, and folds away what was replaced and what only remarks', () => {
    const [block] = blocksFrom(
      POINTS,
      response('old', 'by="acme" on="2020-01-02" denies'),
      response('new', 'by="acme" on="2020-01-05" admits supersedes="old"'),
      response('regret', 'by="acme" on="2020-01-06" remarks'),
    );
    expect(block?.present.map(({ id }) => id)).toEqual(['new']);
    expect(block?.others.map(({ id, isReplaced }) => [id, isReplaced])).toEqual([
      ['old', true],
      ['regret', false],
    ]);
    expect(block?.othersLabel).toBe('2 other statements, 1 replaced since');
    expect(block?.position.map(say)).toEqual(['✓ admits it']);
  });

  it('tells its position by the numbers of the points, and a refusal only of those it has not met', () => {
    const [block] = blocksFrom(
      POINTS,
      response('no', 'by="acme" on="2020-01-02" denies="found sold"'),
      response('never', 'by="acme" on="2020-01-01" declines'),
    );
    expect(block?.position.map(say)).toEqual(['✕ denies 1, 3', '– declined to comment on 2']);
    expect(block?.position[0]?.points[0]).toEqual({ number: 1, address: '#found', text: 'It did found.' });
  });

  it('is quiet where the party was asked and said nothing', () => {
    const [block] = blocksFrom(POINTS, response('mute', 'by="acme" on="2020-01-02" silent'));
    expect(block).toMatchObject({ isQuiet: true, lag: '', others: [] });
    expect(block?.position.map(say)).toEqual(['… did not reply']);
  });

  it('says what a measure was', () => {
    const [block] = blocksFrom(POINTS, response('ban', 'by="watchdog" on="2020-03-02" acts="found" measure="ban"'));
    expect(block?.position.map(say)).toEqual(['▲ a ban over 1']);
  });
});

describe('the sections of speakers', () => {
  it('come by role, with those of whom no words are here', () => {
    const { groups } = pageFrom(
      claim('leak', ['found', 'sent about="rival"'], 'by="herald" about="acme" named="rival" on="2020-01-01"'),
      response('no', 'by="acme" on="2020-01-02" denies="found"'),
      response('checked', 'by="watchdog" on="2020-01-03" no-evidence="found"'),
    );
    expect(groups.map(({ title, parties, silences }) => [title, parties.map(({ party }) => party.text), silences])).toEqual([
      ['Replies', ['Acme'], []],
      [
        'Named in it',
        [],
        ['No words in reply from Rival were found up to 3 January 2020. A reply may exist that we have not found.'],
      ],
      ['Public bodies', ['Watchdog'], []],
    ]);
  });
});
