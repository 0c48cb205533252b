// View model over the JSON lines: lookups, back-references, page lists. Shared by the JavaScript sites.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SITE = { name: 'Claim Ledger', base: 'https://ledger.example' };
export const PER = { claims: 50, actors: 100, agencies: 100, sources: 100, articles: 50 };
export const corpusDir = () => process.env.CORPUS_DIR;
export const rows = (dir, f) =>
  readFileSync(join(dir, f + '.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l));

export function link(raw) {
  const by = (a) => new Map(a.map((x) => [x.id, x]));
  const { claims, articles, actors, agencies, outlets, sources } = raw;
  const m = {
    claims: by(claims),
    articles: by(articles),
    actors: by(actors),
    agencies: by(agencies),
    outlets: by(outlets),
    sources: by(sources),
  };
  for (const x of actors) Object.assign(x, { url: `/actors/${x.slug}/`, made: [], given: [], about: [] });
  for (const x of agencies) Object.assign(x, { url: `/agencies/${x.slug}/`, given: [], about_: [] });
  for (const x of sources) Object.assign(x, { link: `/sources/${x.slug}/`, outletRef: m.outlets.get(x.outlet), citedBy: [] });
  for (const x of articles) Object.assign(x, { link: `/articles/${x.slug}/`, outletRef: m.outlets.get(x.outlet) });
  const ent = (r) => (r.type === 'agency' ? m.agencies : m.actors).get(r.id);
  for (const c of claims) {
    c.link = `/claims/${c.slug}/`;
    c.actorRef = m.actors.get(c.actor);
    c.actorRef.made.push(c);
    c.aboutRef = ent(c.about);
    (c.aboutRef.about_ ?? c.aboutRef.about).push(c);
    c.sourceRefs = c.sources.map((s) => m.sources.get(s));
    c.articleRef = m.articles.get(c.article);
    const cited = new Set(c.sources);
    for (const r of c.responses) {
      r.byRef = ent(r.by);
      r.byRef.given.push([c, r]);
      r.sourceRefs = r.sources.map((s) => m.sources.get(s));
      r.sources.forEach((s) => cited.add(s));
    }
    for (const s of cited) m.sources.get(s).citedBy.push(c);
    c.answers = Object.fromEntries(c.parts.map((p) => [p.id, c.responses.filter((r) => r.parts.includes(p.id))]));
  }
  for (const x of articles) x.claimRefs = x.claims.map((id) => m.claims.get(id));
  const newest = (a) => a.sort((x, y) => (x.date < y.date ? 1 : x.date > y.date ? -1 : x.id < y.id ? -1 : 1));
  for (const a of actors) {
    newest(a.made).forEach((c, i) => {
      c.prev = a.made[i - 1];
      c.next = a.made[i + 1];
      c.more = a.made.slice(Math.max(0, i - 2), i + 4).filter((x) => x !== c);
    });
    newest(a.about);
  }
  const lists = {
    claims: newest([...claims]),
    actors: [...actors].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    agencies: [...agencies].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    sources: newest([...sources]),
    articles: newest([...articles]),
  };
  return { ...raw, maps: m, lists };
}
export function load(dir = corpusDir()) {
  return link(
    Object.fromEntries(['claims', 'articles', 'actors', 'agencies', 'outlets', 'sources'].map((f) => [f, rows(dir, f)])),
  );
}
export function indexPages(model) {
  const out = [];
  for (const [kind, list] of Object.entries(model.lists)) {
    const last = Math.ceil(list.length / PER[kind]);
    for (let p = 1; p <= last; p++)
      out.push({
        kind,
        page: p,
        last,
        url: p === 1 ? `/${kind}/` : `/${kind}/page/${p}/`,
        items: list.slice((p - 1) * PER[kind], p * PER[kind]),
      });
  }
  return out;
}
export const ld = (c) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: SITE.base + c.link,
    claimReviewed: c.statement,
    datePublished: c.date,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: c.actorRef.name },
      datePublished: c.date,
      appearance: c.sourceRefs.map((s) => ({ '@type': 'CreativeWork', url: s.url })),
    },
  }).replaceAll('<', '\\u003c');
