import show from './cite/show.ts?worker&url';

/** `/cite/?of=<claim>&cited=<day>.<fingerprint>#<point or reply>`: what makes citations is fetched where one is asked for. */
if (location.search) void import(/* @vite-ignore */ show);
