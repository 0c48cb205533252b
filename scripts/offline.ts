import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyForDisk } from '../src/output/offline.ts';
import { readSettings } from '../src/settings.ts';

/** Copies the site in `dist/` into a folder from which it can be read without a server: `npm run offline -- FOLDER`. */
const { outDir, basePath } = readSettings();
const [given] = process.argv.slice(2);
const folder = given === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);

if (folder === null) refuse('Say which folder: npm run offline -- FOLDER.');
else if (existsSync(folder) && readdirSync(folder).length > 0) refuse(`${folder} is not empty: choose another folder.`);
else if (!existsSync(join(outDir, 'index.html'))) refuse(`There is no site in ${outDir} yet: run "npm run build" first.`);
else console.log(`${copyForDisk(outDir, folder, basePath)} pages are in ${folder}: open index.html in it.`);

function refuse(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
