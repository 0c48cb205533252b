/** What links that lead away from the site say: where a reader comes from is not told, and no page gets hold of this one. */
export const AWAY = { rel: 'noopener noreferrer' } as const;

/** Whether an address leads away from the site. */
export const leadsAway = (address: string): boolean => /^https?:/iu.test(address);
