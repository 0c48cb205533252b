import ask from './lookup/ask.ts?worker&url';

/** What answers is fetched when something is asked, on arrival or by the form. */
const form = document.getElementById('Lookup');
const load = (): void => void import(/* @vite-ignore */ ask);

if (location.hash) load();
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  load();
});
