import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { findProgram } from '../browser.mjs';

const miniBrowsers = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].flatMap((version) =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((arch) => `/usr/lib/${arch}/${version}/MiniBrowser`),
);

// The keys of WebDriver that have no character of their own: https://www.w3.org/TR/webdriver2/#keyboard-actions
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The programs that WebKitGTK's WebDriver needs, or undefined where one is missing. */
export function findWebkit() {
  const programs = {
    driver: findProgram('WebKitWebDriver'),
    xvfb: findProgram('Xvfb'),
    miniBrowser: findProgram(...miniBrowsers),
  };
  return Object.values(programs).every(Boolean) ? programs : undefined;
}

/** A web-test-runner launcher for WebKitGTK: speaks W3C WebDriver by fetch, one window at a time. */
export function webkitLauncher() {
  const { driver, xvfb, miniBrowser } = findWebkit();
  const processes = [];
  const urls = new Map();
  let base;

  const endAll = () =>
    processes
      .splice(0)
      .reverse()
      .forEach((child) => child.kill());

  const start = (program, args, env, stdio = 'ignore') => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio });
    processes.push(child);
    return child;
  };

  const call = async (method, path, body) => {
    const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(base + path, { method, ...init, signal: AbortSignal.timeout(30_000) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.message ?? response.status}`);
    return value;
  };

  const act = (...actions) => call('POST', '/actions', { actions });
  const mouse = (...actions) => act({ type: 'pointer', id: 'mouse', actions });
  const keys = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const stroke = (type, key) => ({ type, value: keyCodes[key] ?? key });
  const presses = (all) => keys(...all.flatMap((key) => [stroke('keyDown', key), stroke('keyUp', key)]));
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: { left: 0, middle: 1, right: 2 }[name] });

  const page = {
    keyboard: {
      type: (text) => presses([...text]),
      press: (key) => presses([key]),
      down: (key) => keys(stroke('keyDown', key)),
      up: (key) => keys(stroke('keyUp', key)),
    },
    mouse: {
      move: (x, y) => mouse(moveTo(x, y)),
      click: (x, y, options) => mouse(moveTo(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => mouse(button('pointerDown', options)),
      up: (options) => mouse(button('pointerUp', options)),
      reset: () => call('DELETE', '/actions').then(() => mouse(moveTo(0, 0))),
    },
    /** The page's size, not the window's: what the window has around it is found out and added. */
    async setViewport({ width, height }) {
      const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
      const [beside, above] = await call('POST', '/execute/sync', { script, args: [] });
      await call('POST', '/window/rect', { width: width + beside, height: height + above });
    },
  };

  return {
    name: 'WebKit',
    concurrency: 1,
    async initialize() {
      // A crash of the page ends the runner without a call of stop.
      process.once('exit', endAll);
      const xvfbOptions = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
      const display = start(xvfb, xvfbOptions, {}, ['ignore', 'ignore', 'ignore', 'pipe']);
      const [number] = await once(display.stdio[3], 'data');
      const port = await freePort();
      const env = { DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
      start(driver, ['--host=127.0.0.1', `--port=${port}`], env);
      base = `http://127.0.0.1:${port}`;
      await untilListening(base);
      const browser = {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      };
      const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: browser } });
      base += `/session/${sessionId}`;
    },
    async startSession(id, url) {
      urls.set(id, url);
      await call('POST', '/url', { url });
    },
    startDebugSession() {
      throw new Error('WebKit cannot be debugged here.');
    },
    isActive: (id) => urls.has(id),
    /** Of a page that crashed there is none; the runner then reports the file as interrupted. */
    getBrowserUrl: () => call('GET', '/url').catch(({ message }) => message),
    async stopSession(id) {
      urls.delete(id);
      await call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      if (base?.includes('/session/')) await call('DELETE', '').catch(() => undefined);
      endAll();
    },
    // The commands of web-test-runner know WebDriver's half only: no key held down, no size of the window. Puppeteer's they know whole.
    type: 'puppeteer',
    getPage: () => page,
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function untilListening(base) {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      await fetch(`${base}/status`);
      return;
    } catch {
      await delay(100);
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}
