/** A page that is there whatever the content. */
export interface FixedPage {
  address: string;
  /** As links to it say. */
  name: string;
  /** What a reader finds there, in a line. */
  description: string;
  /** Where every page leads to it: from the masthead, or from the foot. Null for the home page, to which the site's name leads. */
  place: 'masthead' | 'foot' | null;
  /** A list of records, to browse where nothing is searched for. */
  isList: boolean;
}

/** Every such page: the navigation, the check of links in prose, the search page and the page for lost readers read it here. */
export const FIXED_PAGES: readonly FixedPage[] = [
  { address: '/', name: 'Home', description: 'What was said last, and what has been open longest', place: null, isList: false },
  {
    address: '/topics/',
    name: 'Cases',
    description: 'What belongs together, from the first allegation on',
    place: 'masthead',
    isList: true,
  },
  {
    address: '/claims/',
    name: 'Claims',
    description: 'Every allegation, each with how it stands',
    place: 'masthead',
    isList: true,
  },
  {
    address: '/articles/',
    name: 'Dossiers',
    description: 'What happened, told with every record in its place',
    place: 'masthead',
    isList: true,
  },
  { address: '/actors/', name: 'Actors', description: 'Everyone who speaks or is spoken about', place: 'masthead', isList: true },
  {
    address: '/agencies/',
    name: 'Public bodies',
    description: 'Agencies, governments and courts that spoke',
    place: 'masthead',
    isList: true,
  },
  {
    address: '/sources/',
    name: 'Sources',
    description: 'The documents that the words come from',
    place: 'masthead',
    isList: true,
  },
  { address: '/timeline/', name: 'Timeline', description: 'Everything by date', place: 'masthead', isList: true },
  { address: '/search/', name: 'Search', description: 'A name, some words, an exact phrase', place: 'masthead', isList: false },
  { address: '/outlets/', name: 'Outlets', description: 'Those that publish reports', place: 'foot', isList: true },
  {
    address: '/lookup/',
    name: 'Lookup',
    description: 'Whether an article or its words have been answered',
    place: 'foot',
    isList: false,
  },
  {
    address: '/changes/',
    name: 'What changed',
    description: 'What was added or mended on this site, by date',
    place: 'foot',
    isList: true,
  },
  { address: '/corrections/', name: 'Corrections', description: 'What this site got wrong', place: 'foot', isList: true },
  {
    address: '/method/',
    name: 'Method',
    description: 'The rule by which a standing is worked out',
    place: 'foot',
    isList: false,
  },
  {
    address: '/data/',
    name: 'Data',
    description: 'Everything here as files, and the rule that recomputes it',
    place: 'foot',
    isList: false,
  },
  { address: '/about/', name: 'About', description: 'What this site is, and who answers for it', place: 'foot', isList: false },
];
