import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';
import { isRunnableDevEnvironment, type DevEnvironment, type EnvironmentModuleNode, type Plugin, type ViteDevServer } from 'vite';
import { ROOT, type Settings } from '../settings.ts';
import { answerData } from './data-files.ts';
import { answerWithReport } from './report-page.ts';
import { answerSearch } from './search-files.ts';

/** The module whose evaluation reads the content; everything that shows content imports it. */
const CONTENT = join(ROOT, 'src/content/load.ts');

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
  return {
    name: 'content',
    config: () => ({ server: { watch: { ignored: (path: string) => isMade(path, settings) } } }),
    configureServer(server) {
      server.watcher.add(settings.contentDir);
      const load = () => importContent(server).then(({ loadContent }) => loadContent(settings));
      // The first page would have to wait for it.
      server.httpServer?.once('listening', () => void load().catch(() => undefined));
      server.middlewares.use(answerWithReport(settings, load));
      server.middlewares.use(answerData(settings, load));
      server.middlewares.use(answerSearch(settings, load));
    },
    hotUpdate({ file, server }) {
      if (!file.startsWith(settings.contentDir.split(sep).join('/') + '/')) return undefined;
      if (this.environment.name === 'client') showSoon(server);
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

/** The very module that the pages use, so that content is read once for them and for the report. */
function importContent(server: ViteDevServer): Promise<typeof import('../content/load.ts')> {
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error('The development server cannot run the pages.');
  return environment.runner.import(CONTENT);
}

let showing: NodeJS.Timeout | undefined;

/**
 * Shows the content as it is once the changes of a moment are in. The watcher tells of the first change to a file and
 * keeps silent about those that follow within 50 ms, such as the second half of a long save.
 */
function showSoon(server: ViteDevServer): void {
  clearTimeout(showing);
  showing = setTimeout(() => {
    for (const environment of Object.values(server.environments)) forgetContent(environment);
    server.ws.send({ type: 'full-reload' });
  }, 100);
}

/** Whatever was made from the content falls with the module that read it, pages and their lists of addresses included. */
function forgetContent(environment: DevEnvironment): void {
  const fallen = new Set<EnvironmentModuleNode>();
  for (const module of environment.moduleGraph.getModulesByFile(CONTENT) ?? []) {
    environment.moduleGraph.invalidateModule(module, fallen, Date.now(), true);
  }
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const { id } of fallen) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
}
