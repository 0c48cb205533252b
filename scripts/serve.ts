import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer } from '../src/serve/serve-site.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings();
const { host, port } = settings;

if (!existsSync(join(settings.outDir, 'index.html'))) {
  console.error(`There is no site in ${settings.outDir} yet: run "npm run build" first.`);
  process.exit(1);
}
const server = createSiteServer(settings);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT=….` : error.message);
  process.exitCode = 1;
});
// The name that people know for this machine, which browsers also trust more than its number.
const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
server.listen(port, host, () => console.log(`The site is ready at http://${name}:${port}${settings.basePath}`));
