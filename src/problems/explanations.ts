import type { ProblemCode } from './messages.ts';

/** What a writer reads of a code, beside what the check says of a place. */
export interface Explanation {
  /** What is meant, and what to do. */
  about: string;
  /** Wrong and right, side by side or one below the other. */
  example?: string;
}

/** Every code, explained; `content/PROBLEMS.md` is made of it. */
export const EXPLANATIONS: Readonly<Record<ProblemCode, Explanation>> = {
  'unreadable-file': {
    about: 'The file is there, but the computer does not let us read it. Check that you may open it.',
  },
  'not-utf8': {
    about:
      'The file was saved in an old encoding, and letters such as é would come out wrong. Save it again as UTF-8; every editor can.',
    example: `wrong   encoding: Windows-1252
right   encoding: UTF-8`,
  },
  'unexpected-file': {
    about: 'Nothing is made from a file at this path. A slip in the name of a folder or an ending is the usual cause.',
    example: `wrong   actor/blue-pier.md          passages/blue-pier-2021-03-03.md
right   actors/blue-pier.md         passages/blue-pier-2021-03-03.txt`,
  },
  'missing-site': {
    about: 'The folder has no `site.md`. Without it the site has no name. Write one with the fields [above](#the-files).',
  },
  'file-too-large': {
    about:
      'The file has more than 200 kB, far more than a long dossier needs. Split it into two articles and tie them with a topic.',
  },
  'too-complex': {
    about:
      'Lists or quotations stand within each other deeper than anybody can read, or the text has thousands of lines or unmatched signs. Use plain paragraphs and short lists.',
    example: `wrong   > > > > > > > > > a quotation in quotations
right   > a quotation`,
  },
  'unreadable-character': {
    about:
      'A character that readers would not see, or that would change what they see: a control character, a mark that turns the direction of the words behind it, or the sign `U+FFFD` in the place of a letter that was lost when a file was saved in another encoding. It is named with its number, and told where it first stands. In names, ids and attributes that goes for every sign that nobody sees, and for those written as an escape (`"\\u200B"`, `&#8203;`) too.',
    example: `wrong   Zo� Hart
right   Zoë Hart`,
  },
  'missing-front-matter': {
    about: 'The file does not begin with its fields between two lines of three hyphens.',
    example: `wrong   Blue Pier Shipping is a company.

right   ---
        name: Blue Pier Shipping
        kind: company
        ---`,
  },
  'broken-yaml': {
    about: 'The fields cannot be read. Mostly a value has a colon, a hash or a quotation mark in it. Put it in double quotes.',
    example: `wrong   title: Oil: who knew what
right   title: "Oil: who knew what"`,
  },
  'missing-field': {
    about: 'A field that is needed is not there, or has no value.',
    example: `wrong   name: Blue Pier Shipping

right   name: Blue Pier Shipping
        kind: company`,
  },
  'unknown-field': {
    about: 'There is no field of this name here. What you wrote in it would be lost.',
    example: `wrong   alias: [NHG]
right   aliases: [NHG]`,
  },
  'bad-field': {
    about:
      'The value does not fit the field. The hint says what does. A name or a title has letters of one script in each word: a Russian “А” in “Аcme” is refused, for readers would never see it and never find it.',
    example: `wrong   kind: newspaper        country: Germany        aliases: NHG
right   kind: outlet           country: DE             aliases: [NHG]`,
  },
  'unknown-block': {
    about: 'There is no block of this name. The blocks are source, claim, part, response, wording and correction.',
    example: `wrong   :::reply{…}
right   :::response{…}`,
  },
  'unclosed-block': {
    about:
      'The block has no closing line, so everything below it would belong to it. The closing line has nothing but colons, as many as the opening one. You are told where the block begins and what comes where it should have ended.',
    example: `wrong   :::claim{…}
        Blue Pier lost oil.

right   :::claim{…}
        Blue Pier lost oil.
        :::`,
  },
  'broken-block': {
    about:
      'The line looks like the beginning or the end of a block, but cannot be read as one. The column is that of the sign: a curly quotation mark, a comma between attributes, a quotation mark, = or } that is missing, a space behind the colons, a tab or four spaces before them. Everything must stand on this one line, and every value in straight double quotes. The rest is read as you probably meant it.',
    example: `wrong   :::claim{#harbour-oil by=“north-harbour-gazette”}
right   :::claim{#harbour-oil by="north-harbour-gazette"}`,
  },
  'stray-fence': {
    about:
      'A line of colons closes a block, but none is open. Either it is one too many, or a block stands inside another and the outer one lacks its fourth colon.',
    example: `wrong   :::response{…}             right   ::::response{…}
        > No.                              > No.
        :::wording{…}                      :::wording{…}
        > Nein.                            > Nein.
        :::                                :::
        :::                                ::::`,
  },
  'misplaced-block': {
    about:
      'The block exists, but not here. A part stands in a claim, a wording in a claim or a response, all others by themselves in an article: not in a list, not in a quotation, not in the text of an actor.',
    example: `wrong   - ::part[Blue Pier knew.]{#knew}
right   ::part[Blue Pier knew.]{#knew}`,
  },
  'missing-attribute': {
    about: 'The block lacks something it needs, or it is there without a value.',
    example: `wrong   :::response{#blue-pier-statement to="harbour-oil" denies}
right   :::response{#blue-pier-statement to="harbour-oil" by="blue-pier" on="2021-03-03" source="blue-pier-2021-03-03" denies}`,
  },
  'unknown-attribute': {
    about: 'The block has no attribute of this name. A misspelt stance ends up here.',
    example: `wrong   denys="kept-quiet"
right   denies="kept-quiet"`,
  },
  'duplicate-attribute': {
    about: 'The attribute is there twice, and only one of the two would count. Write one list.',
    example: `wrong   denies="oil-lost" denies="kept-quiet"
right   denies="oil-lost kept-quiet"`,
  },
  'bad-attribute': {
    about: 'The value does not fit the attribute. The hint says what does.',
    example: `wrong   kind="newspaper"        lang="German"
right   kind="report"           lang="de"`,
  },
  'bad-id': {
    about:
      'An id has lower-case letters and digits, in words joined by single hyphens, at most 80 of them. Where one id is asked for, there can be one only. `index` and `page` are taken, and so are names that Windows keeps for itself, such as `con` and `aux`: files are named after ids.',
    example: `wrong   #Harbour_Oil        by="blue-pier coast-watch"
right   #harbour-oil        by="blue-pier"`,
  },
  'bad-date': {
    about:
      'No calendar has this day, or it is written in another way. Articles need a full date; elsewhere a month or a year will do.',
    example: `wrong   on="2021-02-30"        on="1 March 2021"
right   on="2021-02-28"        on="2021-03-01"`,
  },
  'empty-block': {
    about: 'The block has no text, or no plain paragraph or quotation where it needs one.',
    example: `wrong   :::claim{…}
        :::

right   :::claim{…}
        Blue Pier lost oil.
        :::`,
  },
  'unexpected-text': {
    about:
      'These words would not be published anywhere. A source holds its link and the archived link, no more. Only a part has text in square brackets.',
    example: `wrong   :::source{…}
        [Oil in the harbour](https://gazette.example/oil), page 4
        :::

right   :::source{…}
        [Oil in the harbour, page 4](https://gazette.example/oil)
        :::`,
  },
  'source-without-address': {
    about:
      'A reader could not find this source. Give its title as a link; or say through which source you read it (`via`); or that you hold it (`held`).',
    example: `wrong   :::source{#gazette-print …}             right   :::source{#gazette-print … held}
        The silence of Blue Pier                        The silence of Blue Pier
        :::                                             :::`,
  },
  'own-archive': {
    about: 'A copy is there for the day on which the page itself has gone: it needs an address of its own, in an archive.',
    example: `wrong   [Its title](https://gazette.example/oil) ([archived](https://gazette.example/oil))
right   [Its title](https://gazette.example/oil) ([archived](https://archive.example/oil))`,
  },
  'raw-html': {
    about: 'HTML is not published, for safety. Write Markdown.',
    example: `wrong   <b>never</b>
right   **never**`,
  },
  'unsupported-markdown': {
    about:
      'This cannot be shown here: a picture anywhere, a heading inside a block, or a link in the statement or a point of a claim, which are plain text.',
    example: `wrong   ![A chart](https://gazette.example/chart.png)
right   The Gazette printed [a chart](https://gazette.example/chart.png).`,
  },
  'unpublished-markdown': {
    about:
      'What other programs make of these signs is not made here, so readers would see the signs: tables, footnotes, text struck through, boxes to tick, wiki links, bullets of a word processor, headings behind a backslash, bare addresses, and links that are not whole.',
    example: `wrong   Blue Pier~~ Tankers~~ lost oil.[^1]
wrong   [the report] (https://gazette.example/oil)
right   Blue Pier lost oil, says [the report](https://gazette.example/oil).`,
  },
  'heading-level': {
    about:
      'The title of the page is the first heading. The text begins with `##` and goes down one step at a time, so that people who listen to the page can find their way.',
    example: `wrong   # What was reported        ## Answers … #### The company
right   ## What was reported       ## Answers … ### The company`,
  },
  'bad-link': {
    about:
      'Links lead to `https://`, `http://` or `mailto:` addresses, or to pages of this site. A source leads to a public page only. An address that leads elsewhere than it says, as `https://paper.example@elsewhere.example/` does, or nowhere, such as `https://`, cannot stand here; the hint says what is wrong with it.',
    example: `wrong   [the report](www.gazette.example)
right   [the report](https://www.gazette.example)`,
  },
  'duplicate-id': {
    about:
      'Two records of one kind have the same id, or a response has the id of a point of the claim it answers. Both are addresses and cannot lead to two places. The first one keeps it.',
    example: `wrong   :::claim{#harbour-oil …}   and elsewhere   :::claim{#harbour-oil …}
right   :::claim{#harbour-oil …}   and elsewhere   :::claim{#river-oil …}`,
  },
  'unknown-actor': {
    about: 'There is no file for this actor. Check the spelling, or write `actors/<id>.md`.',
    example: `wrong   by="north-harbor-gazette"
right   by="north-harbour-gazette"`,
  },
  'unknown-source': {
    about: 'No source block has this id. Sources may stand in any article, so check the spelling first.',
    example: `wrong   source="gazette-2021-3-1"
right   source="gazette-2021-03-01"`,
  },
  'unknown-claim': {
    about: 'No claim block has this id. Claims may stand in any article, so check the spelling first.',
    example: `wrong   to="harbor-oil"
right   to="harbour-oil"`,
  },
  'unknown-response': {
    about: 'The response that is to be superseded does not exist.',
    example: `wrong   supersedes="blue-pier-first"
right   supersedes="blue-pier-statement"`,
  },
  'unknown-part': {
    about: 'The claim has no point of this name. If the claim has no points, write the stance alone.',
    example: `wrong   denies="quiet"
right   denies="kept-quiet"`,
  },
  'ambiguous-part': {
    about: 'The response answers two claims, and both have a point of this name. Say which you mean.',
    example: `wrong   to="harbour-oil river-oil" denies="kept-quiet"
right   to="harbour-oil river-oil" denies="harbour-oil/kept-quiet river-oil/kept-quiet"`,
  },
  'unknown-topic': {
    about: 'There is no file for this topic. Check the spelling, or write `topics/<id>.md`.',
    example: `wrong   topics: [harbor]
right   topics: [harbour]`,
  },
  'unknown-record': {
    about: 'A correction names something that does not exist. It can be the id of a claim, response, source, actor or article.',
    example: `wrong   :::correction{on="2021-03-18" to="harbor-oil"}
right   :::correction{on="2021-03-18" to="harbour-oil"}`,
  },
  'dead-link': {
    about:
      'A link to this site leads nowhere. Addresses begin and end with a stroke, and what comes after `#` is the id of a point or a response of that claim.',
    example: `wrong   [the claim](/claims/harbour-oil)        [a point](/claims/harbour-oil/#quiet)
right   [the claim](/claims/harbour-oil/)       [a point](/claims/harbour-oil/#kept-quiet)`,
  },
  'lookalike-name': {
    about:
      'An actor has a name that looks like that of another, but is written with letters of another script: “АСМЕ” in Russian letters beside “ACME”. Readers would take the one for the other, and search finds only one of them.',
    example: `wrong   name: АСМЕ          (Russian letters, beside an actor ACME)
right   name: АСМЕ (Moscow)`,
  },
  'no-stance': {
    about: 'A response must say what it does: deny, admit, decline … Add at least one [stance](#stances).',
    example: `wrong   :::response{#blue-pier-statement to="harbour-oil" by="blue-pier" …}
right   :::response{#blue-pier-statement to="harbour-oil" by="blue-pier" … denies="kept-quiet"}`,
  },
  'untouched-claim': {
    about: 'The response says that it answers this claim, but none of its stances is about it.',
    example: `wrong   to="harbour-oil river-oil" denies="oil-lost"
right   to="harbour-oil river-oil" denies="oil-lost river-oil"`,
  },
  'stance-conflict': {
    about:
      'Two stances of one response meet on the same point. List the points in both, each in one of them. A measure (`acts`) and a remark may go with any other stance.',
    example: `wrong   denies admits="oil-lost"
right   denies="kept-quiet inspector-paid" admits="oil-lost"`,
  },
  'illegal-stance': {
    about:
      'Each [stance](#stances) is for some and not for others: the accused admit, others confirm; those who made an allegation uphold, correct or retract it, and do not deny it. An office counts as the party it belongs to.',
    example: `wrong   by="coast-watch" admits="oil-lost"
right   by="coast-watch" confirms="oil-lost"`,
  },
  'missing-measure': {
    about: 'Who acts did something: say what, with one of the [measures](#measures).',
    example: `wrong   by="coast-watch" acts="oil-lost"
right   by="coast-watch" acts="oil-lost" measure="fine"`,
  },
  'idle-measure': {
    about: 'A measure belongs to the stance `acts`, which says which points it is about.',
    example: `wrong   by="coast-watch" confirms="oil-lost" measure="fine"
right   by="coast-watch" confirms="oil-lost" acts="oil-lost" measure="fine"`,
  },
  'named-and-accused': {
    about: '`named` is for those who can answer though nobody accuses them.',
    example: `wrong   about="blue-pier" named="blue-pier harbour-inspectorate"
right   about="blue-pier" named="harbour-inspectorate"`,
  },
  'unread-stranger': {
    about: 'Only those who are accused or named can have answered in words that were not read.',
    example: `wrong   about="blue-pier" unread="coast-watch"
right   about="blue-pier" unread="blue-pier"`,
  },
  'part-about-stranger': {
    about: 'A point is for some of those who are accused or named in its claim.',
    example: `wrong   ::part[An inspector was paid.]{#inspector-paid about="coast-watch"}
right   ::part[An inspector was paid.]{#inspector-paid about="harbour-inspectorate"}`,
  },
  'response-before-claim': {
    about:
      'Nobody can answer what has not been said yet. One of the dates is wrong, or the response answers an earlier claim. Who was asked before the claim was published answers with `asked-by`.',
    example: `wrong   claim on="2021-03-01", response on="2021-02-03"
right   claim on="2021-03-01", response on="2021-03-02"`,
  },
  'future-date': {
    about: 'A date of what has happened lies after today. Mostly a year is wrong.',
    example: `wrong   on="2201-03-01"
right   on="2021-03-01"`,
  },
  'dates-out-of-order': {
    about:
      'Two dates of one record cannot both be right: an article is updated after it was published, a claim is withdrawn after it was made, a correction comes after its article, and a page is read after it came out.',
    example: `wrong   on="2021-03-01" accessed="0221-03-02"
right   on="2021-03-01" accessed="2021-03-02"`,
  },
  'supersedes-later': {
    about: 'A statement cannot replace one that was made after it. Write `supersedes` on the newer one.',
    example: `wrong   #blue-pier-statement on="2021-03-03" supersedes="blue-pier-apology"
right   #blue-pier-apology on="2021-04-01" supersedes="blue-pier-statement"`,
  },
  'supersedes-other-party': {
    about: 'Only those who said something, or an office of theirs, can take it back.',
    example: `wrong   by="coast-watch" supersedes="blue-pier-statement"
right   by="coast-watch" denies="kept-quiet"`,
  },
  'supersedes-no-part': {
    about: 'What stands behind the stroke is a point of a claim that the older response answers.',
    example: `wrong   supersedes="blue-pier-statement/kept-quite"
right   supersedes="blue-pier-statement/kept-quiet"`,
  },
  cycle: {
    about:
      'Following one relation leads back to where it began: an office that is part of its own part, a source that relies on itself. One of the links must go.',
    example: `wrong   blue-pier is part of blue-pier-tankers, which is part of blue-pier
right   blue-pier-tankers is part of blue-pier`,
  },
  'quote-not-in-source': {
    about:
      'The quotation differs from the saved words of its source. You are led to the first word that differs, and see what the nearest passage has there; a sign that cannot be seen, such as a soft hyphen, is named. Look at the source itself: either the quotation is wrong, or the passage was copied wrongly. Never change a passage to fit a quotation.',
    example: `source  We told the authorities within the hour.
wrong   > We told the authority within the hour.
right   > We told the authorities within the hour.`,
  },
  'passage-too-long': {
    about: 'A passage has more than 60 words. Keep what you quote and a little round it. An empty line begins a new passage.',
  },
  'passage-without-source': {
    about: 'The file in `passages` is named after a source that does not exist. Its name is the id of the source, and `.txt`.',
    example: `wrong   passages/gazette.txt
right   passages/gazette-2021-03-01.txt`,
  },
  'unproved-quote': {
    about:
      'Nobody has saved the words of this source yet, so the quotation cannot be checked and gets no mark. Put its words into `passages/<source id>.txt`.',
  },
  'bent-quote': {
    about:
      'The words stand in the source, but with what is cut off, left out or put in they may say something else there. You are told which word it is. The quotation gets no mark. Quote the whole sentence, or tell it in your own words.',
    example: `source  It is not true that we hid it.
wrong   > we hid it
wrong   > It is … true that we hid it.
right   > It is not true that we hid it.`,
  },
  'source-without-words': {
    about:
      'Each source of a quotation should carry its words. If it gives them otherwise, they are a `:::wording` of its own; if it only tells of them, it is no source of the quotation.',
    example: `wrong   source="gazette-2021-03-16 coast-watch-2021-03-15" below the English words
right   source="gazette-2021-03-16", and :::wording{source="coast-watch-2021-03-15" lang="de"}`,
  },
  'unclear-change': {
    about:
      'A party says of one point that it is so, and elsewhere that it is not. Both count, and the point is called mixed. If the newer statement takes the older one back, write it; if both were meant, leave it.',
    example: `unclear #blue-pier-apology admits="kept-quiet"
clear   #blue-pier-apology admits="kept-quiet" supersedes="blue-pier-statement/kept-quiet"`,
  },
  'unmarked-quote': {
    about:
      'A paragraph below a quotation stands in the saved words of the source as it is, and has no `>`: readers would take it for words of this site. An empty line within a quotation needs its `>` too.',
    example: `odd     > We found oil.

        We have no indication of payments to inspectors.

meant   > We found oil.
        >
        > We have no indication of payments to inspectors.`,
  },
  'wrong-language': {
    about:
      'The words are quoted as if they were in one language, and read like another. Programs that read the page aloud would speak them with the wrong voice. Say it with `lang`.',
    example: `odd     :::wording{source="coast-watch-2021-03-15"}            > Wir haben Öl gefunden. Hinweise haben wir nicht.
meant   :::wording{source="coast-watch-2021-03-15" lang="de"}`,
  },
  'untold-translation': {
    about:
      'The source is in another language than the words that are quoted from it, so they are a translation, and readers should know. Where this site has translated them, give the original as a `:::wording`.',
    example: `odd     source="coast-watch-2021-03-15"              > We found oil.
meant   source="coast-watch-2021-03-15" translated   > We found oil.`,
  },
  'maker-is-accused': {
    about: 'Who makes an allegation is seldom accused in it. Mostly an id was put into the wrong list.',
    example: `odd     by="blue-pier" about="blue-pier"
meant   by="north-harbour-gazette" about="blue-pier"`,
  },
  'quoted-silence': {
    about:
      'Who does not reply says nothing that could be quoted. Words such as "we will not comment" are `declines`; the sentence in which a paper tells that it got no answer is told in our own words.',
    example: `odd     silent       > The company did not reply to the paper.
meant   silent       The company did not reply to the paper.`,
  },
  'speaker-is-actor': {
    about: '`speaker` is for the person who spoke for the actor. The actor itself stands in `by`.',
    example: `odd     by="blue-pier" speaker="Blue Pier"
meant   by="blue-pier" speaker="Ann Example, head of press"`,
  },
  'source-before-words': {
    about:
      'The source came out before the words were said, so it cannot carry them. One of the dates is wrong, or the page has been added to: then its date is that of the version you read.',
    example: `odd     :::source{#gazette-2021-03-01 on="2021-03-01" …}   :::response{… on="2021-03-03" source="gazette-2021-03-01"}
meant   :::source{#gazette-2021-03-04 on="2021-03-04" …}   :::response{… on="2021-03-03" source="gazette-2021-03-04"}`,
  },
  'relies-on-later': {
    about:
      'Nobody can rest on what had not come out. One of the dates is wrong, or the two rest on each other the other way round.',
    example: `odd     #gazette-2021-03-01 relies-on="gazette-2021-03-16"
meant   #gazette-2021-03-16 relies-on="gazette-2021-03-01"`,
  },
  'shared-address': {
    about: 'Two source blocks have the address of one page. Sources may be cited from every article: enter each once.',
    example: `odd     #gazette-oil and #gazette-2021-03-01, both with https://gazette.example/2021/03/01/oil
meant   one of them, cited at both places`,
  },
  'idle-held': {
    about: '`held` says that the editors hold the text and nobody else can reach it. With a public address it is not so.',
    example: `odd     :::source{#gazette-2021-03-01 … held}   [Its title](https://gazette.example/oil)
meant   :::source{#gazette-2021-03-01 …}        [Its title](https://gazette.example/oil)`,
  },
  unsourced: {
    about:
      'A profile states facts like any other text. Each of its paragraphs links to a source, a claim or a response of the site; what none of them carries is left out.',
    example: `without A shipping line with twelve tankers.
with    A shipping line with twelve tankers, by [its statement](/sources/blue-pier-2021-03-03/).`,
  },
  'shared-name': {
    about:
      'Two actors have one name or alias, so a reader who searches by it is led to either. Give the alias to the one it belongs to.',
  },
  'similar-name': {
    about:
      'Two actors have names that look alike in print though they are spelt with other letters, such as a capital I for a small l. If both are right, there is nothing to do.',
  },
  'odd-character': {
    about:
      'A character that comes with copied text and is seldom meant: a soft hyphen, a space of no width, letters that are one sign in print (ﬁ), or letters read in a wrong encoding (`Ã¶` for `ö`). It is named with its number, and told where it first stands.',
    example: `odd     the ﬁrst day
meant   the first day`,
  },
  'odd-markdown': {
    about:
      'Markdown makes something of this that you may not have meant: a heading of a line that has hyphens below it, a list of a sentence that begins with a year, code of a line that is indented, a part of a quotation of a line right below it.',
    example: `odd     2021. That was the year.
meant   2021\\. That was the year.`,
  },
  'unused-actor': {
    about: 'No claim, response, source or text mentions this actor. Use it, or remove the file.',
  },
  'unused-source': {
    about: 'No claim or response cites this source, and no other source relies on it. Cite it, or remove the block.',
  },
  'unused-claim': {
    about: 'Nobody answers this claim, and nothing leads to it. That may be right: then its page says that nobody has answered.',
  },
  'single-source': {
    about: 'One source alone carries this claim. Look for a second.',
    example: `one     source="gazette-2021-03-01"
better  source="gazette-2021-03-01 gazette-print-2021-03-02"`,
  },
  'long-quote': {
    about: 'The quotation has more than 60 words. Quote the sentence that matters and tell the rest in your own words.',
  },
  'no-archive': {
    about:
      'Pages vanish. Save a copy in a web archive and add its address as a second link. If there is none to be had, say why: `no-archive="the paper lets no archive in"`.',
    example: `without [Its title](https://gazette.example/oil)
with    [Its title](https://gazette.example/oil) ([archived](https://archive.example/oil))`,
  },
  'bad-redirect': {
    about:
      '`redirects.csv` says where readers of released addresses find now what stood there, a line for each: the old address, a comma, the new one. The old one leads nowhere any more, the new one leads somewhere, and in one step: what has moved twice leads to its newest place at once. `npm run rename` writes these lines.',
    example: `wrong  /claims/harbour-oil/,/claims/river-oil/   (while harbour-oil is still there)
right  /claims/harbour-oil/,/claims/river-oil/   (once it is called river-oil)
       /claims/river-oil/#oil-lost,/claims/river-oil/#oil-spilt`,
  },
  'vanished-address': {
    about:
      'People link to what was released, so `published.lock` holds every address and every place on a page that ever was, and a site without one of them is not built. Bring back what is gone: a claim that the site no longer carries gets `withdrawn="…"`, and its page stays. Or say in `redirects.csv` where its readers go.',
    example: `wrong  the block of a released response is deleted
right  it stays, and a newer one takes it back with supersedes="…"`,
  },
  'broken-log': {
    about:
      '`events.jsonl` holds what each release wrote down, a line for each thing that happened. Feeds, citations and proofs rest on it, so its lines are added to and never changed. Take back what was changed in it, for example with git.',
  },
  'silent-edit': {
    about:
      'The words of a claim, the words of a response or what it is held to say were changed after a release had shown them. Who read or cited the earlier words should find out. Say what was wrong, or take the change back.',
    example: `silent  a quotation is changed, and nothing else
told    the same, and :::correction{on="2021-04-02" to="blue-pier-statement"} says what was wrong`,
  },
};
