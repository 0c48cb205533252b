import { describe, expect, test } from 'vitest';
import { MESSAGES, type ProblemCode } from '../../src/problems/messages.ts';
import { problem } from '../../src/problems/problem.ts';
import { renderTerminal } from '../../src/problems/report.ts';
import { reportOf } from '../content.ts';
import { BAD_CONTENT } from './bad-content.ts';

const shown = new Set<string>();

/** What a writer sees of one kind of problem. */
function reportFor(code: keyof typeof BAD_CONTENT): string {
  shown.add(code);
  return reportOf(BAD_CONTENT[code], [code]);
}

/** The same for problems that only the disk has. */
function reportFromDisk(code: ProblemCode, details: Record<string, string> = {}): string {
  shown.add(code);
  return renderTerminal([problem(code, { file: 'articles/case.md', line: 1, column: 1 }, details)], { contentDir: 'content' });
}

describe('what a writer is told', () => {
  test('unreadable-file', () =>
    expect(reportFromDisk('unreadable-file', { reason: 'EACCES' })).toMatchInlineSnapshot(`
      "content/articles/case.md
        1:1  error  unreadable-file  This file cannot be read: EACCES.
              Check that it exists and that you may open it.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('not-utf8', () =>
    expect(reportFromDisk('not-utf8')).toMatchInlineSnapshot(`
      "content/articles/case.md
        1:1  error  not-utf8  This file is not UTF-8 text.
              Save it again with the encoding UTF-8.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unexpected-file', () =>
    expect(reportFor('unexpected-file')).toMatchInlineSnapshot(`
      "content/notes/todo.md
        1:1  error  unexpected-file  Nothing is made from a file at this path.
              Content lives in site.md, actors/<id>.md, articles/<id>.md, topics/<id>.md, passages/<source id>.txt and redirects.csv.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('missing-site', () =>
    expect(reportFor('missing-site')).toMatchInlineSnapshot(`
      "content/site.md
        1:1  error  missing-site  There is no site.md.
              Write one: its front matter has name, publisher, url, contact and language.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('file-too-large', () =>
    expect(reportFor('file-too-large')).toMatchInlineSnapshot(`
      "content/articles/case.md
        1:1  error  file-too-large  This file has 241 kB; at most 200 kB are read.
              Split it into two articles.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('too-complex', () =>
    expect(reportFor('too-complex')).toMatchInlineSnapshot(`
      "content/articles/case.md
        7:1  error  too-complex  This text is too deeply nested or too intricate to read.
              Use plain paragraphs and short lists, and split a very long text.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unreadable-character', () =>
    expect(reportFor('unreadable-character')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:5  error  unreadable-character  Here stands a mark that turns the direction of the words (U+202E), and 1 more in this file.
              Readers would see a gap, a wrong letter or turned words: delete it, or type what belongs there.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('missing-front-matter', () =>
    expect(reportFor('missing-front-matter')).toMatchInlineSnapshot(`
      "content/actors/acme.md
        1:1  error  missing-front-matter  This file does not begin with front matter that can be read.
              Begin it with a line of three hyphens, the fields, and another line of three hyphens.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('broken-yaml', () =>
    expect(reportFor('broken-yaml')).toMatchInlineSnapshot(`
      "content/actors/acme.md
        2:7  error  broken-yaml  The front matter cannot be read: this quotation mark is not closed.
              End the value with the mark it begins with.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('missing-field', () =>
    expect(reportFor('missing-field')).toMatchInlineSnapshot(`
      "content/actors/acme.md
        1:1  error  missing-field  The field "kind" is missing.
              Add kind: … with one of agency, government, court, company, outlet, person, group.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-field', () =>
    expect(reportFor('unknown-field')).toMatchInlineSnapshot(`
      "content/actors/acme.md
        4:1  error  unknown-field  There is no field "alias" here.
              Did you mean "aliases"? The fields are name, kind, short, aliases, country, part-of, ended, url, wikidata.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('bad-field', () =>
    expect(reportFor('bad-field')).toMatchInlineSnapshot(`
      "content/actors/acme.md
        3:7  error  bad-field  The field "kind" cannot be "compny".
              Did you mean "company"? Write one of agency, government, court, company, outlet, person, group.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-block', () =>
    expect(reportFor('unknown-block')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  error  unknown-block  There is no block "respons".
              Did you mean "response"?
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unclosed-block', () =>
    expect(reportFor('unclosed-block')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  error  unclosed-block  The block "claim" is never closed.
              End it with a line of ::: below its text.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('broken-block', () =>
    expect(reportFor('broken-block')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:27  error  broken-block  This line looks like a block but cannot be read as one.
              Close the braces with } at the end of this line: all attributes of a block stand on one.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('stray-fence', () =>
    expect(reportFor('stray-fence')).toMatchInlineSnapshot(`
      "content/articles/case.md
        17:1  error  stray-fence  This line closes a block, but none is open.
              Remove it, or give the outer of two nested blocks more colons than the inner.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('misplaced-block', () =>
    expect(reportFor('misplaced-block')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  error  misplaced-block  A block "part" cannot stand here.
              A part is one line inside a claim: ::part[text]{#id}.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('missing-attribute', () =>
    expect(reportFor('missing-attribute')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  error  missing-attribute  The source has no kind.
              Add kind="…" inside the braces, one of primary, copy, report, translation.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-attribute', () =>
    expect(reportFor('unknown-attribute')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:69  error  unknown-attribute  A response has no attribute "denys".
              Did you mean "denies"? The attributes are id, to, by, on, source, speaker, supersedes, asked-by, measure, lang, translated, denies, disputes, admits, confirms, no-evidence, backs, remarks, declines, silent, acts, finds, clears, leaves-open, upholds, corrects, retracts.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('duplicate-attribute', () =>
    expect(reportFor('duplicate-attribute')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:80  error  duplicate-attribute  The attribute "denies" is given twice; only one of them would count.
              Join them: the values of a list stand in one pair of quotes, separated by spaces.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('bad-attribute', () =>
    expect(reportFor('bad-attribute')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:53  error  bad-attribute  The attribute "kind" cannot be "reprot".
              Did you mean "report"? Write one of primary, copy, report, translation.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('bad-id', () =>
    expect(reportFor('bad-id')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:11  error  bad-id  "Leak_2020" cannot be an id.
              Write lower-case letters and digits in words joined by hyphens, such as "leak-2020".
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('bad-date', () =>
    expect(reportFor('bad-date')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:67  error  bad-date  "2020-02-30" is not a date that can stand here.
              Write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('empty-block', () =>
    expect(reportFor('empty-block')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  error  empty-block  The claim has no text.
              Write what is alleged, in one sentence, or quote it with >.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unexpected-text', () =>
    expect(reportFor('unexpected-text')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:9  error  unexpected-text  This text would be lost: a claim has no text in brackets.
              Move it above or below the block.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('source-without-address', () =>
    expect(reportFor('source-without-address')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  error  source-without-address  The source "third" has no address.
              Write [title](https://…) as its text; or add via="…" if you read it through another source, or held if the editors hold the text.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('own-archive', () =>
    expect(reportFor('own-archive')).toMatchInlineSnapshot(`
    "content/articles/case.md
      16:40  error  own-archive  The archived copy has the address of the page itself, "https://example.org/t".
            Write the address in an archive, or say why there is no copy: no-archive="…".
    1 error in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('raw-html', () =>
    expect(reportFor('raw-html')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:12  error  raw-html  HTML is not published: <b onclick="x()">
              Write Markdown instead.
        15:33  error  raw-html  HTML is not published: </b>
              Write Markdown instead.
      2 errors in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unsupported-markdown', () =>
    expect(reportFor('unsupported-markdown')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  error  unsupported-markdown  A picture is not published here.
              Say in words what it shows, and link to it.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unpublished-markdown', () =>
    expect(reportFor('unpublished-markdown')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:8  error  unpublished-markdown  Readers would see the signs of this: a strikethrough is not published.
              Delete the words; what this site had wrong is told in a correction.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('heading-level', () =>
    expect(reportFor('heading-level')).toMatchInlineSnapshot(`
      "content/articles/case.md
        17:1  error  heading-level  This heading has level 4, where 3 is the deepest step allowed.
              The title is level 1: begin with ## and go down one step at a time.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('bad-link', () =>
    expect(reportFor('bad-link')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:13  error  bad-link  A link cannot lead to "javascript:alert(1)".
              Links begin with https://, http:// or mailto:, or with / for a page of this site.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('duplicate-id', () =>
    expect(reportFor('duplicate-id')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:1  error  duplicate-id  The id "leak" names two claims.
              Choose another id here: ids are addresses and the first one keeps it. It is first used at content/articles/case.md:15:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-actor', () =>
    expect(reportFor('unknown-actor')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:42  error  unknown-actor  There is no actor "herlad".
              Did you mean "herald"? It is defined at content/actors/herald.md:1:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-source', () =>
    expect(reportFor('unknown-source')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:74  error  unknown-source  There is no source "reprot".
              Did you mean "report"? It is defined at content/articles/case.md:7:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-claim', () =>
    expect(reportFor('unknown-claim')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:21  error  unknown-claim  There is no claim "laek" to respond to.
              Did you mean "leak"? It is defined at content/articles/case.md:15:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-response', () =>
    expect(reportFor('unknown-response')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:88  error  unknown-response  There is no response "r0" to supersede.
              Did you mean "r2"? It is defined at content/articles/case.md:24:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-part', () =>
    expect(reportFor('unknown-part')).toMatchInlineSnapshot(`
      "content/articles/case.md
        21:77  error  unknown-part  The claim "leak" has no part "fuond".
              Did you mean "found"? It is defined at content/articles/case.md:18:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('ambiguous-part', () =>
    expect(reportFor('ambiguous-part')).toMatchInlineSnapshot(`
      "content/articles/case.md
        27:82  error  ambiguous-part  More than one of the claims answered here has a part "found".
              Write leak/found or hack/found.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-topic', () =>
    expect(reportFor('unknown-topic')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:81  error  unknown-topic  There is no topic "affair".
              Write a file topics/affair.md, or check the id.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unknown-record', () =>
    expect(reportFor('unknown-record')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:29  error  unknown-record  There is no record "laek" to correct.
              Did you mean "leak"? It is defined at content/articles/case.md:15:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('dead-link', () =>
    expect(reportFor('dead-link')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:17  error  dead-link  There is no page or place "/claims/laek/" on this site.
              Did you mean "/claims/leak/"?
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('lookalike-name', () =>
    expect(reportFor('lookalike-name')).toMatchInlineSnapshot(`
      "content/actors/rival.md
        4:11  error  lookalike-name  The name "АСМЕ" of "rival" looks like one of "expert", but has letters of another script.
              Type it in the letters it is written with; where both names are right, say which is meant, as in "Acme (Moscow)". The other actor is at content/actors/expert.md:1:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('no-stance', () =>
    expect(reportFor('no-stance')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:1  error  no-stance  The response "r1" takes no stance.
              Add one of denies, disputes, admits, confirms, no-evidence, backs, remarks, declines, silent, acts, finds, clears, leaves-open, upholds, corrects, retracts.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('untouched-claim', () =>
    expect(reportFor('untouched-claim')).toMatchInlineSnapshot(`
      "content/articles/case.md
        26:26  error  untouched-claim  No stance of the response "r1" is about the claim "hack".
              Name a part of it or "hack" itself in a stance, or remove it from to.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('stance-conflict', () =>
    expect(reportFor('stance-conflict')).toMatchInlineSnapshot(`
      "content/articles/case.md
        21:76  error  stance-conflict  The response "r1" takes two stances, "denies" and "admits", on the same point, "leak/found".
              Say for each point one thing: list the parts in both stances.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('illegal-stance', () =>
    expect(reportFor('illegal-stance')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:73  error  illegal-stance  Watchdog cannot take the stance admits on "leak": it is a public body that is neither accused nor alleges it.
              Write confirms, if that is what was said.
        24:69  error  illegal-stance  Desk cannot take the stance confirms on "leak": it is accused in it as part of "acme".
              Write admits, if that is what was said.
        28:71  error  illegal-stance  Expert cannot take the stance retracts on "leak": it is neither accused in it, nor alleges it, nor a public body.
              retracts is for those who made the allegation.
        32:71  error  illegal-stance  Herald cannot take the stance denies on "leak": it alleges it.
              denies is for anyone but those who made the allegation.
        36:70  error  illegal-stance  Rival cannot take the stance finds on "leak": it is neither accused in it, nor alleges it, nor a public body.
              finds is for a court, or an agency that decides, which neither is accused nor made it.
      5 errors in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('missing-measure', () =>
    expect(reportFor('missing-measure')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:73  error  missing-measure  The response "r1" acts, and does not say what was done.
              Add measure="…", one of the measures in the guide.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('idle-measure', () =>
    expect(reportFor('idle-measure')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:91  error  idle-measure  The response "r1" names the measure ban, but takes no stance acts.
              Add acts with the parts the measure is about, or remove measure.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('named-and-accused', () =>
    expect(reportFor('named-and-accused')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:70  error  named-and-accused  "acme" is both accused and named in "leak".
              Keep it in about, or in named where it is not accused.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unread-stranger', () =>
    expect(reportFor('unread-stranger')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:71  error  unread-stranger  "rival" is given as unread, but is neither accused nor named in "leak".
              Add it to about or named, or remove it from unread; they hold acme.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('part-about-stranger', () =>
    expect(reportFor('part-about-stranger')).toMatchInlineSnapshot(`
      "content/articles/case.md
        18:37  error  part-about-stranger  The point "found" is about "rival", who is neither accused nor named in "leak".
              Choose among acme, or add it to about or named of the claim.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('response-before-claim', () =>
    expect(reportFor('response-before-claim')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:57  error  response-before-claim  The response of 2019 is earlier than the claim "leak" of 2020-01-01.
              Check both dates; a statement made earlier answers an earlier claim. The claim is at content/articles/case.md:15:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('future-date', () =>
    expect(reportFromDisk('future-date', { date: '2030-01-01' })).toMatchInlineSnapshot(`
    "content/articles/case.md
      1:1  error  future-date  The day "2030-01-01" is still to come.
            Check the year and the month: what is written here has happened.
    1 error in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('dates-out-of-order', () =>
    expect(reportFor('dates-out-of-order')).toMatchInlineSnapshot(`
    "content/articles/case.md
      15:63  error  dates-out-of-order  "accessed" is 0220-01-02, which is before "on", 2020-01-01.
            Check both dates: one of them is wrong.
    1 error in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('supersedes-later', () =>
    expect(reportFor('supersedes-later')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:88  error  supersedes-later  The response "r1" of 2020-01-02 cannot supersede "r2", which is of 2020-01-03.
              The newer response supersedes the older one. That response is at content/articles/case.md:24:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('supersedes-other-party', () =>
    expect(reportFor('supersedes-other-party')).toMatchInlineSnapshot(`
      "content/articles/case.md
        24:89  error  supersedes-other-party  The response "r2" supersedes "r1", which another party gave.
              Only Acme, or an office of it, can take back what Acme said. That response is at content/articles/case.md:20:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('supersedes-no-part', () =>
    expect(reportFor('supersedes-no-part')).toMatchInlineSnapshot(`
      "content/articles/case.md
        25:88  error  supersedes-no-part  The response "r2" supersedes "r1" on a point "fuond", which no claim has that it answers.
              The points are found. That response is at content/articles/case.md:21:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('cycle', () =>
    expect(reportFor('cycle')).toMatchInlineSnapshot(`
      "content/actors/acme.md
        4:10  error  cycle  These lead back to themselves by part-of: acme → desk → branch → acme.
              Remove one of them.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('quote-not-in-source', () =>
    expect(reportFor('quote-not-in-source')).toMatchInlineSnapshot(`
      "content/articles/case.md
        21:12  error  quote-not-in-source  The quotation does not stand word for word in the saved words of its source: the first word that differs is "lost", where the passage has "sold".
              The nearest passage reads: "A speaker said: "We never sold any data."" The passage is at content/passages/report.txt:1:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('passage-too-long', () =>
    expect(reportFor('passage-too-long')).toMatchInlineSnapshot(`
      "content/passages/report.txt
        1:1  error  passage-too-long  This passage has 61 words; at most 60 are kept.
              Split it: a blank line begins a new passage.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('passage-without-source', () =>
    expect(reportFor('passage-without-source')).toMatchInlineSnapshot(`
      "content/passages/reprot.txt
        1:1  error  passage-without-source  These are passages of a source "reprot", which does not exist.
              Did you mean "report"? It is defined at content/articles/case.md:7:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unproved-quote', () =>
    expect(reportFor('unproved-quote')).toMatchInlineSnapshot(`
      "content/articles/case.md
        21:3  warning  unproved-quote  The quotation cannot be checked: no words of "report" are saved.
              Put the words into passages/report.txt.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('bent-quote', () =>
    expect(reportFor('bent-quote')).toMatchInlineSnapshot(`
      "content/articles/case.md
        21:3  warning  bent-quote  The quotation may say something else than its source: the words before it, which are cut off, hold a negation: "not".
              Quote the whole sentence, or tell it in your own words. It reads: "It is not true that we sold data." The passage is at content/passages/report.txt:1:1.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('source-without-words', () =>
    expect(reportFor('source-without-words')).toMatchInlineSnapshot(`
      "content/articles/case.md
        20:68  warning  source-without-words  The source "second" is listed for this quotation, but its saved passages do not carry the words.
              Remove it from source, give its own words as a :::wording, or save the passage that has them. Its passages begin at content/passages/second.txt:1:1.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unclear-change', () =>
    expect(reportFor('unclear-change')).toMatchInlineSnapshot(`
      "content/articles/case.md
        25:69  warning  unclear-change  Acme says of "leak/found" both that it is so and that it is not; both count.
              If the newer statement replaces the older, say so: supersedes="r1/found". The other response is at content/articles/case.md:21:1.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unmarked-quote', () =>
    expect(reportFor('unmarked-quote')).toMatchInlineSnapshot(`
    "content/articles/case.md
      23:1  warning  unmarked-quote  This paragraph stands word for word in the source, and is shown as words of this site.
            Begin its lines with >, and the empty line above it too.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('wrong-language', () =>
    expect(reportFor('wrong-language')).toMatchInlineSnapshot(`
    "content/articles/case.md
      21:3  warning  wrong-language  These words read like German, and are said to be English.
            Write lang="de", or leave it where the words are of both.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('untold-translation', () =>
    expect(reportFor('untold-translation')).toMatchInlineSnapshot(`
    "content/articles/case.md
      25:3  warning  untold-translation  These words are a translation, for the source is in German and the words are in English, and do not say so.
            Add translated, and the words of the original as a :::wording.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('maker-is-accused', () =>
    expect(reportFor('maker-is-accused')).toMatchInlineSnapshot(`
    "content/articles/case.md
      15:62  warning  maker-is-accused  "herald" both alleges "leak" and is accused in it.
            Keep it in by or in about; who reports what another says of itself is in by alone.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('quoted-silence', () =>
    expect(reportFor('quoted-silence')).toMatchInlineSnapshot(`
    "content/articles/case.md
      20:69  warning  quoted-silence  The response "r1" is silence, and quotes words.
            Tell in your own words who asked, or say what the words do: declines, remarks, …
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('speaker-is-actor', () =>
    expect(reportFor('speaker-is-actor')).toMatchInlineSnapshot(`
    "content/articles/case.md
      20:78  warning  speaker-is-actor  The speaker of the response "r1" is "The Acme", the actor itself.
            Name the person who spoke, or leave speaker out.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('source-before-words', () =>
    expect(reportFor('source-before-words')).toMatchInlineSnapshot(`
    "content/articles/case.md
      20:35  warning  source-before-words  The source "report" of 2020-01-01 is older than the words of 2020-02-01 that it is to carry.
            Check both dates; of a page that goes on, give the day on which it had the words. The source is at content/articles/case.md:7:1.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('relies-on-later', () =>
    expect(reportFor('relies-on-later')).toMatchInlineSnapshot(`
    "content/articles/case.md
      15:72  warning  relies-on-later  The source "third" of 2019 relies on "second", which came out later, on 2020-01-02.
            Check both dates, and which of the two rests on the other. That source is at content/articles/case.md:11:1.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('shared-address', () =>
    expect(reportFor('shared-address')).toMatchInlineSnapshot(`
    "content/articles/case.md
      15:1  warning  shared-address  The sources "third" and "report" lead to one page.
            Keep one of them, or give each the address of its own. The other source is at content/articles/case.md:7:1.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('idle-held', () =>
    expect(reportFor('idle-held')).toMatchInlineSnapshot(`
    "content/articles/case.md
      16:5  warning  idle-held  The source "third" has a public address, and says that the editors hold it.
            Remove held: it is for what nobody else can reach.
    1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
  `));
  test('unsourced', () =>
    expect(reportFor('unsourced')).toMatchInlineSnapshot(`
      "content/actors/acme.md
        6:1  warning  unsourced  This paragraph carries no link to a source, a claim or a response of the site.
              Link the source it rests on, as in [the report](/sources/source-id/), or remove it.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('shared-name', () =>
    expect(reportFor('shared-name')).toMatchInlineSnapshot(`
      "content/actors/rival.md
        4:11  warning  shared-name  A reader who searches for "acme" means "rival" or "acme": both have that name.
              Keep the name with the one it belongs to. The other actor is at content/actors/acme.md:1:1.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('similar-name', () =>
    expect(reportFor('similar-name')).toMatchInlineSnapshot(`
      "content/actors/rival.md
        4:11  warning  similar-name  The name "GIobe" of "rival" looks in print like one of "expert".
              Check its letters: I, l and 1 look alike, as do O and 0, and rn and m. The other actor is at content/actors/expert.md:1:1.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('odd-character', () =>
    expect(reportFor('odd-character')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:8  warning  odd-character  Here stands a soft hyphen (U+00AD).
              Copied text often has such signs: delete it, or type the letters that belong there.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('odd-markdown', () =>
    expect(reportFor('odd-markdown')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  warning  odd-markdown  This is read as a heading, for the line of signs below it.
              Leave an empty line between them, or begin the heading with ##.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unused-actor', () =>
    expect(reportFor('unused-actor')).toMatchInlineSnapshot(`
      "content/actors/nobody.md
        1:1  warning  unused-actor  Nothing mentions the actor "nobody".
              Use it or remove the file.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unused-source', () =>
    expect(reportFor('unused-source')).toMatchInlineSnapshot(`
      "content/articles/case.md
        7:1  warning  unused-source  Nothing cites the source "report".
              Cite it or remove the block.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('unused-claim', () =>
    expect(reportFor('unused-claim')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  warning  unused-claim  Nothing responds to the claim "leak", and no other claim or text leads to it.
              That may be so: then the page says that nobody has answered.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('single-source', () =>
    expect(reportFor('single-source')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:74  warning  single-source  The claim "leak" has one source only.
              Add a second source that carries it, if there is one.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('long-quote', () =>
    expect(reportFor('long-quote')).toMatchInlineSnapshot(`
      "content/articles/case.md
        21:1  warning  long-quote  This quotation has 61 words; over 60 is long.
              Quote the sentence that matters and paraphrase the rest.
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('no-archive', () =>
    expect(reportFor('no-archive')).toMatchInlineSnapshot(`
      "content/articles/case.md
        15:1  warning  no-archive  The source "third" has no archived copy.
              Add a second link, ([archived](https://…)), or say why there is none: no-archive="…".
      1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('bad-redirect', () =>
    expect(reportFor('bad-redirect')).toMatchInlineSnapshot(`
      "content/redirects.csv
        2:1  error  bad-redirect  This redirect leads nowhere: there is nothing at "/claims/leek/".
              A line of redirects.csv is the old address, a comma, and the address where readers find now what stood there.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('vanished-address', () =>
    expect(reportFromDisk('vanished-address', { address: '/claims/leak/#found' })).toMatchInlineSnapshot(`
      "content/articles/case.md
        1:1  error  vanished-address  The address /claims/leak/#found was released, and nothing would stand there any more.
              Bring the record back (a claim that the site no longer carries is withdrawn="…"), or say in redirects.csv where its readers go: /claims/leak/#found,/…/
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('broken-log', () =>
    expect(reportFromDisk('broken-log', { reason: 'it is not JSON' })).toMatchInlineSnapshot(`
      "content/articles/case.md
        1:1  error  broken-log  The log of events cannot be read here: it is not JSON.
              Only "npm run release" writes it: take back what else was changed in it.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));
  test('silent-edit', () =>
    expect(reportFromDisk('silent-edit', { kind: 'response', id: 'acme-denies', changed: 'words', date: '2021-01-01' }))
      .toMatchInlineSnapshot(`
        "content/articles/case.md
          1:1  warning  silent-edit  The words of the response "acme-denies" changed since 2021-01-01, when readers first saw it so, and no correction says so.
                Tell readers in the same article: :::correction{on="…" to="acme-denies"}
        1 warning in 1 file. Each code is explained in content/PROBLEMS.md."
      `));
});

test('no message leaves a blank unfilled', () => {
  for (const code of Object.keys(BAD_CONTENT) as (keyof typeof BAD_CONTENT)[]) expect(reportFor(code)).not.toMatch(/\{\w+\}/u);
});

test('every code is shown above', () => expect([...shown].sort()).toEqual(Object.keys(MESSAGES).sort()));
