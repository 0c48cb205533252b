import { describe, expect, it } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { openPointsOf } from '../../src/graph/open-points.ts';
import { openPage } from '../../src/views/actor/open-page.ts';
import { claim, folder, graphOf, response, site, type Files } from '../content.ts';

const CONTENT = folder(
  claim('leak', ['found', 'hidden', 'paid about="rival"'], 'by="herald" about="acme" named="rival" on="2020-01-01"'),
  claim('spill', [], 'by="herald" about="acme" on="2020-02-01"'),
  claim('gone', ['seen'], 'by="herald" about="acme" on="2020-03-01" withdrawn="2020-04-01"'),
  response('no', 'by="acme" on="2020-01-02" denies="found"'),
);

const open = (files: Files, actor: string): string[] =>
  openPointsOf(graphOf(files), actor).map(({ claim: { id }, part }) => `${id}${part === null ? '' : `/${part.id}`}`);

describe('the open points for an actor to answer', () => {
  it('are those that are for it and nobody has met, of claims that the site still carries', () => {
    expect(open(CONTENT, 'acme')).toEqual(['spill', 'leak/hidden']);
    expect(open(CONTENT, 'rival')).toEqual(['leak/paid']);
    expect(open(CONTENT, 'herald')).toEqual([]);
  });
  it('are those of its party, whose offices answer for it', () => {
    const answered = {
      ...CONTENT,
      'articles/more.md': `---\ntitle: More\npublished: 2021-01-01\nsummary: S.\n---\n\n${response('desk-no', 'by="desk" on="2020-02-02" denies', 'spill')}`,
    };
    expect(open(answered, 'acme')).toEqual(['leak/hidden']);
  });
});

function pageFor(actor: string, files: Files = CONTENT) {
  const graph = graphOf(files);
  const points = openPointsOf(graph, actor);
  return openPage(
    graph,
    record(graph.actors, actor),
    points,
    points.length,
    (address) => `/base${address}`,
    (address) => `https://site.example${address}`,
  );
}

describe('their page', () => {
  it('says how many there are, and leads to each', () => {
    const page = pageFor('acme');
    expect(page).toMatchObject({
      title: 'Open points for Acme to answer',
      description: '2 points that are for Acme to answer, and that nobody has met in what was read.',
      actor: { address: '/base/actors/acme/' },
    });
    expect(page.points.map(({ address, text }) => [address, text])).toEqual([
      ['/base/claims/spill/', 'Acme did spill.'],
      ['/base/claims/leak/#hidden', 'It did hidden.'],
    ]);
  });

  it('prepares a mail to the editors, with a block for the answer', () => {
    const [, point] = pageFor('acme').points;
    const mail = new URL(point!.mail!);
    expect(`${mail.protocol}${mail.pathname}`).toBe('mailto:a@site.example');
    expect(mail.searchParams.get('subject')).toBe('Answer: What leak was');
    const body = mail.searchParams.get('body') ?? '';
    expect(body).toContain('https://site.example/claims/leak/#hidden');
    expect(body).toContain(':::response{#acme-on-hidden to="leak" by="acme" denies="hidden"}\r\n> \r\n:::');
    expect(body).toContain('admits: Acme accepts it');
    expect(new URL(pageFor('rival').points[0]!.mail!).searchParams.get('body')).not.toContain('admits:');
  });

  it('shows the block alone where the site is not written to by mail', () => {
    const text = site['site.md']!.replace('mailto:a@site.example', 'https://site.example/contact');
    const [point] = pageFor('acme', { ...CONTENT, 'site.md': text }).points;
    expect(point).toMatchObject({ mail: null, block: expect.stringContaining(':::response{#acme-on-spill to="spill"') });
  });
});
