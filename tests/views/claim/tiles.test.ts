import { describe, expect, it } from 'vitest';
import { claim, response } from '../../content.ts';
import { pageFrom } from './page.ts';

const page = pageFrom(
  claim('leak', ['found', 'sent', 'sold about=""'], 'by="herald" about="acme" named="rival" on="2020-01-01"'),
  response('no', 'by="acme" on="2020-01-02" denies="found"'),
  response('never', 'by="branch" on="2020-01-03" declines="found"'),
  response('mute', 'by="rival" on="2020-01-03" silent'),
  response('checked', 'by="watchdog" on="2020-01-04" no-evidence="found"'),
  response('looked', 'by="ministry" on="2020-01-04" no-evidence="found"'),
);
const { groups, rows } = page.tiles;

describe('the answer matrix as tiles', () => {
  it('groups its columns: accused, named, public bodies', () => {
    expect(groups.map(({ title, parties }) => [title, parties.map(({ text }) => text)])).toEqual([
      ['Those it is about', ['Acme']],
      ['Named', ['Rival']],
      ['Public bodies', ['Watchdog', 'Ministry']],
    ]);
  });

  it('says in each tile whose it is and what is said, with the statement it leads to', () => {
    expect(rows[0]?.tiles[0]).toEqual({
      party: 'Acme',
      sign: '✕',
      words: 'denies',
      bearing: 'against',
      role: 'reply',
      address: '#no',
    });
  });

  it('leaves empty what nobody addressed, and tells which rows are open', () => {
    expect(rows.map(({ tiles }) => tiles.map((tile) => tile?.sign ?? '·').join(''))).toEqual(['✕…∅∅', '·…··', '·…··']);
    expect(rows.map(({ status, isOpen }) => [status, isOpen])).toEqual([
      ['', false],
      ['Open', true],
      ["Nobody's to answer", false],
    ]);
  });

  it('counts the signs of a row, naming who where they are few', () => {
    expect(rows[0]?.counts.map(({ sign, count, names }) => [sign, count, names])).toEqual([
      ['✕', 1, 'Acme'],
      ['…', 1, 'Rival'],
      ['∅', 2, 'Watchdog, Ministry'],
    ]);
    expect(rows[1]?.counts).toHaveLength(1);
  });

  it('is one row in a claim without points', () => {
    const [row] = pageFrom(claim(), response('no', 'by="acme" on="2020-01-02" denies')).tiles.rows;
    expect(row).toMatchObject({ point: null, status: '' });
  });
});
