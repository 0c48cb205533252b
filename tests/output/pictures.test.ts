import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import satori from 'satori';
import { afterAll, expect, it } from 'vitest';
import { POINT_STATUSES, type PointStatus } from '../../src/graph/point.ts';
import { readFonts, SIGNS } from '../../src/output/pictures/fonts.ts';
import { PictureCache } from '../../src/output/pictures/picture-cache.ts';
import { claimPicture, claimPreview, actorPicture } from '../../src/views/picture.ts';
import { claim, folder, graphOf, response } from '../content.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

const graph = graphOf(folder(claim('leak', ['found', 'hidden']), response('no', 'by="acme" on="2020-02-01" denies="found"')));
const picture = claimPicture(graph, graph.claims.get('leak')!);

it('says what is alleged by whom, and how each point stands', () => {
  expect(picture).toMatchObject({ kicker: 'Herald, 1 January 2020', title: 'What leak was', points: '1 of 2 points open' });
  expect(picture.signs.map(({ status }) => status)).toEqual(['denied', 'unanswered']);
  expect(actorPicture(graph, graph.actors.get('acme')!)).toMatchObject({
    title: 'Acme',
    points: '1 allegation about it, 1 point open',
    signs: [
      { status: 'unanswered', count: 1 },
      { status: 'denied', count: 1 },
    ],
  });
});

it('counts points that are more than fit', () => {
  const many = graphOf(
    folder(
      claim(
        'leak',
        Array.from({ length: 20 }, (_, at) => `point-${at}`),
      ),
    ),
  );
  expect(claimPicture(many, many.claims.get('leak')!).signs).toEqual([{ status: 'unanswered', sign: '○', count: 20 }]);
});

it('is none where its fonts lack the letters', () => {
  const files = folder(claim('leak'));
  const other = (title: string) =>
    graphOf({ ...files, 'articles/case.md': files['articles/case.md']!.replace('What leak was', title) });
  const preview = (title: string) => claimPreview(other(title), other(title).claims.get('leak')!);
  expect(preview('Что утекло, τι διέρρευσε')).toBe('/claims/leak.png');
  expect(preview('ما تسرب')).toBeNull();
  expect(preview('漏洩')).toBeNull();
});

it('is the same each time, and kept by what it shows; what was not kept here is not used', async () => {
  const cache = new PictureCache({ cacheDir, cacheKey: 'secret' });
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const first = hash(await cache.draw(picture));
  const [painter = ''] = readdirSync(join(cacheDir, 'pictures'));
  const [name = ''] = readdirSync(join(cacheDir, 'pictures', painter));
  const file = join(cacheDir, 'pictures', painter, name);
  const kept = readFileSync(file);
  expect(hash(await cache.draw(picture))).toBe(first);
  writeFileSync(file, Buffer.concat([kept.subarray(0, 32), Buffer.from('not a picture')]));
  expect(hash(await cache.draw(picture))).toBe(first);
  const stranger = new PictureCache({ cacheDir, cacheKey: 'other' });
  writeFileSync(file, Buffer.concat([kept.subarray(0, 40), Buffer.from('tampered'), kept.subarray(48)]));
  expect(hash(await stranger.draw(picture))).toBe(first);
});

it('has a shape for the sign of every status', async () => {
  const draw = (text: string): Promise<string> =>
    satori(
      { type: 'div', props: { style: { display: 'flex', fontFamily: SIGNS }, children: text } },
      { width: 90, height: 90, fonts: readFonts() },
    );
  const lost = await draw('\uE123');
  const signs: Record<PointStatus, string> = {
    retracted: '←',
    corrected: '±',
    nobodys: '·',
    unanswered: '○',
    mixed: '◐',
    admitted: '✓',
    confirmed: '✓',
    denied: '✕',
    disputed: '=',
  };
  for (const status of Object.keys(POINT_STATUSES) as PointStatus[]) expect(await draw(signs[status]), status).not.toBe(lost);
});
