// articles as Markdown files with front matter (inputs; not part of the timed build)
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { load } from '../model.mjs';
const m = load();
rmSync('src/gen', { recursive: true, force: true });
mkdirSync('src/gen/articles', { recursive: true });
for (const n of m.articles)
  writeFileSync(`src/gen/articles/${n.slug}.md`, `---\ntitle: ${JSON.stringify(n.title)}\nref: ${n.id}\n---\n\n${n.body}`);
writeFileSync(
  'src/gen/articles/articles.11tydata.js',
  `export default { layout: 'article.11ty.js', permalink: (d) => '/articles/' + d.page.fileSlug + '/' };\n`,
);
console.log(m.articles.length, 'articles');
