import type { Claim } from '../../src/records/claim.ts';
import type { Tab } from './engine.ts';

/** Where the sites are that a check looks at. */
export interface Sites {
  /** Our own, whole. */
  whole: string;
  /** The same without a part of the search index, as where a download fails. */
  broken: string;
  /** The claim with most responses. */
  longest: Claim;
}

/** Something that is looked at in every browser. */
export interface Check {
  name: string;
  /** Whether scripts of pages run. */
  runsScripts: boolean;
  /** What was seen, in a few words; throws what is wrong. */
  run(tab: Tab, sites: Sites): Promise<string>;
}
