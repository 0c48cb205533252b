/** What one stage of a build took. */
export interface Stage {
  name: string;
  wallSeconds: number;
  cpuSeconds: number;
  /** The most memory the process had held by the end of the stage. */
  peakMiB: number;
}

/** Runs a stage of the build and hands its cost to whoever asked. */
export type RunStage = <T>(name: string, work: () => T | Promise<T>) => Promise<T>;

/** Runs stages without looking at the clock. */
export const runStage: RunStage = async (_name, work) => work();

/** Runs stages and tells what each took. */
export function measureStages(tell: (stage: Stage) => void): RunStage {
  return async (name, work) => {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const result = await work();
    const { user, system } = process.cpuUsage(cpu);
    tell({
      name,
      wallSeconds: (performance.now() - start) / 1000,
      cpuSeconds: (user + system) / 1e6,
      peakMiB: process.resourceUsage().maxRSS / 1024,
    });
    return result;
  };
}
