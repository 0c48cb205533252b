import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusFolders } from './corpus-folders.ts';

/** The claim that measuring changes: the first of the first article. */
export interface ChangingClaim {
  id: string;
  /** Puts words in front of its statement, in the records and in the content. */
  change: (words: string) => void;
  putBack: () => void;
}

/** Finds the claim that measuring changes. */
export function findClaim({ corpus, content }: CorpusFolders): ChangingClaim {
  const records = join(corpus, 'claims.jsonl');
  const article = join(content, 'articles', readdirSync(join(content, 'articles')).sort()[0] ?? '');
  const [lines, text] = [records, article].map((file) => readFileSync(file, 'utf8')) as [string, string];
  const [head, id] = /^:::claim\{#(\S+).*\n/mu.exec(text) ?? [];
  if (head === undefined || id === undefined) throw new Error(`There is no claim in ${article}.`);
  const write = (newLines: string, newText: string): void => {
    writeFileSync(records, newLines);
    writeFileSync(article, newText);
  };
  return {
    id,
    change: (words) => write(changeRecord(lines, id, words), text.replace(head, `${head}${words} `)),
    putBack: () => write(lines, text),
  };
}

const changeRecord = (lines: string, slug: string, words: string): string =>
  lines
    .split('\n')
    .map((line) => {
      if (!line.includes(`"slug":"${slug}"`)) return line;
      const claim = JSON.parse(line) as { statement: string };
      return JSON.stringify({ ...claim, statement: `${words} ${claim.statement}` });
    })
    .join('\n');
