import { shardOf } from '../../publish/lookup/shards.ts';

/** The address of the site, with a slash at its end. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/u, '/');

/** The row of a key from the file that the first bits of the key name; null where there is none. */
export async function fetchRow<Row>(kind: 'articles' | 'words', key: string, form: HTMLFormElement): Promise<Row | null> {
  const answer = await fetch(`${BASE}lookup/${kind}/${shardOf(key, Number(form.dataset[kind]))}.json`);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The file was answered with ${answer.status}.`);
  const rows = (await answer.json()) as Record<string, Row>;
  return rows[key] ?? null;
}
