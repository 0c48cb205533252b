// Deterministic corpus of claims, responses, sources and articles.
// usage: node corpus.mjs N OUT [seed=20260101]
import { mkdirSync, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { rng } from './corpus-rng.mjs';

const N = Number(process.argv[2] ?? 1000);
const OUT = process.argv[3] ?? `corpus-${N}`;
const seed = Number(process.argv[4] ?? 20260101) >>> 0;

const R = rng(seed);
const int = (lo, hi) => lo + Math.floor(R() * (hi - lo + 1));
const pick = (a) => a[Math.floor(R() * a.length)];
const pad = (n, w = 6) => String(n).padStart(w, '0');
const slugify = (s) =>
  s
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 70)
    .replace(/-$/, '');

function zipf(n, s, q = 2.7) {
  const c = new Float64Array(n);
  let t = 0;
  for (let i = 0; i < n; i++) c[i] = t += 1 / (i + q) ** s;
  return () => {
    const x = R() * t;
    let lo = 0,
      hi = n - 1;
    while (lo < hi) {
      const m = (lo + hi) >> 1;
      if (c[m] < x) lo = m + 1;
      else hi = m;
    }
    return lo;
  };
}

// --- vocabulary: real frequent words first, then made-up roots with English endings
const COMMON =
  `the of and to in a that for was on is with as it by be said at from this which or an were not are have had but has their they been who its would will more about also we one when no there all after than if so other into could out up any what some only over new most such can may two time between made first these under then before where those because during both many made against through each should people state year public report years government office law money case data court number record national health claim cost time part system work official evidence program plan policy budget committee letter study test result agency figures statement document million percent week month days group city local company contract bank school water energy land tax rate power trade border security army police prison vote election campaign press newspaper editor question answer review audit account fund loan debt price market wage worker union farm food drug vaccine hospital doctor patient child family home housing road rail bridge port ship plane fuel oil gas coal carbon climate flood fire storm science research model method survey sample error risk safety rule order bill act section minister president senator member council board director chief secretary spokesman spokeswoman adviser lawyer judge witness expert analyst professor`.split(
    /\s+/,
  );
const ON = [
  'b',
  'bl',
  'br',
  'c',
  'ch',
  'cl',
  'cr',
  'd',
  'dr',
  'f',
  'fl',
  'fr',
  'g',
  'gl',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'pr',
  'qu',
  'r',
  's',
  'sc',
  'sh',
  'sl',
  'sp',
  'st',
  'str',
  't',
  'th',
  'tr',
  'v',
  'w',
];
const NU = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ee', 'ou'];
const CO = ['', '', 'n', 'r', 'l', 's', 't', 'd', 'm', 'nd', 'nt', 'rt', 'st', 'ck', 'ss', 'll', 'p'];
const SUF = ['', 's', 'ed', 'ing', 'er', 'ers', 'ion', 'ions', 'al', 'ment', 'ly', 'ness', 'able', 'ity'];
const V = 26000;
const vocab = [...new Set(COMMON)];
{
  const seen = new Set(vocab);
  const tail = [];
  while (tail.length < V - vocab.length) {
    let root = '';
    for (let k = R() < 0.3 ? 1 : R() < 0.85 ? 2 : 3; k > 0; k--) root += pick(ON) + pick(NU) + (k === 1 ? pick(CO) : '');
    if (root.length < 4) continue;
    for (let f = int(1, 6); f > 0; f--) {
      const w = root + pick(SUF);
      if (w.length < 15 && !seen.has(w)) {
        seen.add(w);
        tail.push(w);
      }
    }
  }
  // spread the forms of one root over the ranks
  for (let i = tail.length - 1; i > 0; i--) {
    const j = Math.floor(R() * (i + 1));
    [tail[i], tail[j]] = [tail[j], tail[i]];
  }
  vocab.push(...tail.slice(0, V - vocab.length));
}
const zw = zipf(V, 1.06);
const word = () => vocab[zw()];
const cap = (s) => s[0].toUpperCase() + s.slice(1);
function sentences(n) {
  const out = [];
  while (n > 0) {
    let k = Math.min(n, int(8, 22));
    if (n - k < 5) k = n;
    n -= k;
    const w = [];
    for (let i = 0; i < k; i++) {
      const r = R();
      let t = r < 0.012 ? String(int(2, 990)) + (R() < 0.4 ? ' percent' : '') : word();
      if (i > 3 && i < k - 2 && r > 0.93) t += ',';
      w.push(t);
    }
    out.push(cap(w.join(' ')) + '.');
  }
  return out.join(' ');
}
function date(lo = 2005) {
  const t = Date.UTC(lo, 0, 1) + R() * (Date.UTC(2026, 10, 1) - Date.UTC(lo, 0, 1));
  return new Date(t).toISOString().slice(0, 10);
}
function dateAfter(d, max) {
  const t = Math.min(Date.UTC(2026, 10, 20), Date.parse(d) + R() * max * 864e5);
  return new Date(t).toISOString().slice(0, 10);
}

// --- names
const FIRST =
  'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Carlos Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Sandra Donald Margaret Steven Ashley Andrew Kimberly Paul Emily Joshua Donna Kenneth Michelle Kevin Carol Brian Amanda Timothy Melissa Ronald Deborah George Stephanie Jason Rebecca Edward Sharon Jeffrey Laura Ryan Cynthia Jacob Dorothy Amir Fatima Wei Mei Hiroshi Yuki Ivan Olga Pablo Lucia Kwame Ama Diego Sofia Omar Leila Raj Priya Anders Ingrid Pierre Claire Marco Giulia Jan Eva Tomas Hana Ahmed Noor Chen Lin Viktor Anya'.split(
    ' ',
  );
const LAST =
  'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Okafor Mensah Tanaka Sato Ivanov Petrov Schmidt Fischer Weber Rossi Bianchi Dubois Laurent Novak Svoboda Haddad Nasser Kaur Singh Patel Sharma Wang Zhang Kim Park Larsen Hansen Costa Silva Moreau Keller Brandt Whitfield Ashcroft Penrose Hollis Marchetti Abernathy Calloway Drummond Fairbanks Granger Hathaway Iverson Kincaid Lockhart Merriweather Northcott Ormsby Prescott Quimby Rutherford Stanhope Thackeray Underhill Vandermeer Winslow Yardley Zeller'.split(
    ' ',
  );
const FIELDS =
  'Health Justice Treasury Transport Energy Agriculture Education Labor Defense Housing Commerce Environment Immigration Revenue Statistics Aviation Fisheries Forestry Broadcasting Elections Insurance Mining Rail Water Pensions Trade Customs Prisons Research Standards'.split(
    ' ',
  );
const FORMS = [
  'Department of',
  'Ministry of',
  'Office of',
  'Bureau of',
  'Agency for',
  'Commission on',
  'Board of',
  'Inspectorate of',
  'Authority for',
  'Directorate of',
];
const ROLES = [
  'Senator',
  'Representative',
  'governor',
  'commentator',
  'campaign director',
  'chief executive',
  'researcher',
  'union leader',
  'mayor',
  'party spokesperson',
];
const nA = Math.max(10, Math.round(N / 20)),
  nG = Math.max(5, Math.round(N / 100));
const nO = Math.max(12, Math.round(N / 200)),
  nS = Math.max(20, Math.round(N / 2));
const uniq = (make) => {
  const s = new Set();
  return () => {
    for (let k = 0; ; k++) {
      const v = make(k);
      if (!s.has(v)) {
        s.add(v);
        return v;
      }
    }
  };
};
const name = uniq((k) => `${pick(FIRST)} ${k > 3 ? pick('ABCDEFGHJKLMNPRSTW'.split('')) + '. ' : ''}${pick(LAST)}`);
const agencyName = uniq(
  (k) => `${pick(FORMS)} ${pick(FIELDS)}${k > 3 ? ' and ' + pick(FIELDS) : ''}${k > 12 ? ', ' + pick(LAST) + ' County' : ''}`,
);
const outletName = uniq(
  (k) =>
    `${k > 3 ? pick(LAST) + ' ' : ''}${pick(['Daily', 'Morning', 'Evening', 'National', 'City', 'Northern', 'Coastal'])} ${pick(['Herald', 'Post', 'Times', 'Courier', 'Tribune', 'Record', 'Dispatch', 'Observer'])}`,
);
const actors = Array.from({ length: nA }, (_, i) => {
  const n = name();
  return { id: `a${pad(i + 1, 5)}`, name: n, slug: slugify(n), role: pick(ROLES), bio: sentences(int(15, 40)) };
});
const agencies = Array.from({ length: nG }, (_, i) => {
  const n = agencyName();
  return { id: `g${pad(i + 1, 4)}`, name: n, slug: slugify(n), about: sentences(int(15, 40)) };
});
const outlets = Array.from({ length: nO }, (_, i) => {
  const n = outletName();
  return { id: `o${pad(i + 1, 4)}`, name: n, slug: slugify(n), site: `https://${slugify(n)}.example` };
});
const SK = ['report', 'transcript', 'interview', 'dataset', 'filing', 'broadcast', 'press release'];
const title = (lo, hi) => cap(Array.from({ length: int(lo, hi) }, word).join(' '));
const zO = zipf(nO, 1),
  zA = zipf(nA, 0.8),
  zG = zipf(nG, 0.8);
const sources = Array.from({ length: nS }, (_, i) => {
  const t = title(5, 10),
    o = outlets[zO()],
    id = `s${pad(i + 1)}`;
  return {
    id,
    slug: `${id}-${slugify(t).slice(0, 40).replace(/-$/, '')}`,
    title: t,
    outlet: o.id,
    kind: pick(SK),
    date: date(),
    url: `${o.site}/${int(2005, 2026)}/${slugify(t)}`,
    author: `${pick(FIRST)} ${pick(LAST)}`,
    note: sentences(int(12, 30)),
  };
});
const RK = ['denial', 'rebuttal', 'statement', 'correction', 'clarification', 'no comment'];
const VERBS = ['said', 'claimed', 'alleged', 'told reporters', 'wrote', 'testified'];

mkdirSync(OUT, { recursive: true });
async function dump(file, rows) {
  const w = createWriteStream(join(OUT, file));
  for (const r of rows) if (!w.write(JSON.stringify(r) + '\n')) await once(w, 'drain');
  w.end();
  await once(w, 'finish');
}
function* claimsAndArticles(articles) {
  let pending = [];
  for (let i = 0; i < N; i++) {
    const a = actors[zA()],
      id = `c${pad(i + 1)}`,
      d = date();
    const statement = sentences(int(25, 60));
    const t = `${a.name} ${pick(VERBS)} ${title(5, 9).toLowerCase()}`;
    const np = int(1, 4),
      parts = Array.from({ length: np }, (_, k) => ({ id: 'abcd'[k], text: sentences(int(8, 18)) }));
    const srcs = () => [...new Set(Array.from({ length: int(1, 4) }, () => sources[Math.floor(R() ** 1.7 * nS)].id))];
    const responses = Array.from({ length: int(0, 4) }, (_, k) => {
      const byAgency = R() < 0.4;
      const who = byAgency ? agencies[zG()] : actors[zA()];
      return {
        id: `r${k + 1}`,
        by: { type: byAgency ? 'agency' : 'actor', id: who.id },
        kind: byAgency ? 'statement' : pick(RK),
        date: dateAfter(d, 400),
        quote: sentences(int(20, 80)),
        parts: parts.filter((_, j) => j === 0 || R() < 0.5).map((p) => p.id),
        sources: srcs().slice(0, 2),
      };
    });
    const c = {
      id,
      slug: `${id}-${slugify(t).slice(0, 60).replace(/-$/, '')}`,
      title: t,
      actor: a.id,
      about: R() < 0.7 ? { type: 'agency', id: agencies[zG()].id } : { type: 'actor', id: actors[zA()].id },
      date: d,
      statement,
      parts,
      responses,
      sources: srcs(),
      article: `n${pad(Math.floor(i / 3) + 1)}`,
    };
    pending.push(c);
    if (pending.length === 3 || i === N - 1) {
      const words = int(300, 600),
        paras = [];
      let left = words;
      while (left > 0) {
        const k = Math.min(left, int(40, 90));
        paras.push(sentences(k));
        left -= k;
      }
      const body = [];
      paras.forEach((p, k) => {
        if (k % 3 === 2) body.push(`## ${title(3, 6)}`);
        const ws = p.split(' ');
        if (ws.length > 20) {
          ws[6] = `**${ws[6].replace(/[.,]/g, '')}**`;
          ws[12] = `*${ws[12].replace(/[.,]/g, '')}*`;
        }
        const c = pending[k];
        if (c) ws.splice(Math.min(9, ws.length), 0, `[the claim](/claims/${c.slug}/)`);
        body.push(ws.join(' '));
        if (k === 3) body.push(pending.map((x) => `- [${x.title}](/claims/${x.slug}/)`).join('\n'));
        if (k === 1) body.push('> ' + pending[0].statement);
      });
      const at = title(6, 11),
        aid = `n${pad(Math.floor(i / 3) + 1)}`;
      articles.push({
        id: aid,
        slug: `${aid}-${slugify(at).slice(0, 50).replace(/-$/, '')}`,
        title: at,
        outlet: outlets[zO()].id,
        author: `${pick(FIRST)} ${pick(LAST)}`,
        date: dateAfter(pending[0].date, 200),
        claims: pending.map((x) => x.id),
        body: body.join('\n\n') + '\n',
      });
      pending = [];
    }
    yield c;
  }
}
const articles = [];
await dump('claims.jsonl', claimsAndArticles(articles));
await dump('articles.jsonl', articles);
await dump('actors.jsonl', actors);
await dump('agencies.jsonl', agencies);
await dump('outlets.jsonl', outlets);
await dump('sources.jsonl', sources);
