import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../src/settings.ts';

const { validateWorkflow } = createRequire(import.meta.url)('@action-validator/core') as typeof import('@action-validator/core');

const WORKFLOWS = join(ROOT, '.github/workflows');
const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('each workflow', () => {
  test.each(readdirSync(WORKFLOWS))('%s is one, with its actions pinned by hash', (name) => {
    const text = readFileSync(join(WORKFLOWS, name), 'utf8');
    expect(validateWorkflow(text).errors).toEqual([]);
    const used = [...text.matchAll(/uses: ([^\s,}]+)/gu)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/u);
  });

  test('that is broken is found out', () => {
    expect(validateWorkflow('on: push\njobs:\n  a:\n    steps: []\n').errors.length).toBeGreaterThan(0);
  });
});

test('the steps of the large site are the shares and the index', () => {
  const { run } = (
    parse(readText('.github/workflows/large-site.yml')) as { jobs: { plan: { steps: { id?: string; run: string }[] } } }
  ).jobs.plan.steps.find(({ id }) => id === 'divide') ?? { run: '' };
  const said = execFileSync('bash', ['-c', run.replace(' >> "$GITHUB_OUTPUT"', '')], {
    env: { ...process.env, SHARES: '3' },
  });
  const [, steps = ''] = /^steps=(.*)$/mu.exec(said.toString()) ?? [];
  expect(JSON.parse(steps)).toEqual(['render -- --shard 1/3', 'render -- --shard 2/3', 'render -- --shard 3/3', 'index']);
});

test('the indexed job is one by its schema, with as many shares as completions', () => {
  const job = parse(readText('deploy/kubernetes-job.yaml')) as ConstructorParameters<typeof Job>[0] & {
    spec: { completions: number; template: { spec: { containers: { env: { name: string; value: string }[] }[] } } };
  };
  expect(() => new Job(job).validate()).not.toThrow();
  const [container] = job.spec.template.spec.containers;
  expect(container?.env.find(({ name }) => name === 'SHARDS')?.value).toBe(String(job.spec.completions));
  expect(() => new Job({ ...job, spec: { ...job.spec, completions: 'many' } } as never).validate()).toThrow();
});

test('no adapter is longer than forty lines', () => {
  for (const path of ['.github/workflows/large-site.yml', 'deploy/kubernetes-job.yaml'])
    expect(readText(path).trimEnd().split('\n').length).toBeLessThanOrEqual(40);
});
