import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaderRules } from '../src/serve/headers.ts';
import { caddyConfig } from '../src/serve/hosts/caddy.ts';
import { readRedirections, type HostSite } from '../src/serve/hosts/host-site.ts';
import { nginxConfig } from '../src/serve/hosts/nginx.ts';
import { readSettings } from '../src/settings.ts';

const HOSTS: Record<string, (site: HostSite) => string> = { nginx: nginxConfig, caddy: caddyConfig };

/** Prints how a web server is told to serve the site in `dist/`, its headers and redirects included: `npm run -s host -- nginx`. */
const { outDir: root, basePath, port } = readSettings();
const [name = ''] = process.argv.slice(2);
const write = HOSTS[name];
const read = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

if (write === undefined || !existsSync(join(root, 'index.html'))) {
  console.error(
    write === undefined
      ? `Say which: ${Object.keys(HOSTS).join(' or ')}.`
      : `There is no site in ${root} yet: run "npm run build" first.`,
  );
  process.exitCode = 1;
} else {
  const [rules, redirects] = [readHeaderRules(read('_headers')), readRedirections(read('_redirects'))];
  process.stdout.write(write({ root, basePath, port, rules, redirects }));
}
