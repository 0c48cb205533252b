import { join } from 'node:path';
import { ROOT } from '../../src/settings.ts';
import { makeFolder, writeFiles } from '../commands/run-command.ts';
import { SMALL_CONTENT } from '../commands/small-content.ts';
import { runProgram, type Client } from './client.ts';

/** Neovim without a screen, as the editor of a writer who has the language server. */
export const neovimClient: Client = {
  name: 'Neovim, with the language server',
  needs: { command: ['nvim', '--version'], packages: ['neovim'] },
  run: () => {
    const folder = writeFiles(makeFolder(), SMALL_CONTENT);
    const script = join(ROOT, 'tests/clients/neovim.lua');
    const start = `cd ${folder}`;
    return runProgram(['nvim', '--headless', '-u', 'NONE', '-c', start, '-c', `luafile ${script}`], {
      NODE: process.execPath,
      SERVER: join(ROOT, 'scripts/lsp.ts'),
      CONTENT_DIR: folder,
      CACHE_DIR: join(makeFolder(), 'cache'),
    });
  },
};
