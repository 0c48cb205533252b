/** What every page can do with script: choose colours, copy a link, go to search with "/" or Ctrl-K. All of it works in some way without. */
const root = document.documentElement;
const theme = document.getElementById('Theme');
const themes = ['', 'light', 'dark'];
const stored = 'theme';

/** Reading fails where the reader forbids storage. */
function readTheme(): string {
  try {
    return localStorage.getItem(stored) ?? '';
  } catch {
    return '';
  }
}

function showTheme(name: string): void {
  root.dataset.theme = name;
  if (theme) theme.textContent = `Colours: ${name || 'as the system'}`;
}

showTheme(readTheme());
theme?.addEventListener('click', () => {
  const next = themes[(themes.indexOf(root.dataset.theme ?? '') + 1) % 3] ?? '';
  showTheme(next);
  localStorage.setItem(stored, next);
});

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-copy]');
  if (!link) return;
  // Pages that are served without encryption have none.
  void (navigator as Partial<Navigator>).clipboard?.writeText(link.href).then(() => {
    const said = document.getElementById('Said');
    if (said) said.textContent = link.textContent = 'Link copied';
  });
});

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input,textarea,select');
  const isCommand = event.ctrlKey || event.metaKey;
  const isSlash = event.key === '/' && !isTyping && !isCommand && !event.altKey;
  if (!isSlash && !(isCommand && event.key.toLowerCase() === 'k')) return;
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  event.preventDefault();
  if (field) field.focus();
  else location.href = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}search/#search-query`;
});
