import { dev } from 'astro';
import config from '../astro.config.ts';

await dev({ ...config, configFile: false });
