import { hasSetting, readProcess, readProcessTable, type ProcessEntry } from './process-table.ts';

/** A process with all that it started, those included that it leaves behind. */
export class ProcessFamily {
  readonly #root: number;
  readonly #mark: string;
  readonly #members = new Map<string, ProcessEntry>();
  readonly #reapedBefore = reapedSeconds();
  #orphans: string[] = [];
  #peakMiB = 0;

  /** The mark is a setting that the first process was given and hands on to all that it starts. */
  constructor(root: number, mark: string) {
    this.#root = root;
    this.#mark = mark;
  }

  /** Looks at all that are alive, and returns how many they are. */
  look(): number {
    const family = this.#aliveOf(readProcessTable());
    for (const member of family) this.#members.set(nameOf(member), member);
    const own = family.reduce((sum, { ownMiB }) => sum + ownMiB, 0);
    const shared = Math.max(0, ...family.map(({ sharedMiB }) => sharedMiB));
    this.#peakMiB = Math.max(this.#peakMiB, own + shared);
    return family.length;
  }

  /** Notes who outlives the first of them, for nobody waits for those; their parent is now another process. */
  noteOrphans(): void {
    const alive = readProcessTable().filter((it) => this.#members.has(nameOf(it)) || hasSetting(it.pid, this.#mark));
    for (const orphan of alive) this.#members.set(nameOf(orphan), orphan);
    this.#orphans = alive.map(nameOf);
  }

  /** The most memory that all held at one time; what processes share is counted once. */
  get peakMiB(): number {
    return this.#peakMiB;
  }

  /**
   * What all have used. The system adds up those that were waited for to the last tick; of those that were not, the
   * last look counts. A process that ends between two looks with nobody waiting is missed.
   */
  get cpuSeconds(): number {
    const left = this.#orphans.reduce((sum, name) => sum + secondsOf(this.#members.get(name)), 0);
    const seen = [...this.#members.values()].reduce((sum, { ownSeconds }) => sum + ownSeconds, 0);
    return Math.max(reapedSeconds() - this.#reapedBefore + left, seen);
  }

  #aliveOf(table: readonly ProcessEntry[]): ProcessEntry[] {
    const family = new Map(
      table.filter((it) => it.pid === this.#root || this.#members.has(nameOf(it))).map((it) => [it.pid, it]),
    );
    for (let before = -1; before !== family.size;) {
      before = family.size;
      for (const it of table) if (family.has(it.parent)) family.set(it.pid, it);
    }
    return [...family.values()];
  }
}

const nameOf = ({ pid, started }: ProcessEntry): string => `${pid} ${started}`;

const secondsOf = (entry: ProcessEntry | undefined): number => (entry ? entry.ownSeconds + entry.reapedSeconds : 0);

/** What the children of this process had used that it waited for, and theirs. */
const reapedSeconds = (): number => readProcess('self')?.reapedSeconds ?? 0;
