import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../settings.ts';

const NAME = /--[a-z][\w-]*/gu;

/** Gives the variables of the stylesheets names of a letter in what is sent: the names that people read are a fortieth of a sheet. */
export function shortNames(): Plugin {
  const short = new Map(namesIn(join(ROOT, 'src/styles')).map((name, index) => [name, `--${index.toString(36)}`]));
  return {
    name: 'short-names',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = file.source.toString().replace(NAME, (name) => short.get(name) ?? name);
      }
    },
  };
}

/** Every name in some stylesheets, in the order of their letters: two builds give each the same. */
function namesIn(folder: string): string[] {
  const sheets = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return [...new Set(sheets.flatMap((css) => css.match(NAME) ?? []))].sort();
}
