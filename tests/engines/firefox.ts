import { launch, type Page } from 'puppeteer-core';
import { WINDOW, type Engine, type Tab } from './engine.ts';

const PROGRAM = '/usr/bin/firefox-esr';

/** Debian's Firefox, over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  needs: { command: [PROGRAM, '--version'], packages: ['firefox-esr'] },
  async start({ runsScripts }) {
    const browser = await launch({
      browser: 'firefox',
      executablePath: PROGRAM,
      headless: true,
      defaultViewport: null,
      args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
      extraPrefsFirefox: { 'javascript.enabled': runsScripts },
    });
    const page = await browser.newPage();
    return { ...tabOf(page), version: await browser.version(), close: () => browser.close() };
  },
};

const tabOf = (page: Page): Omit<Tab, 'version' | 'close'> => ({
  async go(url) {
    await page.goto(url, { waitUntil: 'load' });
  },
  read: async (work, given) => (await page.evaluate(`(${work.toString()})(${JSON.stringify(given)})`)) as ReturnType<typeof work>,
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  print: () => page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } }),
});
