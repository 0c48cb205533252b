import { CONTENT_TYPES, isCompressible, UNKNOWN_TYPE } from '../../content-type.ts';
import { patternSource } from '../headers.ts';
import { headersByName, type HostSite } from './host-site.ts';

/** A server block of nginx, with what has to stand beside it, that serves a site as `npm start` does. */
export function nginxConfig({ root, basePath, port, rules, redirects }: HostSite): string {
  const before = basePath.slice(0, -1);
  const headers = [...headersByName(rules)].map(([name, asked]) => ({ name, asked, variable: variableOf(name) }));
  const maps = headers.map(
    ({ asked, variable, name }) => `map $site_path ${variable} {
    default ${quote(name === 'Cache-Control' ? 'no-cache' : '')};
${asked
  .toReversed()
  .map(({ pattern, value }) => `    ${quote(`~${patternSource(pattern, before)}`)} ${quote(value)};`)
  .join('\n')}
}`,
  );
  const types = [...Map.groupBy(Object.entries(CONTENT_TYPES), ([, type]) => type)];
  return `# What a reader asked for, as it was written: inside, nginx turns the address of a page into that of its file.
map $request_uri $site_path {
    "~^(?<asked>[^?]*)" $asked;
}
${maps.join('\n')}

server {
    listen ${port};
    server_tokens off;
    absolute_redirect off;

    types {
${types.map(([type, ends]) => `        ${quote(type)} ${ends.map(([end]) => end.slice(1)).join(' ')};`).join('\n')}
    }
    default_type ${UNKNOWN_TYPE};
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types ${gzipTypes().join(' ')};

${headers.map(({ name, variable }) => `    add_header ${name} ${variable} always;`).join('\n')}
    error_page 404 ${basePath}404.html;

${redirects.map(({ from, to }) => `    location = ${quote(from)} { return 301 ${quote(to)}; }`).join('\n')}
    location ~ ^${before}/(?:_headers|_redirects|\\.[^/]*)$ { return 404; }
    location ${basePath} {
        alias ${quote(`${root.replace(/\/$/u, '')}/`)};
    }
}
`;
}

/** Types that are worth compressing, which nginx knows without their parameters; pages it compresses always. */
const gzipTypes = (): string[] => [
  ...new Set(
    Object.values(CONTENT_TYPES)
      .filter((type) => isCompressible(type) && !type.startsWith('text/html'))
      .map((type) => type.split(';')[0] ?? type),
  ),
];

const variableOf = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

const quote = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;
