import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Tests never need the network; as root, Chromium runs only without its sandbox. */
const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none'];

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** Chrome where its own installer puts it, on systems where it is not on the PATH. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts a Chrome or Chromium that is installed, or else the one that comes with the development dependencies. */
export async function openBrowser(settings: string[] = []): Promise<Browser> {
  const executablePath = findInstalled() ?? (await bundled.executablePath());
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...settings], headless: true });
}

/** `CHROME_PATH`, or the first browser on the PATH, or in the usual places. */
function findInstalled(): string | null {
  const named = process.env['CHROME_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...USUAL_PLACES].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
