/**
 * Builds Storybook, then opens every story, and fails on: a story that throws or does not finish (its play
 * function included), anything on the console's error channel, any request that leaves the page's origin, any finding of axe.
 * `--dark` opens them in the dark too; `--keep` uses storybook-static as it is.
 */
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { launchChromium } from '../browser.mjs';
import { bin, execute, root } from './process.mjs';

const folder = join(root, 'storybook-static');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = process.argv.includes('--dark') ? ['light', 'dark'] : ['light'];
const workers = 2;
const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A story is a piece of a page: the landmarks, the first heading and their order are the host's.
  rules: Object.fromEntries(
    ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'].map((id) => [id, { enabled: false }]),
  ),
  resultTypes: ['violations'],
};
const mediaTypes = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function build() {
  const args = [
    'build',
    '--config-dir',
    'stories/.storybook',
    '--output-dir',
    'storybook-static',
    '--disable-telemetry',
    '--quiet',
  ];
  const { ok, output } = await execute(bin('storybook'), args, { timeout: 300 });
  if (!ok) throw new Error(`storybook build failed\n${output}`);
}

function serve() {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    const path = join(folder, normalize(new URL(request.url, 'http://localhost').pathname));
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream' });
    return createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/**
 * Walks through the stories of one element in one page, as a reader does in the sidebar, and calls back with what is wrong with
 * each. The a11y addon rests meanwhile: two axes do not run at once.
 */
async function walk(browser, origin, { stories, theme }, report) {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  let faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(origin)) faults.push(`left the page: ${url}`);
  });
  await page.addInitScript(recordStoryEvents);
  await page.addInitScript(axeSource);
  let isFresh = true;
  for (const { id } of stories) {
    faults = [];
    try {
      if (isFresh)
        await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme};a11y.manual:!true`);
      else await page.evaluate((storyId) => globalThis.showStory(storyId), id);
      isFresh = await judge(page, faults);
    } catch (error) {
      faults.push(`page: ${error.message.split('\n')[0]}`);
      isFresh = true;
    }
    report({ id, theme, faults });
  }
  await context.close();
}

/** Answers whether the story has left the page unfit for the next one. */
async function judge(page, faults) {
  await page.waitForFunction(() => globalThis.storyOutcome, undefined, { timeout: 30_000 });
  const outcome = await page.evaluate(() => globalThis.storyOutcome);
  if (outcome !== 'finished') {
    faults.unshift(`story: ${outcome}`);
    return true;
  }
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), axeOptions);
  faults.push(...violations.map(describeViolation));
  return false;
}

/** Runs in the page, before Storybook: notes how the story ended. */
function recordStoryEvents() {
  const failures = [
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const listen = (channel) => {
    for (const event of failures) {
      channel.on(
        event,
        (detail) => (globalThis.storyOutcome = `${event} ${detail?.message ?? detail?.description ?? ''}`),
      );
    }
    channel.on(
      'storyFinished',
      ({ status }) => (globalThis.storyOutcome ??= status === 'success' ? 'finished' : status),
    );
    globalThis.showStory = (storyId) => {
      globalThis.storyOutcome = undefined;
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    };
  };
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      listen(value);
    },
  });
}

function describeViolation({ id, help, nodes }) {
  const places = nodes.slice(0, 3).map(({ target, failureSummary }) => {
    const reason = failureSummary?.split('\n')[1]?.trim() ?? '';
    return `${target.flat().join(' >>> ')} (${reason})`;
  });
  return `axe ${id}: ${help}: ${places.join('; ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`;
}

async function main() {
  if (!process.argv.includes('--keep')) await build();
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type, tags }) => type === 'story' && !tags?.includes('no-smoke'));
  const titles = [...new Set(stories.map(({ title }) => title))];
  const queue = titles.flatMap((title) =>
    themes.map((theme) => ({ theme, stories: stories.filter((story) => story.title === title) })),
  );
  const count = { passed: 0, failed: 0 };
  const report = ({ id, theme, faults }) => {
    count[faults.length > 0 ? 'failed' : 'passed'] += 1;
    for (const fault of faults) console.log(`${id} (${theme}): ${fault}`);
  };
  const server = await serve();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launchChromium();
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await walk(browser, origin, next, report);
  };
  await Promise.all(Array.from({ length: workers }, work));
  await browser.close();
  server.close();
  return count;
}

const count = await main();
console.log(`${count.passed} passed, ${count.failed} failed`);
if (process.env.ILA_RESULT) writeFileSync(process.env.ILA_RESULT, JSON.stringify(count));
process.exitCode = count.failed > 0 ? 1 : 0;
