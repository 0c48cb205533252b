import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, readHeaderRules } from '../../src/serve/headers.ts';
import { pagesOf } from './pages.ts';
import { readBuilt, TEST_SITES } from './sites.ts';

const rules = (site: (typeof TEST_SITES)[number]) => readHeaderRules(readBuilt(site, '/_headers'));

/** A policy as its directives, each with what it allows. */
/** Policies that a page has at once, apart by commas, are held together. */
const parsePolicy = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(/[;,]/u)
      .map((rule) => rule.trim().split(/\s+/u))
      .map(([name = '', ...allowed]) => [name, allowed]),
  );

/** A claim on a card is for the pages of others. */
const isCard = (address: string): boolean => /^\/claims\/[^/]+\/card\/$/u.test(address);

/** The findings of Google's evaluator that weigh 50 or more; it counts from 10, the gravest, up. */
const gravest = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp).evaluate().filter(({ severity }) => severity < Severity.MEDIUM_MAYBE);

describe.each(TEST_SITES)('the headers of $name', (site) => {
  const pages = pagesOf(site);
  const headers = (address: string) => headersFor(rules(site), address);

  it('give every page full marks by the rules that Mozilla prints for its Observatory', () => {
    for (const { address, $ } of pages.filter((page) => page.address.endsWith('/') && !isCard(page.address))) {
      const sent = headers(address);
      const policies = [sent['Content-Security-Policy'] ?? '', $('meta[http-equiv]').attr('content') ?? ''].map(parsePolicy);
      const allowed = policies.flatMap((policy) => [...policy.values()].flat());
      const isStrict =
        policies.every((policy) => policy.get('default-src')?.join() === "'none'") &&
        allowed.every((source) => ["'none'", "'self'", "'wasm-unsafe-eval'"].includes(source));
      const scripts = $('script[src]')
        .map((_, script) => $(script).attr('src'))
        .get();
      const marks = {
        'content of this site only, nothing by default': isStrict ? 10 : -25,
        'no cookies': sent['Set-Cookie'] === undefined ? 0 : -20,
        'not readable by other sites': sent['Access-Control-Allow-Origin'] === undefined ? 0 : -50,
        'referrers stay private': sent['Referrer-Policy'] === 'strict-origin-when-cross-origin' ? 5 : 0,
        'encrypted for six months and longer':
          Number(/^max-age=(\d+)/u.exec(sent['Strict-Transport-Security'] ?? '')?.[1]) >= 15_768_000 ? 0 : -20,
        'scripts from this site only': scripts.every((src) => /^\/(?!\/)/u.test(src)) ? 0 : -50,
        'types are not guessed': sent['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
        'in no frame': policies[0]?.get('frame-ancestors')?.join() === "'none'" ? 5 : -20,
        'not loaded by other sites': sent['Cross-Origin-Resource-Policy'] === 'same-origin' ? 10 : 0,
      };
      const score = Object.values(marks).reduce((sum, mark) => sum + mark, 100);
      expect({ address, marks, score }).toMatchObject({ score: 130 });
    }
  });

  it('let a card be shown in any frame, and let it run and load nothing but its style', () => {
    const cards = pages.filter(({ address }) => isCard(address));
    expect(cards.length).toBe(pages.filter(({ address }) => /^\/claims\/(?!page)[^/]+\/$/u.test(address)).length);
    for (const { address, $ } of cards) {
      expect(headers(address)['Content-Security-Policy']).not.toContain('frame-ancestors');
      expect(headers(address)['X-Frame-Options']).toBeUndefined();
      expect($('script').length).toBe(0);
      expect(parsePolicy($('meta[http-equiv]').attr('content') ?? '')).toEqual(
        new Map([
          ['default-src', ["'none'"]],
          ['style-src', ["'self'"]],
          ['base-uri', ["'none'"]],
          ['form-action', ["'none'"]],
        ]),
      );
    }
  });

  it('and the policies in pages have no fault that weighs', () => {
    const inPages = new Set(pages.map(({ $ }) => $('meta[http-equiv]').attr('content') ?? ''));
    expect(inPages.size).toBe(4);
    const sent = (headers('/')['Content-Security-Policy'] ?? '').split(', ');
    for (const policy of [sent[0] ?? '', ...inPages]) expect(gravest(policy), policy).toEqual([]);
  });

  it('allow what the policy in the page allows, which is the first thing in its head', () => {
    const sent = parsePolicy(headers('/')['Content-Security-Policy'] ?? '');
    for (const { address, $ } of pages) {
      const [first] = $('head').children();
      expect($(first).attr('http-equiv'), address).toBe('Content-Security-Policy');
      for (const [name, allowed] of parsePolicy($(first).attr('content') ?? '')) {
        const all = name === 'form-action' && allowed.join() === "'none'" ? allowed : sent.get(name);
        expect(all, `${address} ${name}`).toEqual(expect.arrayContaining(allowed));
      }
    }
  });

  it('keep pages apart from other sites, and leave data, feeds and pictures open to all', () => {
    const files = readdirSync(site.outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const addresses = files.map(({ parentPath, name }) =>
      `${parentPath}/${name}`.slice(site.outDir.length).replaceAll('\\', '/'),
    );
    for (const address of addresses) {
      const page = address.replace(/\/index\.html$/u, '/');
      const sent = headers(page);
      const [own, open] = [
        address.endsWith('.html'),
        /^\/data\/log\/|\.(?:json|xml|svg|png|csv|jsonl|sql|parquet)$/u.test(address),
      ];
      expect([sent['Cross-Origin-Resource-Policy'], sent['Access-Control-Allow-Origin']], address).toEqual(
        isCard(page)
          ? ['cross-origin', undefined]
          : own
            ? ['same-origin', undefined]
            : open
              ? ['cross-origin', '*']
              : [undefined, undefined],
      );
    }
  });
});

it('the evaluator would find a policy that lets anything in', () =>
  expect(gravest("default-src * 'unsafe-inline'; object-src *").length).toBeGreaterThan(1));
