import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../settings.ts';
import type { Files } from '../made-files.ts';

/** What phones and computers put on their screens, by the sizes they ask for. */
const ICONS = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 };

/** The sizes in one file for those who ask for `/favicon.ico` alone. */
const FAVICON_SIZES = [16, 32, 48];

/** Draws the mark of the site for all who do not take it as it is drawn. */
export async function writeIcons(files: Files): Promise<void> {
  const mark = readFileSync(join(ROOT, 'public/favicon.svg'), 'utf8');
  for (const [path, size] of Object.entries(ICONS)) await files.put({ path, given: mark, make: () => drawMark(mark, size) });
  await files.put({ path: 'favicon.ico', given: mark, make: () => icoOf(FAVICON_SIZES.map((size) => drawMark(mark, size))) });
}

const drawMark = (mark: string, size: number): Buffer =>
  new Resvg(mark, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();

/** An icon file: a list of pictures with their sizes and places, then the pictures. */
function icoOf(pictures: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let place = head.length;
  for (const [at, png] of pictures.entries()) {
    const entry = 6 + 16 * at;
    const size = png.readUInt32BE(16);
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(place, entry + 12);
    place += png.length;
  }
  return Buffer.concat([head, ...pictures]);
}
