import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealPart } from '../../src/output/shards/part.ts';
import { publishSite } from '../../src/output/store/publish-site.ts';
import { readStoreAddress, S3Store } from '../../src/output/store/s3-store.ts';
import { getParts, putParts } from '../../src/output/store/share-parts.ts';
import { makeFolder, writeFiles } from '../commands/run-command.ts';

const home = makeFolder();
const requests: string[] = [];
const before = { ...process.env };
let server: S3rver;

beforeAll(async () => {
  const directory = join(home, 'store');
  mkdirSync(directory);
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'sites', configs: [] }],
  });
  server.on('event', (event) => requests.push(...event.Records.map(({ s3 }) => s3.object.key)));
  const { port } = await server.run();
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  });
});

afterAll(async () => {
  await server.close();
  process.env = before;
});

const store = (folder: string): S3Store => new S3Store({ bucket: 'sites', prefix: `${folder}/` });

describe('an address of a store', () => {
  test.each([
    ['s3://sites', { bucket: 'sites', prefix: '' }],
    ['s3://sites/', { bucket: 'sites', prefix: '' }],
    ['s3://sites/record/', { bucket: 'sites', prefix: 'record/' }],
    ['s3://my.sites/a/b', { bucket: 'my.sites', prefix: 'a/b/' }],
    ['https://sites.example', null],
    ['s3://', null],
    ['s3://Sites', null],
    ['', null],
  ])('%s', (written, read) => expect(readStoreAddress(written)).toEqual(read));
});

describe('a site that is published', () => {
  const site = writeFiles(join(home, 'site'), {
    'index.html': 'home',
    'claims/one/index.html': 'one',
    'claims/index.json': '{}',
    '_astro/page.abc.css': 'p{}',
    'pagefind/pagefind-entry.json': '{}',
    'pagefind/index/en_1.pf_index': 'words',
  });

  test('comes in an order in which nothing leads to what is not there yet', async () => {
    requests.length = 0;
    expect(await publishSite(store('record'), site)).toEqual({ sent: 6, kept: 0 });
    const order = requests.map((key) => key.replace('record/', ''));
    const at = (name: string): number => order.indexOf(name);
    expect(at('_astro/page.abc.css')).toBeLessThan(at('claims/one/index.html'));
    expect(at('claims/one/index.html')).toBeLessThan(at('index.html'));
    expect(at('pagefind/index/en_1.pf_index')).toBeLessThan(at('pagefind/pagefind-entry.json'));
    expect(order.at(-1)).toBe('listing.json');
  });

  test('sends only what has changed, and keeps what a reader may still have open', async () => {
    writeFileSync(join(site, 'claims/one/index.html'), 'one, mended');
    rmSync(join(site, '_astro/page.abc.css'));
    writeFiles(site, { '_astro/page.def.css': 'p{color:red}' });
    requests.length = 0;
    expect(await publishSite(store('record'), site)).toEqual({ sent: 2, kept: 4 });
    expect(requests).toEqual(['record/_astro/page.def.css', 'record/claims/one/index.html', 'record/listing.json']);
    const kept = await store('record').get('_astro/page.abc.css');
    expect(new TextDecoder().decode(kept ?? new Uint8Array())).toBe('p{}');
    expect(await publishSite(store('record'), site)).toEqual({ sent: 0, kept: 6 });
  });
});

describe('parts that machines share through a store', () => {
  const [one, other] = [join(home, 'one'), join(home, 'other')];

  test('arrive as they were sealed; what was not finished is not sent', async () => {
    writeFiles(one, {
      'plan/plan.json': '{}',
      'share-1-of-1/site/a/index.html': 'a',
      'index/site/pagefind/x': 'x',
      'share-1-of-2/site/b': 'b',
    });
    for (const name of ['share-1-of-1', 'index']) sealPart(join(one, name), 'plan');
    expect(await putParts(store('parts'), one)).toEqual(['index', 'plan', 'share-1-of-1']);
    expect(await getParts(store('parts'), other, 1)).toEqual(['plan', 'share-1-of-1', 'index']);
    expect(readFileSync(join(other, 'share-1-of-1/site/a/index.html'), 'utf8')).toBe('a');
    expect(readFileSync(join(other, 'share-1-of-1/part.json'))).toEqual(readFileSync(join(one, 'share-1-of-1/part.json')));
  });

  test('are refused where the store holds something else than was put there', async () => {
    await store('parts/index').put('site/pagefind/x', new TextEncoder().encode('forged'), {
      type: 'text/plain',
      cacheControl: '',
    });
    await expect(getParts(store('parts'), join(home, 'third'), 1)).rejects.toThrow('does not hold site/pagefind/x');
  });
});
