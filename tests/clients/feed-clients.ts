import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, type Client } from './client.ts';

/** Reads a feed as most programs in Python do, and prints its entries as JSON, with what was wrong with it. */
const READ = `
import feedparser, json, sys
feed = feedparser.parse(sys.argv[1])
if feed.bozo: sys.exit(str(feed.bozo_exception))
print(json.dumps([[e.id, e.title, e.updated, e.content[0].value if 'content' in e else ''] for e in feed.entries]))
`;

interface JsonFeed {
  items: { id: string; title: string; date_published: string; content_text: string }[];
}

/** Universal Feed Parser, held to the JSON Feed of the same events, entry by entry. */
export const feedparserClient: Client = {
  name: 'feedparser (Python)',
  needs: { command: ['/usr/bin/python3', '-c', 'import feedparser'], packages: ['python3-feedparser'] },
  run: (siteDir) => {
    const { items } = JSON.parse(runProgram(['cat', join(siteDir, 'feed.json')])) as JsonFeed;
    const found = JSON.parse(runProgram(['/usr/bin/python3', '-c', READ, join(siteDir, 'feed.xml')])) as string[][];
    const expected = items.map(({ id, title, date_published, content_text }) => [id, title, date_published, content_text]);
    const at = expected.findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(found[index]));
    if (at >= 0 || found.length !== items.length)
      throw new Error(`entry ${at} differs: ${JSON.stringify([expected[at], found[at]])}`);
    return `${found.length} entries, each as in the JSON Feed`;
  },
};

/** A reader for the terminal; it takes in a feed and says how many articles of it are unread. */
export const newsboatClient: Client = {
  name: 'Newsboat',
  needs: { command: ['newsboat', '--version'], packages: ['newsboat'] },
  run: (siteDir) => {
    const folder = mkdtempSync(join(tmpdir(), 'newsboat-'));
    try {
      const [urls, cache, config] = ['urls', 'cache.db', 'config'].map((name) => join(folder, name)) as [string, string, string];
      writeFileSync(urls, `"exec:cat '${join(siteDir, 'feed.xml')}'"\n`);
      writeFileSync(config, '');
      const newsboat = ['newsboat', '-u', urls, '-c', cache, '-C', config];
      const env = { HOME: folder, LANG: 'C.UTF-8' };
      runProgram([...newsboat, '-x', 'reload'], env);
      const said = runProgram([...newsboat, '-x', 'print-unread'], env);
      const { items } = JSON.parse(runProgram(['cat', join(siteDir, 'feed.json')])) as JsonFeed;
      if (!said.startsWith(`${items.length} `)) throw new Error(`"${said}", where there are ${items.length} entries`);
      return said;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
