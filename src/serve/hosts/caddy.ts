import { CONTENT_TYPES } from '../../content-type.ts';
import { patternSource } from '../headers.ts';
import { headersByName, type HostSite } from './host-site.ts';

/** A Caddyfile that serves a site as `npm start` does; with the name of the host in the place of the port, Caddy brings the certificate. */
export function caddyConfig({ root, basePath, port, rules, redirects }: HostSite): string {
  const before = basePath.slice(0, -1);
  const headers = [...headersByName(rules)].flatMap(([name, asked]) =>
    asked.map(({ pattern, value }, at) => ({
      matcher: `@${name.toLowerCase()}-${at}`,
      source: patternSource(pattern, before),
      name,
      value,
    })),
  );
  const types = Object.entries(CONTENT_TYPES).map(([end, type]) => ({ end, type }));
  return `:${port} {
	root * ${quote(root)}
	encode zstd gzip

	# In the order written: left to itself, Caddy sorts what stands here.
	route {
		header Cache-Control no-cache
${headers.map(({ matcher, source, name, value }) => `		${matcher} path_regexp ${quote(source)}\n		header ${matcher} ${name} ${quote(value)}`).join('\n')}
${types.map(({ end, type }) => `		@type${end} path *${end}\n		header @type${end} {\n			Content-Type ${quote(type)}\n			defer\n		}`).join('\n')}
${redirects.map(({ from, to }) => `		redir ${quote(from)} ${quote(to)} 301`).join('\n')}
		handle_path ${basePath}* {
			file_server {
				hide _headers _redirects .*
			}
		}
		error 404
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}

const quote = (text: string): string => (/^[^\s"\\{}`]+$/u.test(text) ? text : `\`${text}\``);
