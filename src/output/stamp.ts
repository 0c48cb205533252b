import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which a build knows a folder that an earlier one left. */
const STAMP = '.rejoinder';

const TEXT = "This folder was made by Rejoinder's build. The next build replaces it whole.\n";

/** Marks a folder as one that a later build may replace. */
export const stampFolder = (folder: string): void => writeFileSync(join(folder, STAMP), TEXT);

/** Whether a build left this folder. */
export function isStamped(folder: string): boolean {
  const file = join(folder, STAMP);
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === TEXT.length && readFileSync(file, 'utf8') === TEXT;
}
