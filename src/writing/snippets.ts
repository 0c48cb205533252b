/** A block to be filled in: `$1` and on are the places, in the order they are gone through. */
export interface Snippet {
  name: string;
  about: string;
  text: string;
}

/** Every block of the guide. */
export const SNIPPETS: readonly Snippet[] = [
  {
    name: ':::source',
    about: 'where words can be read',
    text: ':::source{#$1 publisher="$2" on="$3" kind="$4"}\n[$5]($6) ([archived]($7))\n:::\n',
  },
  {
    name: ':::claim',
    about: 'what is alleged',
    text: ':::claim{#$1 title="$2" by="$3" about="$4" on="$5" source="$6"}\n$7\n\n::part[$8]{#$9}\n:::\n',
  },
  { name: '::part', about: 'a point of a claim, on one line', text: '::part[$1]{#$2}\n' },
  {
    name: ':::response',
    about: 'what somebody said or did about it',
    text: ':::response{#$1 to="$2" by="$3" on="$4" source="$5" $6}\n$7\n:::\n',
  },
  { name: ':::wording', about: 'the same words as another source has them', text: ':::wording{source="$1"}\n> $2\n:::\n' },
  { name: ':::correction', about: 'what this site got wrong', text: ':::correction{on="$1" to="$2"}\n$3\n:::\n' },
];
