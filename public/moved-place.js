// On a page that places have moved away from: leads on to where the place is now that the address names. The place is
// looked up by its name, for a browser says what its target is only once it has scrolled there.
const follow = () => {
  const moved = document.getElementById(location.hash.slice(1))?.querySelector(':scope > [data-moved]');
  if (moved) location.replace(moved.href);
};
follow();
addEventListener('hashchange', follow);
