import { resolve } from 'node:path';
import { publishSite } from '../src/output/store/publish-site.ts';
import { readStoreAddress, S3Store } from '../src/output/store/s3-store.ts';
import { getParts, putParts } from '../src/output/store/share-parts.ts';
import { readSettings, ROOT } from '../src/settings.ts';

/** `publish s3://…`, `parts put s3://…`, `parts get s3://… [how many shares]`: what goes to and comes from an object store. */
const [step = '', ...given] = process.argv.slice(2);
const partsDir = resolve(process.env['PARTS_DIR'] ?? `${ROOT}/.parts`);
const address = readStoreAddress(given.find((word) => word.startsWith('s3://')) ?? '');

if (address === null) {
  console.error('Say which store: s3://bucket/folder.');
  process.exitCode = 1;
} else await run(new S3Store(address));

async function run(store: S3Store): Promise<void> {
  try {
    if (step === 'publish') {
      const { sent, kept } = await publishSite(store, readSettings().outDir);
      console.log(`${sent} files sent, ${kept} were there already.`);
      return;
    }
    const names = given[0] === 'put' ? await putParts(store, partsDir) : await getParts(store, partsDir, Number(given[2] ?? 0));
    console.log(`${given[0] === 'put' ? 'Put' : 'Fetched'}: ${names.join(', ') || 'nothing'}.`);
  } catch (error) {
    console.error(`The store could not be used: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
