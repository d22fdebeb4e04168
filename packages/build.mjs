/**
 * Builds what is out of date: the bundled contract, the compiled packages, the manifest of the elements, the embed bundle.
 * `node packages/build.mjs [--no-sizes]`, or `build()` from another script. A second run takes half a second.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamps = join(root, 'node_modules/.cache/ila-kit');
const packages = ['schemes', 'credentials', 'sdk', 'elements', 'server'];
const sources = packages.map((name) => `packages/${name}/src`);
const bundled = packages.slice(0, 4).map((name) => `packages/${name}/dist`);

/** A step runs when its inputs are not those of its last run, or when an output is missing. */
const steps = [
  {
    name: 'contract',
    inputs: ['openapi'],
    outputs: ['packages/server/openapi/openapi.json'],
    run: () => bin('redocly', ['bundle', 'openapi/ila.yaml', '-o', 'packages/server/openapi/openapi.json']),
  },
  {
    name: 'packages',
    inputs: [...sources, ...packages.map((name) => `packages/${name}/tsconfig.json`), 'tsconfig.json'],
    outputs: bundled.filter((folder) => holdsFiles(folder.replace(/dist$/, 'src'))),
    run: compile,
  },
  {
    name: 'JSON-LD',
    inputs: ['packages/credentials/vendor', 'packages/credentials/contexts', 'packages/credentials/src/vendor'],
    outputs: ['jsonld.js', 'contexts.js', 'contexts-more.js'].map((file) => `packages/credentials/dist/vendor/${file}`),
    run: () =>
      spawnSync(process.execPath, ['packages/credentials/vendor/build.mjs'], { cwd: root, stdio: 'inherit' }).status ===
      0,
  },
  {
    name: 'manifest',
    inputs: ['packages/elements/src', 'packages/elements/custom-elements-manifest.config.mjs'],
    outputs: ['packages/elements/custom-elements.json', 'packages/elements/jsx.d.ts'],
    run: () => bin('cem', ['analyze'], join(root, 'packages/elements')),
  },
  {
    name: 'embed bundle',
    inputs: [...bundled, 'rollup.config.mjs'],
    outputs: ['packages/elements/cdn/manifest.json'],
    needs: 'packages/elements/dist/cdn/ila.js',
    run: () => bin('rollup', ['--config', 'rollup.config.mjs', '--silent']),
  },
  {
    name: 'sizes',
    inputs: [...bundled, 'rollup.config.mjs', 'test/sizes.json'],
    outputs: [],
    // Only shown here: `npm test` is what holds the budget.
    run: () =>
      spawnSync(process.execPath, ['packages/sizes.mjs', '--show'], { cwd: root, stdio: 'inherit' }).status === 0,
  },
];

const products = steps.map(({ name }) => name).filter((name) => name !== 'sizes');

/**
 * Builds everything that is out of date.
 * @param {{ log?: (line: string) => void, only?: string[] }} [options] `only`: names of steps; by default all but `sizes`
 * @throws {Error} naming the step that failed; what the step printed is on stderr
 */
export function build({ log = console.log, only = products } = {}) {
  mkdirSync(stamps, { recursive: true });
  const release = takeTurn(join(stamps, 'building'));
  try {
    for (const name of packages) copyFileSync(join(root, 'LICENSE'), join(root, `packages/${name}/LICENSE`));
    for (const step of steps) if (only.includes(step.name)) runStep(step, log);
  } finally {
    release();
  }
}

/** `npm start` and `npm test` may build at the same time: the second waits, at most two minutes, for a first that lives. */
function takeTurn(file) {
  for (let waited = 0; waited < 120; waited += 0.25) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!lives(file)) rmSync(file, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
  throw new Error(`Building failed: another build holds ${file}`);
}

function lives(pidFile) {
  try {
    return process.kill(Number(readFileSync(pidFile, 'utf8')), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function runStep({ name, inputs, outputs, needs, run }, log) {
  const stampFile = join(stamps, `${name.replaceAll(' ', '-')}.stamp`);
  if (needs && !existsSync(join(root, needs))) return log(`build  ${name}: skipped, ${needs} is not there`);
  const stamp = hash([...inputs, 'package-lock.json', 'packages/build.mjs']);
  const built = outputs.every((path) => existsSync(join(root, path)));
  if (built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return undefined;
  const start = performance.now();
  rmSync(stampFile, { force: true });
  if (!run()) throw new Error(`Building failed: ${name}`);
  writeFileSync(stampFile, stamp);
  return log(`build  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** The output of a source that was renamed or deleted would still be published, and still be imported. */
function compile() {
  for (const name of packages) {
    const dist = join(root, `packages/${name}/dist`);
    const orphans = files(dist).filter(
      (file) => file.endsWith('.js') && !/\/vendor\//.test(file) && !existsSync(sourceOf(file)),
    );
    if (orphans.length > 0) rmSync(dist, { recursive: true });
  }
  return bin('tsc', ['--build']);
}

const sourceOf = (output) => output.replace('/dist/', '/src/').replace(/\.js$/, '.ts');

function bin(program, args, cwd = root) {
  const path = join(root, 'node_modules/.bin', program);
  const { status, stdout, stderr, error } = spawnSync(path, args, { cwd, encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}${error ?? ''}\n`);
  return status === 0;
}

function hash(paths) {
  const sum = createHash('sha256');
  for (const file of paths.flatMap((path) => files(join(root, path))))
    sum.update(`${file}\0`).update(readFileSync(file));
  return sum.digest('hex');
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => files(join(path, entry.name)));
}

function holdsFiles(path) {
  return files(join(root, path)).length > 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build({ only: process.argv.includes('--no-sizes') ? products : [...products, 'sizes'] });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
