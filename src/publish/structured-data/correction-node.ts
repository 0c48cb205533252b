import type { CorrectionComment } from 'schema-dts';
import type { Correction } from '../../records/correction.ts';

/** What this site got wrong, as a comment on what was wrong. */
export const correctionNode = ({ on, text }: Correction): CorrectionComment => ({
  '@type': 'CorrectionComment',
  datePublished: on,
  text,
});
