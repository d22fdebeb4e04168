import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, findProgram } from '../browser.mjs';
import { packageSteps } from './package-steps.mjs';
import { findPostgres, startPostgres } from './postgres.mjs';
import { bin, execute, root } from './process.mjs';
import { checkTemplates } from './templates.mjs';
import { findWebkit } from './webkit-launcher.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped?: number, output?: string, note?: string }} Result
 * @typedef {{ name: string, all?: boolean, together?: boolean, run: () => Promise<Result> }} Step
 *   `all`: only with --all; `together`: may run beside its neighbours
 */

const contract = 'openapi/ila.yaml';

const node = process.execPath;
const all = process.argv.includes('--all');
const long = all ? { ILA_LONG: '1' } : {};
const redoclyQuiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** @type {Step[]} Everything that `npm test` and `npm run test:all` do, in order. */
export const steps = [
  { name: 'build', run: () => once(node, ['packages/build.mjs', '--no-sizes'], { show: true, timeout: 600 }) },

  lint('lint:code:eslint', bin('eslint'), ['--config', 'test/eslint.config.mjs', '--max-warnings', '0', '.']),
  // The two longest first, so that they end with the others.
  { name: 'lint:openapi:spectral', together: true, run: spectral },
  lint('lint:code:types', bin('tsc'), ['--project', 'test/tsconfig.json']),
  lint('lint:code:format', 'npm', ['run', '--silent', 'format:check']),
  { name: 'lint:code:templates', together: true, run: checkTemplates },
  lint('lint:code:unused', bin('knip'), ['--no-progress']),
  lint('lint:code:generated:sdk', node, ['packages/sdk/generate.mjs', '--check']),
  lint('lint:code:generated:server', node, ['packages/server/generate.mjs', '--check']),
  lint('lint:code:generated:schemes', node, ['packages/schemes/generate.mjs', '--check']),
  lint('lint:openapi:redocly', bin('redocly'), ['lint', contract, '--config', 'openapi/redocly.yaml'], {
    env: redoclyQuiet,
  }),
  lint('lint:openapi:score', bin('redocly'), ['score', contract], {
    env: redoclyQuiet,
    show: /\/100/,
  }),
  ...packageSteps,

  { name: 'sizes', together: true, run: () => once(node, ['packages/sizes.mjs'], { show: true }) },
  { name: 'vitest', run: () => (all ? vitestOnBothEngines() : vitest('node')) },
  { name: 'wtr', run: () => webTestRunner('chromium') },
  { name: 'storybook', run: storybook },
  { name: 'journeys', run: () => vitest('journeys', {}, '--maxWorkers=4') },

  { name: 'wtr:firefox', all: true, run: firefox },
  { name: 'wtr:webkit', all: true, run: webkit },
];

/** A step of one program, which passes as one test when the program does. */
function lint(name, program, args, options) {
  return { name, together: true, run: () => once(program, args, options) };
}

async function once(program, args, { show, ...options } = {}) {
  const { ok, output } = await execute(program, args, options);
  const shown =
    show instanceof RegExp
      ? output
          .split('\n')
          .filter((line) => show.test(line))
          .join('\n')
      : show && output;
  return { passed: Number(ok), failed: Number(!ok), output: ok ? shown || undefined : output };
}

/** Spectral reads one document: it takes a path's `$ref` to another file for a fault. */
async function spectral() {
  const folder = mkdtempSync(join(tmpdir(), 'ila-contract-'));
  const bundled = join(folder, 'openapi.json');
  const bundle = await once(bin('redocly'), ['bundle', contract, '-o', bundled], { env: redoclyQuiet });
  const args = ['lint', bundled, '--ruleset', 'openapi/.spectral.yaml', '--fail-severity', 'warn', '--quiet'];
  const result = bundle.failed ? bundle : await once(bin('spectral'), args);
  rmSync(folder, { recursive: true });
  return result;
}

const skip = (note) => ({ passed: 0, failed: 0, skipped: 1, note: `skipped: ${note}` });

/** Runs a program that leaves its counts in the file ILA_RESULT; a program that fails without failing a test fails once. */
async function counted(program, args, { env, read = JSON.parse, ...options }) {
  const folder = mkdtempSync(join(tmpdir(), 'ila-result-'));
  const file = join(folder, 'result.json');
  const { ok, output } = await execute(program, args, { ...options, env: { ...env, ILA_RESULT: file } });
  const result = existsSync(file) ? read(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  const failed = ok ? result.failed : Math.max(result.failed, 1);
  return { ...result, failed, output: failed ? output : undefined };
}

function vitest(project, env = {}, ...more) {
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', project, ...more];
  return counted(bin('vitest'), args, { env: { ...long, ...env }, timeout: all ? 2400 : 900, read: vitestCounts });
}

/** PGlite always, and PostgreSQL where there is one: DATABASE_URL, or one of our own for the time of the run. */
async function vitestOnBothEngines() {
  const given = process.env.DATABASE_URL;
  const programs = findPostgres();
  if (!given && !programs) {
    const result = await vitest('node');
    return { ...result, skipped: result.skipped + 1, note: 'no PostgreSQL here (apt: postgresql) and no DATABASE_URL' };
  }
  const server = given ? { url: given, stop: () => undefined } : startPostgres(programs);
  try {
    return await vitest('node', { ILA_TEST_DATABASE_URL: server.url });
  } finally {
    server.stop();
  }
}

function vitestCounts(text) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(text);
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length, skipped: numPendingTests };
}

async function webTestRunner(browser) {
  if (!holds('test/elements', /\.test\.ts$/)) return skip('no tests yet');
  const { path } = await chromium();
  const env = { ILA_BROWSERS: browser, CHROME_PATH: path, ...long };
  return counted(bin('web-test-runner'), [], { env, timeout: 600 });
}

async function storybook() {
  if (!holds('stories', /\.stories\.ts$/)) return skip('no stories yet');
  const { path } = await chromium();
  return counted(node, ['test/house/storybook.mjs', ...(all ? ['--dark'] : [])], {
    env: { CHROME_PATH: path },
    timeout: 600,
  });
}

async function firefox() {
  return findProgram('firefox-esr', 'firefox') ? webTestRunner('firefox') : skip('no Firefox here (apt: firefox-esr)');
}

async function webkit() {
  return findWebkit() ? webTestRunner('webkit') : skip('no WebKit here (apt: webkit2gtk-driver xvfb)');
}

function holds(folder, name) {
  const path = join(root, folder);
  return existsSync(path) && readdirSync(path, { recursive: true }).some((file) => name.test(file));
}
