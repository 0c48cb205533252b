import { actor } from '../../html.mjs';
export default class {
  data() {
    return { pagination: { data: 'corpus.actors', size: 1, alias: 'x' }, permalink: (d) => d.x.url };
  }
  render(d) {
    return actor(d.x);
  }
}
