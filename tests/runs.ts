import fc from 'fast-check';

/** Each property is tried so often, those that say otherwise apart: 300 times in `npm test`, as `RUNS` says in `npm run attack`. */
fc.configureGlobal({ numRuns: Number(process.env['RUNS'] ?? 300) });
