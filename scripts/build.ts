import { buildSite } from '../src/output/build-site.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings();
const built = await buildSite(settings);

console.log(built ? `The site is in ${settings.outDir}.` : 'Nothing was built; an earlier site stays as it is.');
process.exitCode = built ? 0 : 1;
