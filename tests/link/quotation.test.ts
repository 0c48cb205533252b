import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotation, firstDifference } from '../../src/link/quotation.ts';

/** What becomes of a quotation whose source has these passages. */
function verdictOf(quote: string, ...passages: string[]): 'proved' | 'bent' | 'refused' {
  const found = findQuotation(
    quote,
    passages.map((text) => ({ text })),
  );
  if (found === null) return 'refused';
  return found.bends.length === 0 ? 'proved' : 'bent';
}

const SOLD = 'We never sold any data.';

/** What a quotation may do, by what it changes. */
const RIGHT: Record<string, [quote: string, passage: string][]> = {
  'nothing, or whole words cut off at either end': [
    [SOLD, SOLD],
    ['never sold any data', 'He said: we never sold any data to anybody.'],
    ['We never sold it', 'We never sold it. They did not ask.'],
    ['We never sold it.', 'They did not ask. We never sold it.'],
    ['-5 degrees', 'It was -5 degrees.'],
    ['$5 million', 'They paid $5 million, he said.'],
    ['grew by 5%', 'Sales grew by 5%.'],
    ['state-run agency', 'the state-run agency'],
    ["the companies' data", "the companies' data was sold"],
    ['لم نبع أي بيانات', 'قال المتحدث: لم نبع أي بيانات.'],
    ['לא מכרנו מידע', 'הוא אמר: לא מכרנו מידע.'],
    ['Мы не продавали данные', 'Он сказал: Мы не продавали данные.'],
  ],
  'white space': [
    ['never   sold', 'We never\n sold data.'],
    ['10 000 Kunden', 'über die 10\u202f000 Kunden'],
    ['5 % der Kunden', 'es waren 5\u00a0% der Kunden'],
    ['Vraiment ?', 'Vraiment\u202f?'],
  ],
  'the form of quotation marks': [
    [`Acme's "no" is a "no"`, 'Acme’s “no” is a „no“'],
    ['Il dit « non », et rien', 'Il dit “non”, et rien'],
    ['Das »Ohr« ist aus', 'Das „Ohr“ ist aus'],
    ["a 'secret contract' with them", 'a ‘secret contract’ with them'],
    [`"We said 'no'"`, '“We said ‘no’”'],
  ],
  'the kind of dash and the spaces round it': [
    ['no data - none - was sold', 'no data—none—was sold'],
    ['no data -- none', 'no data – none'],
    ['from 2015-2019', 'from 2015–2019'],
    ['a state-run agency', 'a state‑run agency'],
    ['at −5 degrees', 'at -5 degrees'],
  ],
  'quotation marks, brackets and stops at its ends': [
    ['any data.', 'We have sold any data, he said'],
    ['any data', 'We have sold (any data).'],
    ['"We sold it', 'We sold it; they bought it'],
    ['we sold it:', 'we sold it'],
  ],
  'what is left out, with a sign': [
    ['We never … any data', 'We never, ever sold any data.'],
    ['We never […] any data', 'We never, ever sold any data.'],
    ['We never ... data', SOLD],
    ['… never sold any data', SOLD],
    ['… sold the data', 'We never lost it. They sold the data.'],
    ['We make tools … We sell them', 'We make tools. Nobody else does. We sell them.'],
    ['products […] but made', 'products … but made'],
  ],
  'words put in, for a pronoun': [
    ['[the company] never sold it', 'they never sold it'],
    ['We [Acme] never sold it [the data]', 'We never sold it'],
    ['that [the agencies] paid', 'that they paid'],
    ["about [the company's] plans", 'about its plans'],
    ['[NSO Group is] alarmed [by the decision]', 'alarmed'],
    ['We [sic] was right', 'We was right'],
    ['Die [Firma Acme] verkaufte es', 'Die verkaufte es'],
  ],
  'a letter or an ending, in brackets': [
    ['[W]e never sold', 'Of course we never sold'],
    ['[t]he data', 'The data'],
    ['They den[ied] it', 'They deny it'],
    ['We never sell[s] data', 'We never selling data'],
    ['it do[es] that', 'it do that'],
    ['it mak[es] that', 'it making that'],
    ['They agree[d] to it', 'They agree to it'],
    ['mehrere Gerät[en]', 'mehrere Geräte'],
  ],
  'what an earlier part of the sentence says of something else': [
    ['our software is safe', 'Contrary to reports, our software is safe'],
    ['we checked it', 'We have never sold it, and we checked it'],
    ['we sold data', 'There is no doubt that we sold data'],
    ["we didn't find it", "No, we didn't find it"],
    ['we answered', 'Although nobody asked, we answered'],
    ['We sold it', 'We sold it because nobody asked'],
    ['we never sold it', 'Acme denied it, saying "we never sold it"'],
    ['We never sold it', 'Asked if it had, Acme said: "We never sold it."'],
    ['we stand by it', 'Such reports are baseless and we stand by it'],
    ['never sold it', 'We did not hide it and never sold it'],
    ['Software is safe', 'Reports are false; Software is safe'],
    ['it sold the data', 'Acme denied one thing and said it sold the data'],
  ],
  'how an accented letter is stored': [['café', 'cafe\u0301']],
};

/** What no quotation may do: its words are not the passage's. */
const DIFFERENT: Record<string, [quote: string, passage: string][]> = {
  'letters put into or before a word': [
    ['They d[eni]ed it', 'They decided it'],
    ['It is [in]correct', 'It is correct'],
    ['We are [un]able', 'We are able'],
    ['a harm[less] thing', 'a harmful thing'],
    ['a guilt[y] man', 'a guilt man'],
    ['the sol[d] one', 'the sole one'],
    ['the [non-]profit', 'the profit'],
    ['We ca[n’t] go', 'We can go'],
    ['d[E]nied', 'denied'],
    ['We d[enied] it', 'We did it'],
    ['We can[t] do it', 'We can do it'],
    ["We do[n't] know", 'We do know'],
    ['a plan[t] of ours', 'a plan of ours'],
    ['a plan[t] of ours', 'a plans of ours'],
    ['to the[n] agencies', 'to the agencies'],
    ['no[t] agencies', 'no agencies'],
    ['[$]5 million', '5 million'],
    ['5[%] of it', '5 of it'],
  ],
  'numbers, units and signs': [
    ['$5 million', 'They paid 5 million'],
    ['5 million', 'They paid $5 million'],
    ['5 million', 'They paid $ 5 million'],
    ['5%', '5'],
    ['5', '5%'],
    ['5', '5 %'],
    ['5 degrees', '-5 degrees'],
    ['5 degrees', '−5 degrees'],
    ['5 million', '.5 million'],
    ['5', '1.5'],
    ['15', '1.5'],
    ['1,000', '1.000'],
    ['000 users', '10 000 users'],
    ['2015', '2015–2019'],
    ['in 2016', 'in 2017'],
    ['€5', '£5'],
    ['5 °C', '5 °F'],
    ['5 kg', '5 g'],
    ['² years', '2 years'],
    ['5', '§ 5'],
    ['5', '#5'],
    ['5', '<5'],
    ['a 10-year deal', 'a 10 year deal'],
    ['5 Euro', '5 Dollar'],
    ['+5', '5'],
    ['3.5%', '35%'],
  ],
  words: [
    ['We never lost any data', SOLD],
    ['We sold any data', SOLD],
    ['We never so', SOLD],
    ['any never sold data We', SOLD],
    ['we never sold', SOLD],
    ['wE never', SOLD],
    ['the agencies', 'the agency'],
    ['the agency', "the agency's"],
    ["the companies'", 'the companies'],
    ['the companies', "the companies' data"],
    ['We never, sold any data', SOLD],
    ['We never sold any data!', SOLD],
    ['We sold it', 'We sold it!'],
    ['run agency', 'a state-run agency'],
    ['a staterun agency', 'a state-run agency'],
    ['no data-none', 'no data – none'],
    ['a "sold" thing', "a 'sold' thing"],
    ['resume', 'résumé'],
    ['Ubel', 'Übel'],
    ['Strasse', 'Straße'],
  ],
  'what the eye does not see': [
    ['quan\u00adtum data', 'quantum data'],
    ['da\u200bta', 'data'],
    ['da\u200dta', 'data'],
    ['\ufb01rst', 'first'],
    ['d\u0430ta', 'data'],
    ['a\u202eb', 'ab'],
    ['\u200fdata', 'data'],
    ['Ⅳ', 'IV'],
    ['５', '5'],
    ['‚5', '،5'],
  ],
  'order and place of what is left': [
    ['any data … We never', SOLD],
    ['We never so… any data', SOLD],
    ['… [words] …', SOLD],
    ['', SOLD],
    ['We [the company] hide it', 'We did not hide it'],
    ['sold … sold', SOLD],
  ],
};

/** What makes a quotation doubtful: its words are the passage's, but what is cut off, left out or put in may bend them. */
const BENT: Record<string, [quote: string, passage: string][]> = {
  'a number cut from what belongs to it': [
    ['5', '5 million'],
    ['5 degrees', 'minus 5 degrees'],
    ['100 actors', 'fewer than 100 actors'],
    ['million users', '5 million users'],
    ['100 Kunden', 'plus de 100 Kunden'],
    ['10 … users', '10 million users'],
    ['5 degrees', 'It was at – 5 degrees'],
  ],
  'words put in that say more': [
    ['We did [not] hide it', 'We did hide it'],
    ['We [never] hid it', 'We hid it'],
    ['[If asked,] we hid it', 'We hid it. And we hid it'],
    ['[It is false that] we hid it', 'and we hid it'],
    ['We [illegally] hid it', 'We hid it'],
    ['We [allegedly] hid it', 'We hid it'],
    ['We hid [only] it', 'We hid it'],
    ['We paid [10] men', 'We paid men'],
    ['We [will] hide it', 'We hide it'],
    ['wir haben [nicht] verkauft', 'wir haben verkauft'],
    ["Nous [n'avons pas] vendu", 'Nous vendu'],
    ['We [?] hid it', 'We hid it'],
  ],
  'a negation, question or condition that is cut off': [
    ['we spied on them', 'Who says we spied on them?'],
    ['we spied on them', 'It is not true that we spied on them.'],
    ['… we spied on them', 'It is not true that we spied on them.'],
    ['we spied on them', 'We deny that we spied on them.'],
    ['we spied on them', 'Nobody, not even Acme, says we spied on them.'],
    ['we spied on them', "We don't think we spied on them."],
    ['We had known', 'If We had known, we would have told.'],
    ['we would have told', 'If we had known, we would have told.'],
    ['we would have told', 'If we had known it, and could have, we would have told.'],
    ['We will help', 'We will help if we are asked.'],
    ['We will help', 'We will help, unless we are not asked.'],
    ['we spied', 'They ask whether we spied.'],
    ['We spied on them', 'We spied on them, they ask?'],
    ['We spied on them', 'We spied on them? Never.'],
    ['We spied', 'That We spied is not true.'],
    ['the U.S. agency spied', 'It is not true that the U.S. agency spied.'],
    ['agency spied', 'It is not true that the U.S. Agency or agency spied.'],
    ['We sold data', 'We sold data to nobody.'],
    ['We sold data', 'We sold data never.'],
    ['Wir verkaufen Daten', 'Wir verkaufen Daten nicht.'],
    ['wir verkaufen Daten', 'Wir bestreiten, dass wir verkaufen Daten.'],
    ['wir helfen', 'Wenn man uns fragt, wir helfen.'],
    ['nous avons vendu', "Il n'est pas vrai que nous avons vendu."],
    ['nous aidons', "S'il le faut, nous aidons."],
    ['we sold data', 'This is not true: we sold data.'],
    ['we spied', 'It is not true that we sold, and that we spied.'],
    ['we spied', 'It is not true that we sold, and we spied.'],
    ['we spied', 'The claim that we spied is absurd.'],
    ['we would help', 'Had we been asked, we would help.'],
    ['we would help', 'Should they ask, we would help.'],
    ['we spied', 'I wish we spied'],
    ['we spied', 'It would be wrong to say we spied'],
    ['we spied', 'Some might think we spied'],
    ['we spied', 'In the event that we spied, sue us'],
    ['guilty', 'Acme is not guilty.'],
    ['data was sold', 'Not one bit of data was sold'],
    ['nous avons menti', 'Personne ne dit que nous avons menti'],
    ['We spied', 'We spied, the company denies.'],
    ['We spied', 'We spied - not.'],
    ['we spied', 'Not asked, if we had been, we spied.'],
    ['we spied', 'We allegedly met, they say, we spied.'],
  ],
  'a negation, question or condition that is left out': [
    ['We did … hide it', 'We did not hide it'],
    ['We did [...] hide it', 'We did not hide it'],
    ['We … sold it', SOLD.replace('any data', 'it')],
    ['Wir haben … verkauft', 'Wir haben nichts verkauft'],
    ['Nous … vendu', "Nous n'avons pas vendu"],
    ['We hide … data', 'We hide, if at all, data'],
    ['We did … it', 'We did nothing. They hid it.'],
  ],
};

describe.each(Object.entries(RIGHT))('a quotation may change %s', (_, rows) => {
  test.each(rows)('%j of %j', (quote, passage) => expect(verdictOf(quote, passage)).toBe('proved'));
});

describe.each(Object.entries(DIFFERENT))('a quotation may not change %s', (_, rows) => {
  test.each(rows)('%j of %j', (quote, passage) => expect(verdictOf(quote, passage)).toBe('refused'));
});

describe.each(Object.entries(BENT))('a quotation is doubtful for %s', (_, rows) => {
  test.each(rows)('%j of %j', (quote, passage) => expect(verdictOf(quote, passage)).toBe('bent'));
});

describe('where a quotation stands', () => {
  const passages = [{ text: 'We make tools.' }, { text: 'Ce n’est « rien »,\u00a0dit-il : nous  vendons des outils.' }];

  test('is told in characters of the passage as it is saved', () => {
    const found = findQuotation('"rien" … nous vendons [Acme] des outils', passages);
    expect(found?.passage).toBe(1);
    expect(found?.runs.map(({ start, end }) => passages[1]?.text.slice(start, end))).toEqual([
      '« rien »,',
      'nous  vendons',
      'des outils.',
    ]);
  });

  test('is the first place at which it bends nothing', () => {
    const found = findQuotation('we sold it', [{ text: 'It is not true that we sold it.' }, { text: 'Later we sold it.' }]);
    expect(found).toMatchObject({ passage: 1, runs: [{ start: 6, end: 17 }], bends: [] });
  });

  test('is nowhere for parts of two passages', () => {
    expect(findQuotation('We make … outils', passages)).toBeNull();
  });
});

test.each([
  ['We never … any goods', ['We make goods.', 'We never, ever sold any data.'], 1, 'goods', 'data.'],
  ['They never sold any data', ['They came. We never sold any data.'], 0, 'They', 'We'],
  ['We sold any data to anybody', ['We never sold any data to anybody.'], 0, 'sold', 'never'],
  ['We never ever sold any data', ['We ask.', 'We never sold any data.'], 1, 'ever', 'sold'],
  ['Nothing like it', ['We never sold any data.'], 0, 'Nothing', null],
])('%j first differs in passage %j', (quote, passages, passage, word, saved) => {
  const told = firstDifference(
    quote,
    passages.map((text) => ({ text })),
  );
  expect({ ...told, word: told.word?.text }).toEqual({ passage, word, saved });
});

describe('of any passage', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Acme',
      'data',
      'über',
      'café',
      'state-run',
      "users'",
      '$5',
      '5%',
      '-5',
      '1.5',
      'U.S.',
      'von',
      'отчёт',
      'sold',
    ),
    fc.stringMatching(/^[b-df-hj-mp-z]{3,7}$/u),
  );
  const passageOf = fc.array(word, { minLength: 3, maxLength: 16 });
  const space = fc.constantFrom(' ', '  ', '\n', '\u00a0');

  test('whole words are proved, whatever is changed that does not matter', () => {
    const cut = fc.record({ from: fc.nat(15), length: fc.integer({ min: 1, max: 16 }), gap: space, left: fc.nat(15) });
    fc.assert(
      fc.property(
        passageOf,
        cut,
        fc.constantFrom('', '"', '(', '„'),
        fc.constantFrom('', '.', ',', ';', '”', ')'),
        (words, { from, length, gap, left }, begin, end) => {
          const some = words.slice(from % words.length).slice(0, length);
          const omitted = some.map((one, index) => (index > 0 && index < some.length - 1 && index === left ? '…' : one));
          const quote = begin + omitted.join(gap).replace(/’|'/gu, '’') + end;
          const passage = `Das “Wort” – ${words.join(' ')}.`;
          // A number beside a cut may be a part of another.
          fc.pre(!/^\W*\d|\d\W*$|\d…|…\s*\S?\d/u.test(quote.replace(/\s/gu, '')));
          expect(verdictOf(quote, passage)).toBe('proved');
        },
      ),
    );
  });

  /** What has to be left of a quotation in its passage: everything but white space and the form of marks. */
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/\p{White_Space}/gu, '')
      .replace(/[‘’‚‛‹›]/gu, "'")
      .replace(/[“”„‟«»]/gu, '"')
      .replace(/[‐‑‒–—―−-]+/gu, '-');
  const bare = (text: string): string => plain(text).replace(/^["'()[\]{}.,;:]+|["'()[\]{}.,;:]+$/gu, '');

  test('a quotation that is proved has nothing that its passage has not', () => {
    const edit = fc.record({
      at: fc.nat(200),
      cut: fc.nat(2),
      put: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 2 }),
        fc.string({ unit: 'binary', maxLength: 1 }),
        fc.constantFrom('-', '–', "'", '"', '%', '$', '.', ' ', '\u00ad', '\u200b'),
      ),
    });
    fc.assert(
      fc.property(passageOf, edit, (words, { at, cut, put }) => {
        const passage = `${words.join(' ')}.`;
        const place = at % passage.length;
        const quote = passage.slice(0, place) + put + passage.slice(place + cut);
        fc.pre(!/[[\]…]|\.{3}/u.test(quote));
        if (verdictOf(quote, passage) === 'proved') expect(plain(passage)).toContain(bare(quote));
      }),
      { numRuns: 2000 },
    );
  });

  test('a letter or digit changed anywhere is refused', () => {
    fc.assert(
      fc.property(passageOf, fc.nat(200), fc.constantFrom('q', 'Q', 'é', '7', 'а', '\u00ad'), (words, at, letter) => {
        const passage = words.join(' ');
        const places = [...passage.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
        const place = places[at % places.length] ?? 0;
        const quote = passage.slice(0, place) + letter + passage.slice(place + 1);
        fc.pre(quote !== passage);
        expect(verdictOf(quote, passage)).toBe('refused');
      }),
    );
  });
});
