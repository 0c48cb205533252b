import type { Files } from '../../src/output/made-files.ts';

/** Makes all files, as a build does that has no earlier one. */
export const MAKING_ALL: Pick<Files, 'putGroup'> = { putGroup: ({ make }) => Promise.resolve(make().length > 0) };
