import { describe, expect, it } from 'vitest';
import { DEVICE_NAMES } from '../../src/records/id.ts';
import { filesOf } from './pages.ts';
import { TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('the files of $name can be written on every system:', ({ outDir }) => {
  const paths = filesOf(outDir);

  it('no two differ in case or in the form of their letters alone', () => {
    const folded = paths.map((path) => path.normalize('NFC').toLowerCase());
    expect(folded.filter((path, at) => folded.indexOf(path) !== at)).toEqual([]);
  });

  it('none has a sign or a name that Windows refuses, or ends in what it drops', () => {
    const steps = new Set(paths.flatMap((path) => path.split('/')));
    const refused = [...steps].filter(
      (step) => /[<>:"|?*\\\x00-\x1f]|[. ]$/u.test(step) || DEVICE_NAMES.test(step.split('.')[0] ?? ''),
    );
    expect(refused).toEqual([]);
  });

  it('none is too long for the oldest of them', () => expect(paths.filter((path) => path.length > 200)).toEqual([]));
});
