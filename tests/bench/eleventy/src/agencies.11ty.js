import { agency } from '../../html.mjs';
export default class {
  data() {
    return { pagination: { data: 'corpus.agencies', size: 1, alias: 'x' }, permalink: (d) => d.x.url };
  }
  render(d) {
    return agency(d.x);
  }
}
