// Write the corpus as a content folder in this site's own grammar; what the grammar is, content/README.md says.
// usage: node to-content.mjs CORPUS OUT
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rows } from './model.mjs';

const [data = 'corpus', out = 'content'] = process.argv.slice(2);
const [claims, articles, actors, agencies, outlets, sources] = [
  'claims',
  'articles',
  'actors',
  'agencies',
  'outlets',
  'sources',
].map((f) => rows(data, f));
const write = (path, lines) => writeFileSync(join(out, path), lines.filter((l) => l !== null).join('\n') + '\n');
const yaml = (s) => JSON.stringify(s);
const STANCE = {
  denial: 'denies',
  rebuttal: 'disputes',
  statement: 'no-evidence',
  correction: 'disputes',
  clarification: 'disputes',
  'no comment': 'declines',
};

rmSync(out, { recursive: true, force: true });
for (const d of ['actors', 'articles']) mkdirSync(join(out, d), { recursive: true });
write('site.md', [
  '---',
  'name: Claim Ledger',
  'publisher: Claim Ledger',
  'url: https://ledger.example',
  'contact: desk@ledger.example',
  'language: en',
  'description: A generated corpus.',
  '---',
  '',
  'Generated.',
]);

// One id space for everyone who speaks; a slug taken twice gets the corpus id behind it.
const idOf = new Map(),
  taken = new Set();
const people = [
  ...actors.map((a) => [a, 'person', a.bio]),
  ...agencies.map((a) => [a, 'agency', a.about]),
  ...outlets.map((o) => [o, 'outlet', `<${o.site}>`]),
];
for (const [a, kind, body] of people) {
  const id = taken.has(a.slug) ? `${a.slug}-${a.id}` : a.slug;
  taken.add(id);
  idOf.set(a.id, id);
  write(`actors/${id}.md`, ['---', `name: ${yaml(a.name)}`, `kind: ${kind}`, '---', '', body]);
}

const sourceById = new Map(sources.map((s) => [s.id, s])),
  claimById = new Map(claims.map((c) => [c.id, c])),
  written = new Set();
const sourceBlock = (s) => [
  `:::source{#${s.slug} publisher="${idOf.get(s.outlet)}" on="${s.date}" kind="${s.kind === 'press release' || s.kind === 'filing' ? 'primary' : 'report'}"}`,
  `[${s.title}](${s.url})`,
  ':::',
  '',
];
const fresh = (ids) => ids.filter((id) => !written.has(id) && written.add(id)).flatMap((id) => sourceBlock(sourceById.get(id)));
const ref = (ids) => ids.map((id) => sourceById.get(id).slug).join(' ');
/** The statement as a headline: whole words, as many as a title may have. */
function headline(text) {
  const plain = text.replace(/["{}]/g, '');
  return plain.length <= 75 ? plain : plain.slice(0, 75).replace(/\s+\S*$/, '');
}
function claimBlock(c) {
  return [
    ...fresh(c.sources),
    `:::claim{#${c.slug} title="${headline(c.statement)}" by="${idOf.get(c.actor)}" about="${idOf.get(c.about.id)}" on="${c.date}" source="${ref(c.sources)}"}`,
    c.statement,
    '',
    ...c.parts.map((p) => `::part[${p.text}]{#${p.id}}`),
    ':::',
    '',
  ];
}
function responseBlock(c, r) {
  const whole = r.parts.length === c.parts.length;
  // Those who made an allegation may stand by it, not deny it.
  const stance = r.by.id === c.actor && r.kind !== 'no comment' ? 'upholds' : STANCE[r.kind];
  return [
    ...fresh(r.sources),
    `:::response{#${c.id}-${r.id} to="${c.slug}" by="${idOf.get(r.by.id)}" on="${r.date}" source="${ref(r.sources)}" ${stance}${whole ? '' : `="${r.parts.join(' ')}"`}}`,
    `> ${r.quote}`,
    ':::',
    '',
  ];
}
for (const a of articles) {
  const own = a.claims.map((id) => claimById.get(id));
  const body = own.flatMap((c) => [...claimBlock(c), ...c.responses.flatMap((r) => responseBlock(c, r))]);
  write(`articles/${a.slug}.md`, [
    '---',
    `title: ${yaml(a.title)}`,
    `published: ${a.date}`,
    `summary: ${yaml(own[0].statement.slice(0, 140))}`,
    '---',
    '',
    a.body,
    ...body,
  ]);
}
const rest = sources.filter((s) => !written.has(s.id));
if (rest.length)
  write('articles/other-sources.md', [
    '---',
    'title: Other sources',
    'published: 2026-11-01',
    'summary: Sources that no claim cites.',
    '---',
    '',
    ...rest.flatMap(sourceBlock),
  ]);
console.log(
  `${claims.length} claims in ${articles.length} articles, ${people.length} actors, ${sources.length} sources → ${out}`,
);
