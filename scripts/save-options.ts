import { parseArgs } from 'node:util';

/** What was asked of `npm run save`. */
export interface SaveOptions {
  source: string;
  /** A file, an address, or `-` for what is pasted; null for the address of the source itself. */
  from: string | null;
  archive: boolean;
  archived: string | null;
  allowed: string[];
  /** Instead: what saved texts hold of lost replies. */
  lost: boolean;
  measure: boolean;
}

const USAGE =
  'Say: npm run save -- SOURCE-ID [FILE or ADDRESS or -] [--archive] [--archived ADDRESS] [--allow HOST]; or --lost; or --measure.';

/** What was asked for on the command line; or the sentence that says why it cannot be done. */
export function readSaveOptions(args: string[]): SaveOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        archive: { type: 'boolean', default: false },
        archived: { type: 'string' },
        allow: { type: 'string', multiple: true, default: [] },
        lost: { type: 'boolean', default: false },
        measure: { type: 'boolean', default: false },
      },
    });
    const [source = '', from = null, ...more] = positionals;
    const isAlone = values.lost || values.measure;
    if (more.length > 0 || (source === '') !== isAlone) return USAGE;
    if (values.archived !== undefined && !/^https?:\/\//u.test(values.archived))
      return `--archived "${values.archived}" is no address: it begins with https://.`;
    return {
      source,
      from,
      archive: values.archive,
      archived: values.archived ?? null,
      allowed: values.allow,
      lost: values.lost,
      measure: values.measure,
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return `${error.message.split(/\.\s|\n/u)[0] ?? ''}. ${USAGE}`;
  }
}
