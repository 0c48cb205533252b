import { join } from 'node:path';
import { ROOT } from '../../src/settings.ts';
import { runProgram, type Client } from './client.ts';

/** Debian's packages of Go lie there, outside of any module. */
const DEBIAN = { GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '' };

/** Go's verifier of signed notes and transparency logs, that of its own checksum database. */
export const logClient: Client = {
  name: 'golang.org/x/mod/sumdb, note and tlog',
  needs: {
    command: ['sh', '-c', 'go version && test -d /usr/share/gocode/src/golang.org/x/mod/sumdb/tlog'],
    packages: ['golang-go', 'golang-golang-x-mod-dev'],
  },
  run: (siteDir) => runProgram(['go', 'run', join(ROOT, 'tests/clients/log.go'), join(siteDir, 'data/log')], DEBIAN),
};
