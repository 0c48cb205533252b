import { readJson } from './engine.ts';
import type { ClaimHead } from './groups.ts';

interface ClaimJson {
  statement: string;
  quote: string | null;
  on: string;
  by: { name: string }[];
  about: { name: string }[];
  standing: { sentence: string };
}

/** The head of a claim from its own data, for a claim that only its replies were found by. */
export async function readClaimHead(address: string): Promise<ClaimHead> {
  const { statement, quote, on, by, about, standing } = await readJson<ClaimJson>(address);
  return {
    title: quote === null ? statement : `“${statement}”`,
    date: on,
    by: namesOf(by),
    about: namesOf(about),
    standing: standing.sentence,
  };
}

const namesOf = (actors: readonly { name: string }[]): string => actors.map(({ name }) => name).join(', ');
