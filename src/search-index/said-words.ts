import type { BodyBlock } from '../records/body.ts';
import type { Words } from './record.ts';

/** A body as it was written, in a language where that is not the site's. */
interface Said {
  blocks: readonly BodyBlock[];
  lang: string | null;
}

/** What is quoted and what is told, one after the other. The language is that of the quotation, where there is one. */
export function saidWords({ blocks, lang }: Said): Words[] {
  const isQuoting = blocks.some(({ kind }) => kind === 'quote');
  const language = lang === null ? {} : { lang };
  return blocks.flatMap((block): Words[] => {
    if (block.kind === 'quote') return block.paragraphs.map((text) => ({ text, ...language, quoted: true }));
    return [{ text: block.text.replaceAll('\n\n', ' '), ...(isQuoting ? {} : language) }];
  });
}
