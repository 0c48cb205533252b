import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/settings.ts';
import { findLicenceFaults, lockedPackages, publishedPackages } from './licence-rules.ts';

/** Lists what the project is made with, by licence; `--sbom` prints it all as CycloneDX, for programs. */
const { values } = parseArgs({ options: { sbom: { type: 'boolean', default: false } } });
if (values.sbom)
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: ROOT, stdio: 'inherit' });
else await list();

async function list(): Promise<void> {
  const [packages, published] = [lockedPackages(ROOT), await publishedPackages(ROOT)];
  const byLicence = Map.groupBy(packages, ({ licence }) => licence ?? 'none said');
  for (const [licence, some] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
    const names = some.map(({ name, version }) => `${name} ${version}`);
    console.log(`${licence}: ${some.length}${some.length > 20 ? '' : `\n  ${names.join('\n  ')}`}`);
  }
  console.log(`\nIn the site itself: ${published.join(', ')}`);
  const faults = findLicenceFaults(packages, published);
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'No licence binds the site.' : '');
  process.exitCode = faults.length === 0 ? 0 : 1;
}
