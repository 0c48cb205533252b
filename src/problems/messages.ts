import type { Severity } from './problem.ts';

/** One kind of problem: permanent code → how bad it is, what is wrong, what to write instead. `{name}` is filled in. */
export interface Message {
  severity: Severity;
  /** A full sentence saying what is wrong. The place is never in it. */
  message: string;
  /** What to do. Where a nearest valid value is known, the check gives its own hint instead. */
  hint?: string;
  /** How the other place is told, after the hint. */
  other?: string;
}

/** Every code, in the order of the writer's guide, which has a heading for each. */
export const MESSAGES = {
  // Files
  'unreadable-file': {
    severity: 'error',
    message: 'This file cannot be read: {reason}.',
    hint: 'Check that it exists and that you may open it.',
  },
  'not-utf8': { severity: 'error', message: 'This file is not UTF-8 text.', hint: 'Save it again with the encoding UTF-8.' },
  'unexpected-file': {
    severity: 'error',
    message: 'Nothing is made from a file at this path.',
    hint: 'Content lives in site.md, actors/<id>.md, articles/<id>.md, topics/<id>.md, passages/<source id>.txt and redirects.csv.',
  },
  'missing-site': {
    severity: 'error',
    message: 'There is no site.md.',
    hint: 'Write one: its front matter has name, publisher, url, contact and language.',
  },
  'file-too-large': {
    severity: 'error',
    message: 'This file has {size} kB; at most {most} kB are read.',
    hint: 'Split it into two articles.',
  },
  'too-complex': {
    severity: 'error',
    message: 'This text is too deeply nested or too intricate to read.',
    hint: 'Use plain paragraphs and short lists, and split a very long text.',
  },
  'unreadable-character': {
    severity: 'error',
    message: 'Here stands {character}{more}.',
    hint: 'Readers would see a gap, a wrong letter or turned words: delete it, or type what belongs there.',
  },
  // Front matter
  'missing-front-matter': {
    severity: 'error',
    message: 'This file does not begin with front matter that can be read.',
    hint: 'Begin it with a line of three hyphens, the fields, and another line of three hyphens.',
  },
  'broken-yaml': {
    severity: 'error',
    message: 'The front matter cannot be read: {reason}.',
    hint: 'Put text with a colon, a hash or quotes in double quotes.',
  },
  'missing-field': { severity: 'error', message: 'The field "{field}" is missing.', hint: 'Add {field}: {example}' },
  'unknown-field': { severity: 'error', message: 'There is no field "{field}" here.', hint: 'The fields are {valid}.' },
  'bad-field': { severity: 'error', message: 'The field "{field}" cannot be {value}.', hint: 'Write {expected}.' },
  // Blocks
  'unknown-block': {
    severity: 'error',
    message: 'There is no block "{block}".',
    hint: 'The blocks are source, claim, part, response, wording and correction.',
  },
  'unclosed-block': {
    severity: 'error',
    message: 'The block "{block}" is never closed.',
    hint: 'End it with a line of {colons} below its text.',
    other: 'It was expected above {place}.',
  },
  'broken-block': {
    severity: 'error',
    message: 'This line looks like a block but cannot be read as one.',
    hint: 'Check the braces and quotes: every value stands in straight double quotes, all on this one line.',
  },
  'stray-fence': {
    severity: 'error',
    message: 'This line closes a block, but none is open.',
    hint: 'Remove it, or give the outer of two nested blocks more colons than the inner.',
  },
  'misplaced-block': { severity: 'error', message: 'A block "{block}" cannot stand here.', hint: '{where}' },
  'missing-attribute': {
    severity: 'error',
    message: 'The {block} has no {attribute}.',
    hint: 'Add {example} inside the braces.',
  },
  'unknown-attribute': {
    severity: 'error',
    message: 'A {block} has no attribute "{attribute}".',
    hint: 'The attributes are {valid}.',
  },
  'duplicate-attribute': {
    severity: 'error',
    message: 'The attribute "{attribute}" is given twice; only one of them would count.',
    hint: 'Join them: the values of a list stand in one pair of quotes, separated by spaces.',
  },
  'bad-attribute': { severity: 'error', message: 'The attribute "{attribute}" cannot be {value}.', hint: 'Write {expected}.' },
  'bad-id': {
    severity: 'error',
    message: '"{id}" cannot be an id.',
    hint: 'Write lower-case letters and digits in words joined by hyphens, such as "{example}".',
  },
  'bad-date': {
    severity: 'error',
    message: '"{date}" is not a date that can stand here.',
    hint: 'Write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.',
  },
  'empty-block': { severity: 'error', message: 'The {block} has no text.', hint: '{expected}' },
  'unexpected-text': {
    severity: 'error',
    message: 'This text would be lost: {where}.',
    hint: 'Move it above or below the block.',
  },
  'source-without-address': {
    severity: 'error',
    message: 'The source "{id}" has no address.',
    hint: 'Write [title](https://…) as its text; or add via="…" if you read it through another source, or held if the editors hold the text.',
  },
  'own-archive': {
    severity: 'error',
    message: 'The archived copy has the address of the page itself, "{address}".',
    hint: 'Write the address in an archive, or say why there is no copy: no-archive="…".',
  },
  'raw-html': { severity: 'error', message: 'HTML is not published: {html}', hint: 'Write Markdown instead.' },
  'unsupported-markdown': { severity: 'error', message: 'A {thing} is not published here.', hint: '{instead}' },
  'unpublished-markdown': {
    severity: 'error',
    message: 'Readers would see the signs of this: a {thing} is not published.',
    hint: '{instead}',
  },
  'heading-level': {
    severity: 'error',
    message: 'This heading has level {level}, where {expected} is the deepest step allowed.',
    hint: 'The title is level 1: begin with ## and go down one step at a time.',
  },
  'bad-link': {
    severity: 'error',
    message: 'A link cannot lead to "{address}".',
    hint: 'Links begin with https://, http:// or mailto:, or with / for a page of this site.',
  },
  // Names
  'duplicate-id': {
    severity: 'error',
    message: 'The id "{id}" names two {kind}s.',
    hint: 'Choose another id here: ids are addresses and the first one keeps it.',
    other: 'It is first used at {place}.',
  },
  'unknown-actor': {
    severity: 'error',
    message: 'There is no actor "{id}".',
    hint: 'Write a file actors/{id}.md, or check the id.',
    other: 'It is defined at {place}.',
  },
  'unknown-source': {
    severity: 'error',
    message: 'There is no source "{id}".',
    hint: 'Write a :::source{#{id} …} block, or check the id: npm run rename gives a source another everywhere.',
    other: 'It is defined at {place}.',
  },
  'unknown-claim': {
    severity: 'error',
    message: 'There is no claim "{id}" {purpose}.',
    hint: 'Write a :::claim{#{id} …} block, or check the id.',
    other: 'It is defined at {place}.',
  },
  'unknown-response': {
    severity: 'error',
    message: 'There is no response "{id}" to supersede.',
    hint: 'Check the id.',
    other: 'It is defined at {place}.',
  },
  'unknown-part': { severity: 'error', message: '{claims} no part "{id}".', hint: '{parts}', other: 'It is defined at {place}.' },
  'ambiguous-part': {
    severity: 'error',
    message: 'More than one of the claims answered here has a part "{id}".',
    hint: 'Write {choices}.',
  },
  'unknown-topic': {
    severity: 'error',
    message: 'There is no topic "{id}".',
    hint: 'Write a file topics/{id}.md, or check the id.',
    other: 'It is defined at {place}.',
  },
  'unknown-record': {
    severity: 'error',
    message: 'There is no record "{id}" to correct.',
    hint: 'Give the id of a claim, response, source, actor or article.',
    other: 'It is defined at {place}.',
  },
  'dead-link': {
    severity: 'error',
    message: 'There is no page or place "{address}" on this site.',
    hint: 'Check the address.',
    other: 'It is defined at {place}.',
  },
  'lookalike-name': {
    severity: 'error',
    message: 'The name "{name}" of "{id}" looks like one of "{other}", but has letters of another script.',
    hint: 'Type it in the letters it is written with; where both names are right, say which is meant, as in "Acme (Moscow)".',
    other: 'The other actor is at {place}.',
  },
  // Sense
  'no-stance': { severity: 'error', message: 'The response "{id}" takes no stance.', hint: 'Add one of {stances}.' },
  'untouched-claim': {
    severity: 'error',
    message: 'No stance of the response "{id}" is about the claim "{claim}".',
    hint: 'Name a part of it or "{claim}" itself in a stance, or remove it from to.',
  },
  'stance-conflict': {
    severity: 'error',
    message: 'The response "{id}" takes two stances, {first} and {second}, on the same point, {part}.',
    hint: 'Say for each point one thing: list the parts in both stances.',
  },
  'illegal-stance': {
    severity: 'error',
    message: '{actor} cannot take the stance {stance} on "{claim}": it {role}.',
    hint: '{stance} is for {takers}.',
  },
  'missing-measure': {
    severity: 'error',
    message: 'The response "{id}" acts, and does not say what was done.',
    hint: 'Add measure="…", one of the measures in the guide.',
  },
  'idle-measure': {
    severity: 'error',
    message: 'The response "{id}" names the measure {measure}, but takes no stance acts.',
    hint: 'Add acts with the parts the measure is about, or remove measure.',
  },
  'named-and-accused': {
    severity: 'error',
    message: '"{actor}" is both accused and named in "{claim}".',
    hint: 'Keep it in about, or in named where it is not accused.',
  },
  'unread-stranger': {
    severity: 'error',
    message: '"{actor}" is given as unread, but is neither accused nor named in "{claim}".',
    hint: 'Add it to about or named, or remove it from unread; they hold {parties}.',
  },
  'part-about-stranger': {
    severity: 'error',
    message: 'The point "{part}" is about "{actor}", who is neither accused nor named in "{claim}".',
    hint: 'Choose among {parties}, or add it to about or named of the claim.',
  },
  'response-before-claim': {
    severity: 'error',
    message: 'The response of {response} is earlier than the claim "{claim}" of {date}.',
    hint: 'Check both dates; a statement made earlier answers an earlier claim.',
    other: 'The claim is at {place}.',
  },
  'future-date': {
    severity: 'error',
    message: 'The day "{date}" is still to come.',
    hint: 'Check the year and the month: what is written here has happened.',
  },
  'dates-out-of-order': {
    severity: 'error',
    message: '"{name}" is {date}, which is before "{before}", {first}.',
    hint: 'Check both dates: one of them is wrong.',
  },
  'supersedes-later': {
    severity: 'error',
    message: 'The response "{id}" of {date} cannot supersede "{older}", which is of {olderDate}.',
    hint: 'The newer response supersedes the older one.',
    other: 'That response is at {place}.',
  },
  'supersedes-other-party': {
    severity: 'error',
    message: 'The response "{id}" supersedes "{older}", which another party gave.',
    hint: 'Only {actor}, or an office of it, can take back what {actor} said.',
    other: 'That response is at {place}.',
  },
  'supersedes-no-part': {
    severity: 'error',
    message: 'The response "{id}" supersedes "{older}" on a point "{part}", which no claim has that it answers.',
    hint: 'The points are {points}.',
    other: 'That response is at {place}.',
  },
  cycle: { severity: 'error', message: 'These lead back to themselves by {relation}: {path}.', hint: 'Remove one of them.' },
  // Quotations
  'quote-not-in-source': {
    severity: 'error',
    message:
      'The quotation does not stand word for word in the saved words of its source: the first word that differs is "{word}"{difference}.',
    hint: '{advice}The nearest passage reads: "{passage}"',
    other: 'The passage is at {place}.',
  },
  'passage-too-long': {
    severity: 'error',
    message: 'This passage has {words} words; at most {most} are kept.',
    hint: 'Split it: a blank line begins a new passage.',
  },
  'passage-without-source': {
    severity: 'error',
    message: 'These are passages of a source "{id}", which does not exist.',
    hint: 'Name the file after a source.',
    other: 'It is defined at {place}.',
  },
  // Doubts
  'unproved-quote': {
    severity: 'warning',
    message: 'The quotation cannot be checked: no words of {sources} are saved.',
    hint: 'Put the words into passages/{example}.txt.',
  },
  'bent-quote': {
    severity: 'warning',
    message: 'The quotation may say something else than its source: {bend}.',
    hint: 'Quote the whole sentence, or tell it in your own words. It reads: "{passage}"',
    other: 'The passage is at {place}.',
  },
  'source-without-words': {
    severity: 'warning',
    message: 'The source "{source}" is listed for this quotation, but its saved passages do not carry the words.',
    hint: 'Remove it from source, give its own words as a :::wording, or save the passage that has them.',
    other: 'Its passages begin at {place}.',
  },
  'unclear-change': {
    severity: 'warning',
    message: '{party} says of {point} both that it is so and that it is not; both count.',
    hint: 'If the newer statement replaces the older, say so: supersedes="{older}".',
    other: 'The other response is at {place}.',
  },
  'unmarked-quote': {
    severity: 'warning',
    message: 'This paragraph stands word for word in the source, and is shown as words of this site.',
    hint: 'Begin its lines with >, and the empty line above it too.',
  },
  'wrong-language': {
    severity: 'warning',
    message: 'These words read like {found}, and are said to be {written}.',
    hint: 'Write {instead}, or leave it where the words are of both.',
  },
  'untold-translation': {
    severity: 'warning',
    message: 'These words are a translation, for {why}, and do not say so.',
    hint: 'Add translated, and the words of the original as a :::wording.',
  },
  'maker-is-accused': {
    severity: 'warning',
    message: '"{actor}" both alleges "{claim}" and is accused in it.',
    hint: 'Keep it in by or in about; who reports what another says of itself is in by alone.',
  },
  'quoted-silence': {
    severity: 'warning',
    message: 'The response "{id}" is silence, and quotes words.',
    hint: 'Tell in your own words who asked, or say what the words do: declines, remarks, …',
  },
  'speaker-is-actor': {
    severity: 'warning',
    message: 'The speaker of the response "{id}" is "{speaker}", the actor itself.',
    hint: 'Name the person who spoke, or leave speaker out.',
  },
  'source-before-words': {
    severity: 'warning',
    message: 'The source "{source}" of {date} is older than the words of {on} that it is to carry.',
    hint: 'Check both dates; of a page that goes on, give the day on which it had the words.',
    other: 'The source is at {place}.',
  },
  'relies-on-later': {
    severity: 'warning',
    message: 'The source "{source}" of {date} relies on "{basis}", which came out later, on {on}.',
    hint: 'Check both dates, and which of the two rests on the other.',
    other: 'That source is at {place}.',
  },
  'shared-address': {
    severity: 'warning',
    message: 'The sources "{id}" and "{other}" lead to one page.',
    hint: 'Keep one of them, or give each the address of its own.',
    other: 'The other source is at {place}.',
  },
  'idle-held': {
    severity: 'warning',
    message: 'The source "{id}" has a public address, and says that the editors hold it.',
    hint: 'Remove held: it is for what nobody else can reach.',
  },
  unsourced: {
    severity: 'warning',
    message: 'This paragraph carries no link to a source, a claim or a response of the site.',
    hint: 'Link the source it rests on, as in [the report](/sources/source-id/), or remove it.',
  },
  'shared-name': {
    severity: 'warning',
    message: 'A reader who searches for "{name}" means "{id}" or "{other}": both have that name.',
    hint: 'Keep the name with the one it belongs to.',
    other: 'The other actor is at {place}.',
  },
  'similar-name': {
    severity: 'warning',
    message: 'The name "{name}" of "{id}" looks in print like one of "{other}".',
    hint: 'Check its letters: I, l and 1 look alike, as do O and 0, and rn and m.',
    other: 'The other actor is at {place}.',
  },
  'odd-character': {
    severity: 'warning',
    message: 'Here stands {character}{more}.',
    hint: 'Copied text often has such signs: delete it, or type the letters that belong there.',
  },
  'odd-markdown': {
    severity: 'warning',
    message: 'This is read as {thing}.',
    hint: 'Put a backslash before what is no sign.',
  },
  'unused-actor': { severity: 'warning', message: 'Nothing mentions the actor "{id}".', hint: 'Use it or remove the file.' },
  'unused-source': { severity: 'warning', message: 'Nothing cites the source "{id}".', hint: 'Cite it or remove the block.' },
  'unused-claim': {
    severity: 'warning',
    message: 'Nothing responds to the claim "{id}", and no other claim or text leads to it.',
    hint: 'That may be so: then the page says that nobody has answered.',
  },
  'single-source': {
    severity: 'warning',
    message: 'The claim "{id}" has one source only.',
    hint: 'Add a second source that carries it, if there is one.',
  },
  'long-quote': {
    severity: 'warning',
    message: 'This quotation has {words} words; over {most} is long.',
    hint: 'Quote the sentence that matters and paraphrase the rest.',
  },
  'no-archive': {
    severity: 'warning',
    message: 'The source "{id}" has no archived copy.',
    hint: 'Add a second link, ([archived](https://…)), or say why there is none: no-archive="…".',
  },
  // Addresses
  'bad-redirect': {
    severity: 'error',
    message: 'This redirect leads nowhere: {reason}.',
    hint: 'A line of redirects.csv is the old address, a comma, and the address where readers find now what stood there.',
  },
  'vanished-address': {
    severity: 'error',
    message: 'The address {address} was released, and nothing would stand there any more.',
    hint: 'Bring the record back (a claim that the site no longer carries is withdrawn="…"), or say in redirects.csv where its readers go: {address},/…/',
  },
  // The log of events
  'broken-log': {
    severity: 'error',
    message: 'The log of events cannot be read here: {reason}.',
    hint: 'Only "npm run release" writes it: take back what else was changed in it.',
  },
  'silent-edit': {
    severity: 'warning',
    message: 'The {changed} of the {kind} "{id}" changed since {date}, when readers first saw it so, and no correction says so.',
    hint: 'Tell readers in the same article: :::correction{on="…" to="{id}"}',
  },
} as const satisfies Record<string, Message>;

/** The permanent name of a kind of problem. */
export type ProblemCode = keyof typeof MESSAGES;
