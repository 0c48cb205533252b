import { describe, expect, it } from 'vitest';
import { claim, response } from '../../content.ts';
import { pageFrom } from './page.ts';

const quoted = (id: string, words: string, attributes: string): string =>
  `:::response{#${id} to="leak" source="report" ${attributes}}\n> ${words}\n:::\n`;

const stripFrom = (...blocks: string[]): string[] => pageFrom(...blocks).opening.strip.map(({ sign, text }) => `${sign} ${text}`);

describe('the first screen of a claim', () => {
  it('says who alleged what and when, and when the dossier was last gone over', () => {
    const { opening } = pageFrom(claim(), response('no', 'by="acme" on="2020-01-03" denies'));
    expect(opening).toMatchObject({
      by: [{ text: 'Herald', address: 'to:/actors/herald/' }],
      on: '2020-01-01',
      title: 'What leak was',
      statement: { text: 'Acme did leak.' },
      lastChange: '2020-01-03',
      checked: '2021-01-01',
    });
  });

  it('shows of each accused the answer that meets most points, and never a refusal', () => {
    const { opening } = pageFrom(
      claim('leak', ['found', 'sent', 'sold'], 'by="herald" about="acme rival" on="2020-01-01"'),
      quoted('one', 'We sent nothing.', 'by="acme" on="2020-01-04" denies="sent"'),
      quoted('two', 'We found and sold nothing.', 'by="acme" on="2020-01-02" denies="found sold"'),
      response('never', 'by="acme" on="2020-01-05" declines'),
      response('mute', 'by="rival" on="2020-01-05" declines'),
    );
    expect(opening.answers).toEqual([
      {
        title: 'Acme’s answer',
        words: 'We found and sold nothing.',
        isQuote: true,
        language: {},
        on: '2020-01-02',
        lag: 'the next day',
        address: '#two',
      },
    ]);
  });

  it('keeps an answer short, cut at the end of a word', () => {
    const words = `We never did ${'any such thing, and '.repeat(12)}never will.`;
    const [answer] = pageFrom(claim(), quoted('long', words, 'by="acme" on="2020-01-02" denies')).opening.answers;
    expect(answer?.words.length).toBeLessThan(130);
    expect(answer?.words).toMatch(/^We never did .*[^\s,]\u00A0…$/u);
  });
});

describe('the strip of a standing', () => {
  it("has three lines at most: the maker's correction, the accused, and what is open", () => {
    const blocks = [
      claim('leak', ['found', 'sent'], 'by="herald" about="acme rival" on="2020-01-01"'),
      response('no', 'by="acme" on="2020-01-02" denies="found"'),
      response('nor', 'by="rival" on="2020-01-02" denies="found"'),
      response('checked', 'by="watchdog" on="2020-01-03" no-evidence="found"'),
    ];
    expect(stripFrom(...blocks)).toEqual([
      '✕ Acme and Rival deny 1 of 2 points.',
      '∅ Watchdog had no evidence of 1 of 2 points (January 2020).',
      '○ 1 of 2 points open.',
    ]);
    const corrected = stripFrom(...blocks, response('oops', 'by="herald" on="2020-02-01" corrects="sent"'));
    expect(corrected[0]).toMatch(/^± Herald corrected 1 of 2 points/u);
    expect(corrected.length).toBeLessThanOrEqual(3);
  });

  it('leaves the other lines to the section that says how they came about', () => {
    const page = pageFrom(
      claim('leak', ['found', 'sent'], 'by="herald" about="acme" named="rival" on="2020-01-01"'),
      response('no', 'by="acme" on="2020-01-02" denies="found"'),
      response('checked', 'by="watchdog" on="2020-01-03" no-evidence="found"'),
      response('looked', 'by="ministry" on="2020-02-03" confirms="found"'),
    );
    const { strip, left } = page.opening;
    expect(strip).toHaveLength(3);
    expect(page.reasons.lines).toHaveLength(left);
    const told = [...strip, ...page.reasons.lines].map(({ text }) => text);
    expect(new Set(told).size).toBe(told.length);
  });
});
