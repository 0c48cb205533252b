import { index } from '../../html.mjs';
export default class {
  data() {
    return { pagination: { data: 'corpus.index', size: 1, alias: 'x' }, permalink: (d) => d.x.url };
  }
  render(d) {
    return index(d.x);
  }
}
