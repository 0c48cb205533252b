import { source } from '../../html.mjs';
export default class {
  data() {
    return { pagination: { data: 'corpus.sources', size: 1, alias: 'x' }, permalink: (d) => d.x.link };
  }
  render(d) {
    return source(d.x);
  }
}
