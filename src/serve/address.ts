/** What a request asks for, below the path that the site stands under. */
export interface SiteAddress {
  /** Decoded, with a slash in front; empty for the site's own path without its closing slash. */
  path: string;
  /** The question mark and what follows it, as it came. */
  search: string;
}

/**
 * Reads the target of a request; null where no file of the site can have that address. A path is taken as it stands: one
 * with empty or dotted steps, or with slashes in disguise, is nobody's, so that no redirect made from it leaves the site.
 */
export function readAddress(target: string, basePath: string): SiteAddress | null {
  const [, pathname = '', search = ''] = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/iu.exec(target) ?? [];
  if (`${pathname}/` === basePath) return { path: '', search };
  if (!pathname.startsWith(basePath)) return null;
  try {
    const steps = pathname.slice(basePath.length).split('/').map(decodeURIComponent);
    return steps.every(isStep) ? { path: `/${steps.join('/')}`, search } : null;
  } catch {
    return null;
  }
}

/** The last step is empty where an address ends in a slash, and only the last. */
const isStep = (step: string, at: number, steps: string[]): boolean =>
  step === '' ? at === steps.length - 1 : step !== '.' && step !== '..' && !/[/\\\0]/u.test(step);
