/** Markdown of another program, which would be printed as it stands. */
export interface UnpublishedSigns {
  /** What it is there. */
  thing: string;
  /** What to do instead. */
  instead: string;
  /** Where it begins in the text, and its signs. */
  at: number;
  signs: string;
}

/** A note at the foot of a page; one word long, it is to Markdown the address of a link. */
export const FOOTNOTE = {
  thing: 'footnote',
  pattern: /\[\^[^\]\s]+\]/u,
  instead: 'Put the note into the text, or link to where it stands.',
};

const KINDS: { thing: string; pattern: RegExp; instead: string }[] = [
  {
    thing: 'table',
    pattern: /^[^\n|]*\|[^\n]*\n(?=[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*(?:\n|$))/mu,
    instead: 'Write a list, or tell it in a paragraph.',
  },
  FOOTNOTE,
  {
    thing: 'strikethrough',
    pattern: /~~(?=\S)[^~]+~~/u,
    instead: 'Delete the words; what this site had wrong is told in a correction.',
  },
  { thing: 'wiki link', pattern: /\[\[[^[\]\n]+\]\]/u, instead: 'Write [its text](/claims/its-id/).' },
  {
    thing: 'link without an address',
    pattern: /\[[^[\]\n]+\]\[[^[\]\n]*\]/u,
    instead: 'Write [its text](https://…), or the address of the label on a line of its own: [label]: https://….',
  },
  {
    thing: 'link with a space before its address',
    pattern: /\][ \t]+\((?=https?:|mailto:|\/)/u,
    instead: 'Write ( right behind ].',
  },
  {
    thing: 'link with its brackets exchanged',
    pattern: /\([^()\n]+\)\[(?=https?:|mailto:|\/)/u,
    instead: 'The text of a link stands in [ ], its address behind it in ( ).',
  },
  {
    thing: 'link that does not close',
    pattern: /\]\((?=\s*(?:https?:|mailto:|\/|<|www\.))/u,
    instead: 'Look for a space in its address (write %20), or for a bracket without its other half.',
  },
  { thing: 'bullet', pattern: /^[•●▪▫◦‣∙]/mu, instead: 'Begin an item of a list with a hyphen and a space.' },
  {
    thing: 'heading',
    pattern: /^(?:#{2,6}[ \t]*|#[ \t]+)(?=\S)/mu,
    instead: 'Begin the line with ## and a space, and no backslash.',
  },
  { thing: 'box to tick', pattern: /^\[[ xX]\](?=\s)/u, instead: 'Say in words what is done and what is not.' },
];

const ADDRESS = {
  thing: 'bare address',
  pattern: /(?<![^\s(<]|\]\s*\()https?:\/\/\S/u,
  instead: 'Write [what it leads to](https://…).',
};

/** What a text holds of it, each kind once. In the text of a link, an address is as good as other words. */
export const findUnpublished = (text: string, inLink: boolean): UnpublishedSigns[] =>
  (inLink ? KINDS : [...KINDS, ADDRESS]).flatMap(({ thing, pattern, instead }) => {
    const found = pattern.exec(text);
    return found ? [{ thing, instead, at: found.index, signs: found[0].trimEnd() }] : [];
  });
