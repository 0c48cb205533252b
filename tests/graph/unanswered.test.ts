import { describe, expect, test } from 'vitest';
import { medianLag } from '../../src/graph/reply-lag.ts';
import { claim, claimView, folder, response } from '../content.ts';

describe('unanswered points', () => {
  test.each([
    ['denies', []],
    ['disputes', []],
    ['admits', []],
    ['no-evidence', []],
    ['declines', ['found']],
    ['silent', ['found']],
    ['acts', ['found']],
  ])('after an accused %s: %j', (stance, open) => {
    const files = folder(claim('leak', ['found']), response('r1', `by="acme" on="2020-01-02" ${stance}="found"`));
    expect(claimView(files).unanswered).toEqual(open);
  });

  test('stay open whatever those say who are not accused', () => {
    const files = folder(claim('leak', ['found']), response('r1', 'by="watchdog" on="2020-01-02" denies'));
    expect(claimView(files).unanswered).toEqual(['found']);
  });

  test('open again when the answer is superseded by one that leaves them out', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      response('r2', 'by="acme" on="2020-01-03" supersedes="r1" denies="sold"'),
    );
    expect(claimView(files).unanswered).toEqual(['found']);
  });

  test('are none in a claim without points', () => {
    expect(claimView(folder(claim())).unanswered).toEqual([]);
  });
});

describe('no reply on record', () => {
  test('names each accused without any response of theirs or of an office', () => {
    const files = folder(
      claim('leak', [], 'by="herald" about="acme rival" on="2020-01-01"'),
      response('r1', 'by="desk" on="2020-01-02" declines'),
    );
    expect(claimView(files).noReply).toEqual(['rival']);
  });
});

describe('reply lag', () => {
  const about = 'by="herald" about="acme rival"';

  test('counts days from the claim to the first response of each accused or its offices', () => {
    const files = folder(
      claim('leak', [], `${about} on="2020-02-28"`),
      response('r1', 'by="desk" on="2020-03-01" declines'),
      response('r2', 'by="acme" on="2020-04-01" denies'),
    );
    expect(claimView(files).replyLags).toEqual([{ actor: 'acme', response: 'r1', days: 2 }]);
  });

  test('is unknown where a date is less precise than a day', () => {
    const files = folder(claim('leak', [], `${about} on="2017"`), response('r1', 'by="acme" on="2017-10-01" denies'));
    expect(claimView(files)).toMatchObject({ replyLags: [{ actor: 'acme', days: null }], replies: [{ lagDays: null }] });
  });

  test('has a median: the lower of the two in the middle, or none', () => {
    expect(medianLag([9, 1, 4])).toBe(4);
    expect(medianLag([9, 1, 4, 5])).toBe(4);
    expect(medianLag([])).toBeNull();
  });
});
