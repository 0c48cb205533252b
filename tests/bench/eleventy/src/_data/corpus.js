import { load, indexPages } from '../../../model.mjs';
export default () => {
  const m = load();
  return {
    get m() {
      return m;
    },
    claims: m.claims,
    actors: m.actors,
    agencies: m.agencies,
    sources: m.sources,
    index: indexPages(m),
  };
};
