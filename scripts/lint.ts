import { ROOT } from '../src/settings.ts';
import { checkCode } from './code-checks.ts';

process.exitCode = (await checkCode(ROOT)) ? 0 : 1;
