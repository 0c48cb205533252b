// On a page that places have moved away from: leads on to where the place is now that the address names.
const follow = () => {
  const moved = document.querySelector(':target > [data-moved]');
  if (moved) location.replace(moved.href);
};
follow();
addEventListener('hashchange', follow);
