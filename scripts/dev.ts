import { dev } from 'astro';
import { watchContent } from '../src/dev/watch-content.ts';
import { prepareAstro, siteConfig } from '../src/output/site-config.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings();
const config = siteConfig(settings);

prepareAstro();
await dev({ ...config, integrations: [...(config.integrations ?? []), watchContent(settings)], configFile: false });
