import { expect, test } from 'vitest';
import { driftBetween } from '../../src/graph/drift.ts';

test('drift tells word by word what two wordings share and what only one has', () => {
  expect(driftBetween('They were dismayed by it', 'They were alarmed by it')).toEqual([
    { kind: 'same', text: 'They were ' },
    { kind: 'removed', text: 'dismayed' },
    { kind: 'added', text: 'alarmed' },
    { kind: 'same', text: ' by it' },
  ]);
});

test('drift of equal wordings is one run', () => {
  expect(driftBetween('Das ist falsch.', 'Das ist falsch.')).toEqual([{ kind: 'same', text: 'Das ist falsch.' }]);
});
