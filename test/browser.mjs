/**
 * Finds a Chromium on this machine, or installs one: the only place that knows where browsers live.
 * Order: CHROME_PATH, PATH, macOS applications, Playwright's cache, apt (as root), npm (Linux x64), Playwright's download.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/chromium');
const npmChromium = '@sparticuz/chromium@147.0.0';

// The headless shell first: it opens a page in less than half the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Arguments that every test browser gets: root and containers have no sandbox, a small /dev/shm and no graphics card. */
export const browserArgs = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

/**
 * The path of a Chromium; installs one if there is none.
 * @returns {Promise<{ path: string, headless: true | 'shell', source: string }>}
 * @throws {Error} naming CHROME_PATH, when none can be found or installed
 */
export async function chromium() {
  const found = findChromium() ?? installByApt() ?? installByNpm() ?? installByPlaywright();
  if (!found)
    throw new Error('No Chromium found and none could be installed: set CHROME_PATH to a Chromium or Chrome.');
  return { ...found, headless: /headless[-_]shell|\.cache\/chromium/.test(found.path) ? 'shell' : true };
}

/**
 * Launches Chromium with playwright-core.
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export async function launchChromium(options = {}) {
  const { chromium: playwright } = await import('playwright-core');
  const { path } = await chromium();
  return playwright.launch({ ...options, executablePath: path, args: [...browserArgs, ...(options.args ?? [])] });
}

/**
 * The first of these programs that PATH or the list names.
 * @param {string[]} programs names or absolute paths
 */
export function findProgram(...programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((p) => (p.includes('/') ? [p] : folders.map((f) => join(f, p)))).find(isExecutable);
}

function findChromium() {
  const named = process.env.CHROME_PATH ?? process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named && !isExecutable(named)) throw new Error(`CHROME_PATH names ${named}, which is no program.`);
  if (named) return { path: named, source: 'CHROME_PATH' };
  const onPath = findProgram(...names);
  if (onPath) return { path: onPath, source: 'PATH' };
  const application = process.platform === 'darwin' && macApplications.find(isExecutable);
  if (application) return { path: application, source: 'Applications' };
  return findPlaywrights() ?? findNpms();
}

function findPlaywrights() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return undefined;
  const programs = ['chrome-linux/chrome', 'chrome-linux/headless_shell', 'chrome-linux64/chrome'];
  const builds = readdirSync(folder).filter((name) => name.startsWith('chromium'));
  const path = builds.flatMap((b) => programs.map((p) => join(folder, b, p))).find(isExecutable);
  return path && { path, source: "Playwright's cache" };
}

function findNpms() {
  const path = join(cache, 'tmp/chromium');
  return isExecutable(path) ? { path, source: npmChromium } : undefined;
}

function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !findProgram('apt-get')) return undefined;
  console.log('No browser found: installing Chromium by apt …');
  // Older releases have the whole browser only.
  if (!aptInstall('chromium-headless-shell')) aptInstall('chromium');
  const path = findProgram(...names);
  return path && { path, source: 'apt' };
}

function installByNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log(`No browser found: installing ${npmChromium} by npm …`);
  const tmp = join(cache, 'tmp');
  mkdirSync(tmp, { recursive: true });
  // A folder of the project: the package unpacks with mode 0700 into the temporary folder, which users share.
  const env = { ...process.env, TMPDIR: tmp };
  run('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', '--workspaces=false', npmChromium], env);
  const unpack = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
  run(process.execPath, ['--input-type=module', '-e', unpack], env, cache);
  return findNpms();
}

function installByPlaywright() {
  console.log('No browser found: asking Playwright for one …');
  run('npx', ['playwright-core', 'install', 'chromium-headless-shell']);
  return findPlaywrights();
}

/**
 * Installs Debian packages; quietly does nothing that lasts when it may not. Answers whether they are there.
 * @param {string[]} packages
 */
export function aptInstall(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  return run('apt-get', ['install', ...options, ...packages], env);
}

function run(program, args, env = process.env, cwd = root) {
  return spawnSync(program, args, { env, cwd, stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 }).status === 0;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
