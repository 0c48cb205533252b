import { describe, expect, it } from 'vitest';
import { claim, response } from '../../content.ts';
import { pageFrom } from './page.ts';

const { reasons } = pageFrom(
  claim('leak', ['found', 'sent'], 'by="herald" about="acme" on="2020-01-01"'),
  response('no', 'by="acme" on="2020-01-02" denies="found"'),
  response('regret', 'by="acme" on="2020-01-03" remarks="sent"'),
  response('never', 'by="expert" on="2020-01-03" declines'),
  response('checked', 'by="watchdog" on="2020-01-04" no-evidence="found"'),
);

describe('how a standing came about', () => {
  it('lists under each axis exactly the responses that made it', () => {
    expect(reasons.axes.map(({ name, label, from }) => [name, label, from.map(({ address }) => address)])).toEqual([
      ['Replies', 'Partly denied', ['#no']],
      ['Public bodies', 'A public body had no evidence', ['#checked']],
    ]);
  });

  it('names the axes on which nothing was said', () => {
    expect(reasons.nothing).toBe('No ruling. No measure. Not withdrawn.');
  });

  it('has the dates on which it changed, with the lines as they stood then', () => {
    expect(reasons.past).toEqual([
      {
        on: '2020-01-02',
        changes: ['Partly denied'],
        lines: ['Acme denies 1 of 2 points.', expect.stringContaining('1 of 2 points')],
      },
      {
        on: '2020-01-04',
        changes: ['A public body had no evidence'],
        lines: expect.arrayContaining([expect.stringContaining('Watchdog')]),
      },
    ]);
  });
});
