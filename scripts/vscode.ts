import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/settings.ts';

const FOLDER = join(ROOT, 'editors/vscode');
/** The date in the package: the same files give the same package. */
const MADE = '1980-01-01T12:00:00';

/** Packages the extension for VS Code, as one file with all it needs. */
const bundled = await build({
  entryPoints: [join(FOLDER, 'extension.js')],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'error',
});
const manifest = readFileSync(join(FOLDER, 'package.json'), 'utf8');
const files = {
  '[Content_Types].xml': contentTypes(),
  'extension.vsixmanifest': vsixManifest(JSON.parse(manifest) as Manifest),
  'extension/package.json': manifest,
  'extension/extension.cjs': bundled.outputFiles[0]?.text ?? '',
};
const packed = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: MADE });
writeFileSync(join(FOLDER, 'rejoinder.vsix'), packed);
console.log('editors/vscode/rejoinder.vsix is ready: install it with "Extensions: Install from VSIX…".');

interface Manifest {
  name: string;
  displayName: string;
  description: string;
  version: string;
  publisher: string;
  engines: { vscode: string };
}

function contentTypes(): string {
  const types = { json: 'application/json', vsixmanifest: 'text/xml', cjs: 'application/javascript' };
  const lines = Object.entries(types).map(([extension, type]) => `<Default Extension=".${extension}" ContentType="${type}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${lines.join('')}</Types>
`;
}

function vsixManifest({ name, displayName, description, version, publisher, engines }: Manifest): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
<Metadata>
<Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
<DisplayName>${displayName}</DisplayName>
<Description xml:space="preserve">${description}</Description>
<Properties><Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/></Properties>
</Metadata>
<Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
<Dependencies/>
<Assets>
<Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
</Assets>
</PackageManifest>
`;
}
