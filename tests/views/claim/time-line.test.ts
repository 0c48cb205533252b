import { describe, expect, it } from 'vitest';
import { drawAcross, drawDown } from '../../../src/views/claim/time-picture.ts';
import { claim, response } from '../../content.ts';
import { pageFrom } from './page.ts';

const time = pageFrom(
  claim(),
  response('no', 'by="acme" on="2020-01-03" denies'),
  response('mute', 'by="rival" on="2020-01-03" silent'),
  response('checked', 'by="watchdog" on="2022-01-03" no-evidence'),
).time;

describe('the time line of a claim', () => {
  it('has its moments in days, with who spoke', () => {
    expect(time?.moments.map(({ day, who, voices }) => [day, who, voices])).toEqual([
      [0, 'alleged', ['alleged']],
      [2, 'Acme and Rival', ['reply', 'quiet']],
      [733, 'Watchdog', ['agency-statement']],
    ]);
  });

  it('tells a long silence, and what stands at its open end', () => {
    expect(time?.silence).toEqual({ after: 1, words: '2 years of silence' });
    expect(time?.since).toBe('nothing since, checked 1 January 2021');
    expect(time?.summary).toBe('3 statements over 2 years.');
  });

  it('is not there where nobody spoke', () => {
    expect(pageFrom(claim()).time).toBeNull();
  });
});

describe('its picture', () => {
  it('keeps the gaps to scale, across and down', () => {
    if (time === null) throw new Error('Somebody spoke.');
    const starts = (path: string, axis: 0 | 1): number[] =>
      [...path.matchAll(/M(\d+) (\d+)/gu)].map((match) => Number(match[axis + 1]));
    const across = drawAcross(time);
    const [alleged, , , body] = across.strokes.flatMap(({ path }) => starts(path, 0));
    const reply = across.strokes.find(({ voice }) => voice === 'reply')?.path ?? '';
    expect(alleged).toBeLessThan(starts(reply, 0)[0] ?? 0);
    expect((body ?? 0) - (alleged ?? 0)).toBeGreaterThan(800);
    const down = drawDown(time);
    const [top, later, , last] = down.strokes.flatMap(({ path }) => starts(path, 1));
    expect((last ?? 0) - (top ?? 0)).toBeGreaterThan(5 * ((later ?? 0) - (top ?? 0)));
  });

  it('keeps labels from running into each other, and inside it', () => {
    if (time === null) throw new Error('Somebody spoke.');
    const { labels, height } = drawDown(time);
    const places = labels.map(({ y }) => y);
    for (const [index, y] of places.entries()) {
      expect(y - (places[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(30);
      expect(y).toBeLessThan(height);
    }
  });
});
