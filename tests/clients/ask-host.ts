import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf, UNKNOWN_TYPE } from '../../src/content-type.ts';
import { headersFor, readHeaderRules } from '../../src/serve/headers.ts';
import { readRedirections } from '../../src/serve/hosts/host-site.ts';

/** Asks a web server for every file of a site and tells what differs from what the site asks for; run as a program of its own. */
const [origin = '', siteDir = '', basePath = '/'] = process.argv.slice(2);
const base = basePath.slice(0, -1);
const read = (file: string): string => readFileSync(join(siteDir, file), 'utf8');
const rules = readHeaderRules(read('_headers'));
const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
const faults: string[] = [];
let asked = 0;

for (const entry of readdirSync(siteDir, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name).slice(siteDir.length).replaceAll('\\', '/');
  if (entry.isFile()) await askFor(file);
}
for (const { from, to } of readRedirections(read('_redirects'))) await expectRedirect(from, to);
await expectRedirect(`${base}/claims`, `${base}/claims/`);
for (const hidden of ['/_headers', '/_redirects', '/.rejoinder', '/no/such/page/']) await expectNothing(hidden);
console.log(faults.length === 0 ? `${asked} addresses, each with its headers` : faults.slice(0, 10).join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;

/** A file comes whole, as what it is, with the headers that its address is to have. */
async function askFor(file: string): Promise<void> {
  const path = file.replace(/(^|\/)index\.html$/u, '$1');
  if (/^\/(?:_headers|_redirects|\.[^/]*)$/u.test(file)) return;
  const response = await ask(path);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) faults.push(`${path}: ${response.status}`);
  if (!bytes.equals(readFileSync(join(siteDir, file)))) faults.push(`${path}: other bytes`);
  const wanted: Record<string, string> = { 'Content-Type': contentTypeOf(file), ...headersFor(rules, path) };
  for (const name of new Set([...names, 'Content-Type'])) {
    const [sent, want] = [response.headers.get(name), wanted[name] ?? (name === 'Cache-Control' ? 'no-cache' : null)];
    // What has no type that anybody knows is read by programs that do not ask for one.
    if (want === UNKNOWN_TYPE) continue;
    if (sent !== want) faults.push(`${path}: ${name} is ${String(sent)}, not ${String(want)}`);
  }
}

async function expectRedirect(from: string, to: string): Promise<void> {
  const response = await ask(from.slice(base.length));
  const location = response.headers.get('Location') ?? '';
  if (response.status < 301 || response.status > 308 || new URL(location, origin).pathname !== to)
    faults.push(`${from}: ${response.status} ${location}`);
}

async function expectNothing(path: string): Promise<void> {
  const response = await ask(path);
  if (response.status !== 404 || (await response.text()) !== read('404.html')) faults.push(`${path}: ${response.status}`);
}

function ask(path: string): Promise<Response> {
  asked++;
  return fetch(`${origin}${base}${path}`, { redirect: 'manual' });
}
