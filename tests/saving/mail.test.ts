import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/saving/read-mail.ts';
import { verifyMail, type Resolver } from '../../src/saving/verify-mail.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

/** The DNS of a world in which acme.example and other.example have published one key. */
const resolver: Resolver = (name) =>
  /^desk\._domainkey\.(?:acme|other)\.example$/u.test(name)
    ? Promise.resolve([[`v=DKIM1; k=rsa; p=${key}`]])
    : Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));

const BLOCK = ':::response{#acme-on-found to="leak" by="acme" denies="found"}\n> We did not find it.\n:::';
const mail = (body: string, headers: readonly string[] = []): string =>
  [
    'From: Ann <ann@acme.example>',
    'To: desk@site.example',
    'Date: Tue, 02 Feb 2021 10:00:00 +0000',
    'Subject: Answer',
    ...headers,
    '',
    body,
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n');

async function sign(text: string, signingDomain: string, more: object = {}): Promise<string> {
  const { signatures } = await dkimSign(text, {
    canonicalization: 'relaxed/relaxed',
    signatureData: [
      { signingDomain, selector: 'desk', privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }), ...more },
    ],
  } as never);
  return signatures + text;
}

const verify = (text: string) => verifyMail(Buffer.from(text), resolver);

describe('a signature', () => {
  it('holds where the domain of the sender signed all that is there', async () => {
    expect(await verify(await sign(mail(BLOCK), 'acme.example'))).toEqual({ holds: true, domain: 'acme.example' });
  });
  it('does not where a word was changed, or the sender', async () => {
    const signed = await sign(mail(BLOCK), 'acme.example');
    for (const changed of [signed.replace('did not', 'did'), signed.replace('ann@', 'bob@')]) {
      const verdict = await verify(changed);
      expect(verdict.holds).toBe(false);
      expect(JSON.stringify(verdict)).toContain('the signature of acme.example does not hold');
    }
  });
  it('does not where another domain signed, no key is published, or nobody signed', async () => {
    expect(await verify(await sign(mail(BLOCK), 'other.example'))).toMatchObject({
      holds: false,
      reason: expect.stringContaining('not the domain of the sender'),
    });
    expect(await verify(await sign(mail(BLOCK), 'unknown.example'))).toMatchObject({ holds: false });
    expect(await verify(mail(BLOCK))).toEqual({ holds: false, reason: 'it has no signature' });
  });
  it('does not where it covers only the beginning', async () => {
    const signed = await sign(mail(BLOCK), 'acme.example', { maxBodyLength: 20 });
    expect(await verify(signed)).toMatchObject({ holds: false });
  });
});

describe('the answer in a mail', () => {
  const read = (text: string) => readMail(Buffer.from(text));
  it('is read with its sender and day', async () => {
    const { from, on, response } = await read(mail(`Good day,\n\n${BLOCK}\n\nAnn`));
    expect({ from, on }).toEqual({ from: 'ann@acme.example', on: '2021-02-02' });
    expect(response).toMatchObject({
      to: ['leak'],
      by: 'acme',
      quote: 'We did not find it.',
      stances: [{ stance: 'denies', targets: ['found'] }],
    });
  });
  it('also where a program has broken its lines, curled its marks, quoted it, or made HTML of it', async () => {
    const broken = ':::response{#acme-on-found\nto="leak" by="acme"\ndenies="found"}\n> We did not\nfind it.\n:::';
    const html = `<p>${BLOCK.replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`;
    const ways = [
      mail(broken),
      mail(BLOCK.replaceAll('"leak"', '“leak”')),
      mail(BLOCK.replace(/^/gmu, '> ')),
      mail(html, ['Content-Type: text/html; charset=utf-8']),
    ];
    for (const way of ways) expect((await read(way)).response).toMatchObject({ by: 'acme', quote: 'We did not find it.' });
  });
  it.each([
    ['no block', 'We deny it.', 'There is no :::response block in the mail'],
    ['a stance that is none', BLOCK.replace('denies', 'denys'), 'has no attribute "denys"'],
    ['no words', BLOCK.replace('We did not find it.', ''), 'no words'],
  ])('is refused with %s', async (_, body, reason) => {
    await expect(read(mail(body))).rejects.toThrow(reason);
  });
});
