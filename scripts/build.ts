import { buildSite } from '../src/output/build-site.ts';
import { readSettings } from '../src/settings.ts';

const built = await buildSite(readSettings());

if (!built) console.log('Nothing was built; an earlier site stays as it is.');
process.exitCode = built ? 0 : 1;
