import { defineConfig } from 'astro/config';
import { siteConfig } from './src/output/site-config.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();

/** For Astro's own commands, such as the check of types. The project's commands ask for a configuration of their run. */
export default defineConfig(siteConfig(settings));
