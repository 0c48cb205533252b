import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../settings.ts';

/** A font as the layout engine takes it. */
interface Font {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

/** A package has a file for each script, each of which goes by a name of its own. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic'];

const scriptsOf = (name: string): string[] => SCRIPTS.map((script) => `${name} ${script}`);

/** The faces of words and of signs, by the names of the fonts that make them up. */
export const SANS = scriptsOf('Sans').join(', ');
export const SERIF = scriptsOf('Serif').join(', ');
export const SIGNS = 'Symbols, Arrows, Sans latin';

const FILES: [name: string, weight: 400 | 600, file: string][] = [
  ...SCRIPTS.flatMap((script): (typeof FILES)[number][] => [
    [`Sans ${script}`, 400, `noto-sans/files/noto-sans-${script}-400-normal.woff`],
    [`Sans ${script}`, 600, `noto-sans/files/noto-sans-${script}-600-normal.woff`],
    [`Serif ${script}`, 600, `noto-serif/files/noto-serif-${script}-600-normal.woff`],
  ]),
  ['Symbols', 400, 'noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff'],
  ['Arrows', 400, 'noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff'],
];

let fonts: Font[] | null = null;

/** The fonts of pictures, read once. */
export const readFonts = (): Font[] =>
  (fonts ??= FILES.map(([name, weight, file]) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(join(ROOT, 'node_modules/@fontsource', file)),
  })));
