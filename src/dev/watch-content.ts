import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';
import { isRunnableDevEnvironment, type DevEnvironment, type EnvironmentModuleNode, type Plugin, type ViteDevServer } from 'vite';
import { ROOT, type Settings } from '../settings.ts';
import { answerData } from './data-files.ts';
import { reportOptions } from '../content/print-report.ts';
import { renderErrors } from '../problems/report.ts';
import { answerDesk } from './desk-requests.ts';
import { followContent } from './live-content.ts';
import { markPages } from './marked-pages.ts';
import { tellChanges } from './print-changes.ts';
import { answerSearch } from './search-files.ts';

/** The module whose evaluation reads the content, and the one through which all pages get it. */
const CONTENT = join(ROOT, 'src/content/load.ts');
const SITE = join(ROOT, 'src/site.ts');

/** While writing: what changes in the content folder shows in the browser, as the new page or as what is wrong with it. */
export function watchContent(settings: Settings): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [contentPlugin(settings)] } }),
    },
  };
}

function contentPlugin(settings: Settings): Plugin {
  let showSoon = (): void => undefined;
  return {
    name: 'content',
    config: () => ({ server: { watch: { ignored: (path: string) => isMade(path, settings) } } }),
    configureServer(server) {
      server.watcher.add(settings.contentDir);
      const content = followContent(settings, () =>
        runModule<typeof import('../content/load.ts')>(server, CONTENT).then(({ loadContent }) => loadContent(settings)),
      );
      const show = async (): Promise<void> => {
        const before = await content.read();
        for (const environment of Object.values(server.environments)) forget(environment, CONTENT, false);
        const after = await content.readAgain();
        const told = tellChanges(before.problems, after.problems, settings);
        if (told !== '') console.error(told);
        await showGraph(server, after.graph !== before.graph);
      };
      showSoon = debounce(() => void show().catch(noted));
      // The first page would have to wait for it.
      server.httpServer?.once('listening', () => {
        void content.read().then(async ({ graph, problems }) => {
          if (graph === null) console.error(renderErrors(problems, reportOptions(settings)));
          else await runModule(server, SITE);
        }, noted);
      });
      server.middlewares.use(answerDesk(settings, content.read));
      server.middlewares.use(answerData(settings, content.read));
      server.middlewares.use(answerSearch(settings, content.read));
      server.middlewares.use(markPages(settings, content.read));
    },
    hotUpdate({ file }) {
      if (!file.startsWith(settings.contentDir.split(sep).join('/') + '/')) return undefined;
      if (this.environment.name === 'client') showSoon();
      return [];
    },
  };
}

/** Whether a path holds what builds make, often thousands of files, which nobody edits. */
function isMade(path: string, { contentDir, cacheDir, outDir }: Settings): boolean {
  const isIn = (folder: string) => path === folder || path.startsWith(folder + sep);
  return (
    !isIn(contentDir) &&
    !contentDir.startsWith(path + sep) &&
    [cacheDir, outDir, join(ROOT, '.cache'), join(ROOT, 'dist')].some(isIn)
  );
}

/** A fault that the next request would meet too ends nothing here. */
const noted = (error: unknown): void => console.error(error);

/** Runs a module as the pages do, so that content is read once for them and for what is told of it. */
function runModule<T>(server: ViteDevServer, file: string): Promise<T> {
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error('The development server cannot run the pages.');
  return environment.runner.import<T>(file);
}

/**
 * Lets the changes of a moment come in. The watcher tells of the first change to a file and keeps silent about those that
 * follow within 50 ms, such as the second half of a long save.
 */
function debounce(act: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, 100);
  };
}

/** Shows what has changed: pages made from new content, or else only what is wrong with it above those there were. */
async function showGraph(server: ViteDevServer, isNew: boolean): Promise<void> {
  if (isNew) {
    for (const environment of Object.values(server.environments)) forget(environment, SITE, true);
    // Should the content break before a page asks for it, it is there.
    await runModule(server, SITE);
  }
  server.ws.send({ type: 'full-reload' });
}

/** Has a module run again when it is next asked for; with all that was made from it, pages and their lists of addresses included. */
function forget(environment: DevEnvironment, file: string, isWithImporters: boolean): void {
  const fallen = new Set<EnvironmentModuleNode>();
  for (const module of environment.moduleGraph.getModulesByFile(file) ?? []) {
    if (isWithImporters) environment.moduleGraph.invalidateModule(module, fallen, Date.now(), true);
    else fallen.add(module);
  }
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const { id } of fallen) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
}
