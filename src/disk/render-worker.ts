import { workerData } from 'node:worker_threads';
import type { Share } from './record-pages.ts';
import { renderShare } from './render-site.ts';

const { share, outDir } = workerData as { share: Share; outDir: string };

await renderShare(share, outDir);
