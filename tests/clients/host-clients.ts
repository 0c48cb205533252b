import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaderRules } from '../../src/serve/headers.ts';
import { caddyConfig } from '../../src/serve/hosts/caddy.ts';
import { readRedirections, type HostSite } from '../../src/serve/hosts/host-site.ts';
import { nginxConfig } from '../../src/serve/hosts/nginx.ts';
import { ROOT } from '../../src/settings.ts';
import { makeFolder } from '../commands/run-command.ts';
import { runProgram, type Client } from './client.ts';

/** nginx as Debian has it, told by the configuration that `npm run host -- nginx` prints. */
export const nginxClient: Client = {
  name: 'nginx',
  needs: { command: ['/usr/sbin/nginx', '-v'], packages: ['nginx-light'] },
  run: (siteDir) => {
    const [port, folder] = [48_731, makeFolder()];
    const config = join(folder, 'nginx.conf');
    for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
    const paths = [
      'client_body_temp_path body',
      'proxy_temp_path proxy',
      'fastcgi_temp_path fastcgi',
      'uwsgi_temp_path uwsgi',
      'scgi_temp_path scgi',
    ];
    writeFileSync(
      config,
      `user root;\npid ${join(folder, 'pid')};\nerror_log ${join(folder, 'errors')};\nevents {}\nhttp {\naccess_log off;\n${paths.map((path) => `${path};\n`).join('')}${nginxConfig(siteAt(siteDir, port))}}\n`,
    );
    const nginx = ['/usr/sbin/nginx', '-p', folder, '-e', join(folder, 'errors'), '-c', config];
    runProgram([...nginx, '-t', '-q']);
    runProgram(nginx);
    try {
      return askHost(port, siteDir);
    } finally {
      runProgram([...nginx, '-s', 'stop']);
    }
  },
};

/** Caddy as Debian has it, told by the configuration that `npm run host -- caddy` prints. */
export const caddyClient: Client = {
  name: 'Caddy',
  needs: { command: ['caddy', 'version'], packages: ['caddy'] },
  run: (siteDir) => {
    const [port, folder] = [48_732, makeFolder()];
    const config = join(folder, 'Caddyfile');
    writeFileSync(config, `{\n\tadmin localhost:48733\n\tauto_https off\n}\n${caddyConfig(siteAt(siteDir, port))}`);
    const caddy = ['--config', config, '--adapter', 'caddyfile'];
    const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    runProgram(
      [
        'sh',
        '-c',
        `caddy start --config '${config}' --adapter caddyfile >'${folder}/log' 2>&1 || { cat '${folder}/log' >&2; exit 1; }`,
      ],
      env,
    );
    try {
      return askHost(port, siteDir);
    } finally {
      runProgram(['caddy', 'stop', ...caddy], env);
    }
  },
};

/** The site with a redirect or two in it, which its own content may not have yet. */
function siteAt(root: string, port: number): HostSite {
  const file = join(root, '_redirects');
  appendFileSync(file, '/claims/an-older-name/ /claims/ 301\n/claims/an-older-name.json /claims/index.json 301\n');
  return {
    root,
    basePath: '/',
    port,
    rules: readHeaderRules(readFileSync(join(root, '_headers'), 'utf8')),
    redirects: unique(readRedirections(readFileSync(file, 'utf8'))),
  };
}

const unique = <T extends { from: string }>(redirects: readonly T[]): T[] => [
  ...new Map(redirects.map((redirect) => [redirect.from, redirect])).values(),
];

const askHost = (port: number, siteDir: string): string =>
  runProgram([process.execPath, join(ROOT, 'tests/clients/ask-host.ts'), `http://127.0.0.1:${port}`, siteDir]);
