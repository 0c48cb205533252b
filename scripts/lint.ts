import { ROOT } from '../src/disk/settings.ts';
import { checkCode } from './code-checks.ts';

process.exitCode = (await checkCode(ROOT)) ? 0 : 1;
