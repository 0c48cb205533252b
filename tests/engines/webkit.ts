import { spawn, type ChildProcess } from 'node:child_process';
import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import { findFreePort } from '../browser/free-port.ts';
import { Unavailable, WINDOW, type Engine, type Tab } from './engine.ts';

const KEYS = { ArrowDown: Key.ARROW_DOWN, Enter: Key.ENTER, Tab: Key.TAB };

/** Safari's engine as GTK has it, over its own driver; it needs a screen, which Xvfb pretends to be. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  needs: {
    command: ['sh', '-c', 'test -x /usr/bin/WebKitWebDriver && test -x /usr/bin/Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
  async start({ runsScripts }) {
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const display = await firstLine(screen);
    const port = await findFreePort();
    const env = { ...process.env, DISPLAY: `:${display}` };
    const server = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
    const stop = (): void => [server, screen].forEach((child) => child.kill());
    try {
      await waitForPort(port);
      const driver = await openSession(port, runsScripts);
      await driver.manage().window().setRect(WINDOW);
      const about = await driver.getCapabilities();
      return {
        ...tabOf(driver),
        version: `${about.getBrowserName() ?? ''} ${about.getBrowserVersion() ?? ''}`,
        close: async () => {
          await driver.quit();
          stop();
        },
      };
    } catch (error) {
      stop();
      throw error;
    }
  },
};

function openSession(port: number, runsScripts: boolean): Promise<WebDriver> {
  const args = ['--automation', ...(runsScripts ? [] : ['--enable-javascript=false'])];
  return new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } })
    .build();
}

const tabOf = (driver: WebDriver): Omit<Tab, 'version' | 'close'> => ({
  go: (url) => driver.get(url),
  read: (work, given) => driver.executeScript(`return (${work.toString()})(arguments[0])`, given),
  type: (text) => driver.actions().sendKeys(text).perform(),
  press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
  print: () => Promise.reject(new Unavailable('its driver prints nothing')),
});

/** The first line that a program writes. */
function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((read, failed) => {
    stdout?.once('data', (text: Buffer) => read(text.toString().trim()));
    stdout?.once('end', () => failed(new Error('no screen')));
  });
}

/** Waits until somebody listens at a port. */
async function waitForPort(port: number): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const isThere = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('the driver does not answer');
}
