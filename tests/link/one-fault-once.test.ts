import { describe, expect, test } from 'vitest';
import { actor, claim, errorsIn, folder, response } from '../content.ts';

describe('one fault is told once', () => {
  const files = folder(claim(), response('r1', 'by="acme" on="2020-01-02" denies'));

  test('an actor whose file cannot be read is not unknown to those who name it', () => {
    const broken = { ...files, ...actor('acme', 'newspaper' as never) };
    expect(errorsIn(broken)).toEqual(['bad-field']);
  });

  test('a claim with a misspelt attribute is not unknown to its responses, nor to links that lead to it', () => {
    const misspelt = 'abuot="acme" by="herald" about="acme" on="2020-01-01"';
    const blocks = [
      claim('leak', [], misspelt),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      '[the claim](/claims/leak/)',
    ];
    expect(errorsIn(folder(...blocks))).toEqual(['unknown-attribute']);
  });

  test('a response with a misspelt stance is not unknown to the one that replaces it', () => {
    const first = response('r1', 'by="acme" on="2020-01-02" denys');
    const second = response('r2', 'by="acme" on="2020-01-03" admits supersedes="r1"');
    expect(errorsIn(folder(claim(), first, second))).toEqual(['unknown-attribute']);
  });

  test('what an unclosed claim swallows is not unknown to the rest', () => {
    const open = claim().replace(/\n:::\n$/u, '');
    const swallowed = response('r1', 'by="acme" on="2020-01-02" denies');
    const newer = response('r2', 'by="acme" on="2020-01-03" admits supersedes="r1"');
    expect(errorsIn(folder(open, swallowed, newer))).toEqual(['unclosed-block']);
  });
});
