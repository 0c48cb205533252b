import { workerData } from 'node:worker_threads';
import type { Settings } from '../settings.ts';
import type { Share } from './record-pages.ts';
import { renderShare } from './render-site.ts';

const { settings, share, outDir } = workerData as { settings: Settings; share: Share; outDir: string };

await renderShare(settings, share, outDir);
