import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCacheKey } from '../../content/cache-key.ts';
import { ROOT, type Settings } from '../../settings.ts';
import type { Picture } from '../../views/picture.ts';
import { drawPicture } from './draw-picture.ts';

/** What decides how a picture is drawn, beside what it shows. */
const PAINTER_FILES = ['src/output/pictures/*.ts', 'package-lock.json'];

const SEAL_BYTES = 32;

/** Pictures that are kept by what they show, so that a build from nothing draws only those that are new. */
export class PictureCache {
  readonly #folder: string;
  readonly #secret: string;

  constructor(settings: Pick<Settings, 'cacheDir' | 'cacheKey'>) {
    const all = join(settings.cacheDir, 'pictures');
    this.#folder = join(all, identifyPainter());
    this.#secret = readCacheKey(settings);
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(all))
      if (join(all, name) !== this.#folder) rmSync(join(all, name), { recursive: true, force: true });
  }

  /** The bytes of a picture: kept, or drawn now and kept. */
  async draw(picture: Picture): Promise<Uint8Array> {
    const name = createHash('sha256').update(JSON.stringify(picture)).digest('hex').slice(0, 40);
    const kept = this.#read(name);
    if (kept !== null) return kept;
    const drawn = await drawPicture(picture);
    this.#write(name, drawn);
    return drawn;
  }

  #read(name: string): Uint8Array | null {
    try {
      const bytes = readFileSync(join(this.#folder, name));
      const [seal, png] = [bytes.subarray(0, SEAL_BYTES), bytes.subarray(SEAL_BYTES)];
      return timingSafeEqual(seal, this.#seal(name, png)) ? png : null;
    } catch {
      return null;
    }
  }

  /** By rename, so that a run that is stopped leaves no half-written one. What cannot be kept is drawn again next time. */
  #write(name: string, png: Uint8Array): void {
    const aside = join(this.#folder, `.${name}-${process.pid}`);
    try {
      writeFileSync(aside, Buffer.concat([this.#seal(name, png), png]));
      renameSync(aside, join(this.#folder, name));
    } catch {
      rmSync(aside, { force: true });
    }
  }

  #seal(name: string, png: Uint8Array): Buffer {
    return createHmac('sha256', this.#secret).update(`${name}\0`).update(png).digest();
  }
}

function identifyPainter(): string {
  const hash = createHash('sha256');
  for (const path of globSync(PAINTER_FILES, { cwd: ROOT }).sort())
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}
