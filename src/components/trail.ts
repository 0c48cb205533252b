/** The way to a page that stands directly under the home page. */
export const HOME = [{ name: 'Home', address: '/' }];

/** The way to one claim, dossier, actor or source: through its list. */
export const trailTo = (name: string, address: string): typeof HOME => [...HOME, { name, address }];
