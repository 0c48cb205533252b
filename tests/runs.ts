import fc from 'fast-check';

const runs = process.env['RUNS'];

/**
 * Each property is tried so often, those that say otherwise apart: 300 times in `npm test`, as `RUNS` says in `npm run
 * attack`, which looks elsewhere each time; a test that is run with every change tells of that change alone.
 */
fc.configureGlobal({ numRuns: Number(runs ?? 300), ...(runs === undefined && { seed: 20_171_010 }) });
