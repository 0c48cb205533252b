// Takes the reader of a page that has moved to where it is now, and to the same place on it.
addEventListener('DOMContentLoaded', () => {
  const place = location.hash === '' ? null : document.getElementById(location.hash.slice(1))?.querySelector('a');
  const page = document.getElementById('Moved');
  location.replace(place?.href ?? page.href + location.hash);
});
