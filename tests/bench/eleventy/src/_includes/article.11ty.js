import { article } from '../../../html.mjs';
export const render = (d) => article(d.corpus.m.maps.articles.get(d.ref), d.content);
