import { expect, test } from 'vitest';
import { runScript } from './run-command.ts';

test.each([
  ['SITE_URL', 'record.example', 'SITE_URL is "record.example", which is no web address.'],
  ['SITE_URL', 'ftp://record.example', 'SITE_URL is "ftp://record.example", which is no web address.'],
  ['SITE_URL', 'https://', 'SITE_URL is "https://", which is no web address.'],
  ['SITE_URL', '\u001b[2Jx\n::stop-commands::', 'SITE_URL is "\\u001b[2Jx\\n::stop-commands::", which is no web address.'],
  ['PORT', 'http', 'PORT is "http", which is no port.'],
  ['PORT', '70000', 'PORT is "70000", which is no port.'],
])('%s as %j ends a command with one sentence', async (name, value, told) => {
  const { code, stderr } = await runScript('check', [], { [name]: value });
  expect(code).toBe(1);
  expect(stderr).toContain(told);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
