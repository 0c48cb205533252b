/** What every page can do with script: choose colours, copy a link, find the place a link means, go to search with "/" or Ctrl-K. All of it works in some way without. */
const chosen = document.documentElement.dataset;
const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
const theme = find('#Theme') as HTMLElement;
const outline = all<HTMLAnchorElement>('.outline a');

/** What a press on the button chooses next; at first colours are as the system has them. */
const NEXT: Record<string, string> = { light: 'dark', dark: '' };

function showTheme(name = ''): void {
  chosen.theme = name;
  theme.textContent = `Colours: ${name || 'as the system'}`;
}

/** Not every browser unfolds what a link leads into, nor by style what is printed. */
function unfold(selector: string): void {
  for (const fold of all<HTMLDetailsElement>(selector)) fold.open = true;
}

const unfoldTarget = (): void => unfold('details:has(:target)');

/** The section that is being read, in the list beside it. */
function markSection(): void {
  const present = outline.findLast(({ hash }) => (find(hash) as HTMLElement).getBoundingClientRect().top < 400);
  for (const link of outline) link.ariaCurrent = `${link === present}`;
}

/** Where the choice is kept; for this page alone where the reader forbids storage. */
let kept: Record<string, string | undefined> = {};
try {
  kept = localStorage;
} catch {
  // Storage is forbidden.
}
showTheme(kept['theme']);
unfoldTarget();
onhashchange = unfoldTarget;
onbeforeprint = () => unfold('details');
onscroll = markSection;

onclick = ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('[data-copy]');
  if (target === theme) {
    showTheme(NEXT[chosen.theme as string] ?? 'light');
    kept['theme'] = chosen.theme;
  }
  if (!link) return;
  // Pages that are served without encryption have none.
  void (navigator as Partial<Navigator>).clipboard
    ?.writeText(link.href.replace(/#(.*)/, (link.dataset.copy as string) || '$&'))
    .then(() => {
      (find('#Said') as HTMLElement).textContent = link.textContent = 'Link copied';
    });
};

onkeydown = (event) => {
  if (event.ctrlKey || event.metaKey ? event.key === 'k' : event.key === '/' && !(event.target as Element).closest('form')) {
    event.preventDefault();
    const field = find('[type=search]');
    if (field) field.focus();
    else location.href = `${(find('[href$="/search/"]') as HTMLAnchorElement).href}#search-query`;
  }
};
