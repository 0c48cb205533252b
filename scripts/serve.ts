import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer } from '../src/serve/serve-site.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings();

if (!existsSync(join(settings.outDir, 'index.html'))) {
  console.error(`There is no site in ${settings.outDir} yet: run "npm run build" first.`);
  process.exit(1);
}
const server = createSiteServer(settings);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${settings.port} is taken: choose another with PORT=….` : error.message);
  process.exitCode = 1;
});
server.listen(settings.port, () => console.log(`The site is ready at http://localhost:${settings.port}${settings.basePath}`));
