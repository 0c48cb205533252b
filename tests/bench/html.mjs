// The pages as plain template literals: used by the Eleventy site and by the no-framework floor.
import { SITE, ld } from './model.mjs';
export const esc = (s) =>
  /[&<>"]/.test(s) ? s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]) : s;
const map = (a, f) => a.map(f).join('');
const cap = (s) => s[0].toUpperCase() + s.slice(1);
export const layout = ({ title, desc, url, head = '', body }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${esc(title)} | ${SITE.name}</title><meta name="description" content="${esc(desc)}"><link rel="canonical" href="${SITE.base}${url}"><meta property="og:title" content="${esc(title)}"><meta property="og:type" content="article"><link rel="stylesheet" href="/style.css">${head}</head>
<body><a class="skip" href="#main">Skip to content</a><header><a class="brand" href="/">${SITE.name}</a><nav aria-label="Main"><ul><li><a href="/claims/">Claims</a></li><li><a href="/actors/">Actors</a></li><li><a href="/agencies/">Agencies</a></li><li><a href="/sources/">Sources</a></li><li><a href="/articles/">Articles</a></li></ul></nav></header>
<main id="main" data-pagefind-body>${body}</main>
<footer><p>${SITE.name} lists allegations with the replies given to them.</p></footer></body></html>`;
const time = (d) => `<time datetime="${d}">${d}</time>`;
const sup = (s) =>
  `<li><a href="${s.link}">${esc(s.title)}</a>, ${esc(s.outletRef.name)}, ${time(s.date)} (<a href="${s.url}" rel="external">original</a>)</li>`;
export const claimLi = (c) =>
  `<li><a href="${c.link}">${esc(c.title)}</a> ${time(c.date)} <span class="n">${c.responses.length} responses</span></li>`;
export const claim = (c) =>
  layout({
    title: c.title,
    desc: c.statement.slice(0, 155),
    url: c.link,
    head: `<script type="application/ld+json">${ld(c)}</script>`,
    body: `<article class="claim"><h1 data-pagefind-meta="title">${esc(c.title)}</h1><p class="meta">Alleged by <a href="${c.actorRef.url}" data-pagefind-filter="actor">${esc(c.actorRef.name)}</a>, ${esc(c.actorRef.role)}, on ${time(c.date)}. About <a href="${c.aboutRef.url}">${esc(c.aboutRef.name)}</a>.</p><section aria-labelledby="h-claim"><h2 id="h-claim">The allegation</h2><blockquote>${esc(c.statement)}</blockquote><ol class="parts">${map(c.parts, (p) => `<li id="part-${p.id}"><p>${esc(p.text)}</p><p class="answers">${c.answers[p.id].length ? 'Answered by ' + c.answers[p.id].map((r) => `<a href="#${r.id}">${esc(r.byRef.name)}</a>`).join(', ') : 'No answer on record'}</p></li>`)}</ol></section><section aria-labelledby="h-resp"><h2 id="h-resp">Responses (${c.responses.length})</h2>${map(c.responses, (r) => `<article class="response ${r.by.type}" id="${r.id}"><h3>${cap(r.kind)} by <a href="${r.byRef.url}">${esc(r.byRef.name)}</a></h3><p class="meta">${time(r.date)}, on ${r.parts.map((p) => `<a href="#part-${p}">part ${p}</a>`).join(', ')}</p><blockquote>${esc(r.quote)}</blockquote><ul class="src">${map(r.sourceRefs, sup)}</ul></article>`)}</section><section aria-labelledby="h-src"><h2 id="h-src">Sources</h2><ul class="src">${map(c.sourceRefs, sup)}</ul><p>Reported in <a href="${c.articleRef.link}">${esc(c.articleRef.title)}</a>, ${esc(c.articleRef.outletRef.name)}, ${time(c.articleRef.date)}.</p></section><section aria-labelledby="h-more" data-pagefind-ignore><h2 id="h-more">More from ${esc(c.actorRef.name)}</h2><ul>${map(c.more, claimLi)}</ul><nav class="pn">${c.prev ? `<a rel="prev" href="${c.prev.link}">Newer: ${esc(c.prev.title)}</a>` : ''}${c.next ? `<a rel="next" href="${c.next.link}">Older: ${esc(c.next.title)}</a>` : ''}</nav></section></article>`,
  });
const given = ([c, r]) => `<li>${cap(r.kind)} ${time(r.date)} on <a href="${c.link}#${r.id}">${esc(c.title)}</a></li>`;
export const actor = (a) =>
  layout({
    title: a.name,
    desc: a.bio.slice(0, 155),
    url: a.url,
    body: `<h1>${esc(a.name)}</h1><p class="meta">${esc(a.role)}</p><p>${esc(a.bio)}</p><section><h2>Allegations made (${a.made.length})</h2><ul>${map(a.made, claimLi)}</ul></section><section><h2>Responses given (${a.given.length})</h2><ul>${map(a.given, given)}</ul></section><section><h2>Named in (${a.about.length})</h2><ul>${map(a.about, claimLi)}</ul></section>`,
  });
export const agency = (a) =>
  layout({
    title: a.name,
    desc: a.about.slice(0, 155),
    url: a.url,
    body: `<h1>${esc(a.name)}</h1><p>${esc(a.about)}</p><section><h2>Statements given (${a.given.length})</h2><ul>${map(a.given, given)}</ul></section><section><h2>Named in (${a.about_.length})</h2><ul>${map(a.about_, claimLi)}</ul></section>`,
  });
export const source = (s) =>
  layout({
    title: s.title,
    desc: s.note.slice(0, 155),
    url: s.link,
    body: `<h1>${esc(s.title)}</h1><p class="meta">${cap(s.kind)} by ${esc(s.author)}, ${esc(s.outletRef.name)}, ${time(s.date)}. <a href="${s.url}" rel="external">Original</a></p><p>${esc(s.note)}</p><section><h2>Cited by (${s.citedBy.length})</h2><ul>${map(s.citedBy, claimLi)}</ul></section>`,
  });
export const article = (n, prose) =>
  layout({
    title: n.title,
    desc: n.body.slice(0, 155),
    url: n.link,
    body: `<article><h1>${esc(n.title)}</h1><p class="meta">By ${esc(n.author)}, ${esc(n.outletRef.name)}, ${time(n.date)}</p><div class="prose">${prose}</div><section><h2>Claims in this article</h2><ul>${map(n.claimRefs, (c) => `<li><a href="${c.link}">${esc(c.title)}</a><blockquote>${esc(c.statement)}</blockquote></li>`)}</ul></section></article>`,
  });
const LI = {
  claims: claimLi,
  actors: (a) =>
    `<li><a href="${a.url}">${esc(a.name)}</a>, ${esc(a.role)} <span class="n">${a.made.length} allegations, ${a.given.length} responses</span></li>`,
  agencies: (a) => `<li><a href="${a.url}">${esc(a.name)}</a> <span class="n">${a.given.length} statements</span></li>`,
  sources: (s) => `<li><a href="${s.link}">${esc(s.title)}</a>, ${esc(s.outletRef.name)}, ${time(s.date)}</li>`,
  articles: (n) => `<li><a href="${n.link}">${esc(n.title)}</a>, ${esc(n.outletRef.name)}, ${time(n.date)}</li>`,
};
const pg = (k, p) => (p === 1 ? `/${k}/` : `/${k}/page/${p}/`);
export const index = (x) =>
  layout({
    title: `${cap(x.kind)}, page ${x.page}`,
    desc: `${cap(x.kind)} page ${x.page} of ${x.last}`,
    url: x.url,
    body: `<h1>${cap(x.kind)}</h1><ul class="list">${map(x.items, LI[x.kind])}</ul><nav class="pn">${x.page > 1 ? `<a rel="prev" href="${pg(x.kind, x.page - 1)}">Newer</a>` : ''}<span>Page ${x.page} of ${x.last}</span>${x.page < x.last ? `<a rel="next" href="${pg(x.kind, x.page + 1)}">Older</a>` : ''}</nav>`,
  });
export const home = (m) =>
  layout({
    title: 'Home',
    desc: 'Allegations and responses',
    url: '/',
    body: `<h1>Claims and the replies to them</h1><p>${m.claims.length} claims, ${m.actors.length} actors, ${m.agencies.length} agencies, ${m.sources.length} sources.</p><ul class="list">${map(m.lists.claims.slice(0, 20), claimLi)}</ul>`,
  });
