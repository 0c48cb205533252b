import { claimJsonAddress } from '../../address.ts';
import type { CitedClaim, ClaimRecord } from '../../publish/cite/claim-record.ts';
import { recordFileOf } from '../../publish/cite/record-file.ts';
import type { ClaimJson } from '../../publish/claim-json.ts';
import { element, elementById } from '../search/element.ts';
import { showChanges } from './changes.ts';
import { showCitations } from './citations.ts';
import { showProof } from './proof.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/u, '/');

const page = elementById('Citations', HTMLElement);
const asked = new URLSearchParams(location.search);
const id = asked.get('of') ?? '';

if (/^[a-z\d-]+$/u.test(id)) void showClaim();

/** Shows what changed since a citation, and the citations of a claim, from the claim's own data. */
async function showClaim(): Promise<void> {
  const claim = await fetchClaim();
  if (claim === null) {
    page.replaceChildren(element('p', {}, 'This site has no such claim, or it cannot be reached now.'));
    return;
  }
  const { name = '', publisher = '', language = '', compare = '' } = page.dataset;
  const place = location.hash.slice(1);
  page.replaceChildren(
    element('h2', {}, element('a', { href: `${BASE}claims/${id}/` }, claim.title)),
    ...showChanges(claim, asked.get('cited') ?? '', place),
    ...showCitations(claim, { name, publisher, language, compareUrl: compare }, place),
    ...(await showProof(claim, BASE)),
  );
}

async function fetchClaim(): Promise<CitedClaim | null> {
  try {
    const asked = [claimJsonAddress(id), recordFileOf(id)].map((address) => fetch(BASE + address.slice(1)));
    const [claim, records] = await Promise.all(asked.map(async (answer) => (await answer).json() as Promise<unknown>));
    return { ...(claim as ClaimJson), ...(records as Record<string, ClaimRecord>)[id] } as CitedClaim;
  } catch {
    return null;
  }
}
