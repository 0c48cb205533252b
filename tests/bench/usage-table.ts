import type { Usage } from './measure-program.ts';
import type { OutputSize } from './output-size.ts';

/** The one in the middle. */
export const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The medians of what several runs took. */
const medianUsage = (usages: readonly Usage[]): Usage => ({
  wallSeconds: medianOf(usages.map(({ wallSeconds }) => wallSeconds)),
  cpuSeconds: medianOf(usages.map(({ cpuSeconds }) => cpuSeconds)),
  peakMiB: medianOf(usages.map(({ peakMiB }) => peakMiB)),
});

/** A line of what something took, and what that is for each page and each megabyte of what it left. */
export function usageLine(name: string, usages: readonly Usage[], output?: OutputSize): string {
  const { wallSeconds, cpuSeconds, peakMiB } = medianUsage(usages);
  const each = output
    ? `  ${((wallSeconds * 1000) / output.pages).toFixed(2)} ms a page, ${((wallSeconds * 1000) / (output.bytes / 1e6)).toFixed(0)} ms a MB`
    : '';
  return `  ${name.padEnd(36)} wall ${seconds(wallSeconds)}  CPU ${seconds(cpuSeconds)}  peak ${peakMiB.toFixed(0).padStart(5)} MiB${each}`;
}

/** A line of how much more one thing took than another, each run beside its own neighbour. */
export function ratioLine(name: string, over: readonly Usage[], under: readonly Usage[]): string {
  const ratio = (of: (usage: Usage) => number): string =>
    medianOf(over.map((usage, run) => of(usage) / of(under[run] ?? usage)))
      .toFixed(2)
      .padStart(5);
  return `  ${name.padEnd(66)} wall ${ratio((u) => u.wallSeconds)}  CPU ${ratio((u) => u.cpuSeconds)}  peak ${ratio((u) => u.peakMiB)}`;
}

/** What a site holds, in words. */
export const sizeLine = ({ pages, files, bytes }: OutputSize): string =>
  `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;

const seconds = (value: number): string => `${value.toFixed(2)} s`.padStart(9);
