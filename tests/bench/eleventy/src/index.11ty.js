import { home } from '../../html.mjs';
export const data = { permalink: '/' };
export const render = (d) => home(d.corpus.m);
