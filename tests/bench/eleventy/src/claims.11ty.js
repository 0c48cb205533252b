import { claim } from '../../html.mjs';
export default class {
  data() {
    return { pagination: { data: 'corpus.claims', size: 1, alias: 'x' }, permalink: (d) => d.x.link };
  }
  render(d) {
    return claim(d.x);
  }
}
