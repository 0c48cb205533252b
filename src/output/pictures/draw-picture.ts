import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { PICTURE_SIZE } from '../../publish/embed.ts';
import type { Picture } from '../../views/picture.ts';
import { readFonts } from './fonts.ts';
import { layOut } from './layout.ts';

/** Draws a picture: the same words give the same bytes, for letters come from packages and are drawn as lines. */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const svg = await satori(layOut(picture), { ...PICTURE_SIZE, fonts: readFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
