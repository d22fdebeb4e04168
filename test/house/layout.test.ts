import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packages, root, sources } from './sources.js';

const topLevel = [
  '.ci',
  '.git',
  '.gitignore',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'openapi',
  'package-lock.json',
  'package.json',
  'packages',
  'rollup.config.mjs',
  'stories',
  'test',
  'tsconfig.json',
  'web-test-runner.config.mjs',
];

const vagueName = /(^|[/.-])(utils?|helpers?|common|misc|manager)([/.-]|s?\.)/i;

test('the top level holds what the design lists and nothing else', () => {
  const ignored = readFileSync(`${root}.gitignore`, 'utf8').split('\n');
  const allowed = [...topLevel, ...ignored.map((line) => line.replaceAll('/', ''))];
  expect(readdirSync(root).filter((name) => !allowed.includes(name))).toEqual([]);
});

test('no file or folder has a name that says nothing', () => {
  const files = [...sources('packages', '.ts', '.mjs'), ...sources('stories', ''), ...sources('test', '.ts', '.mjs')];
  expect(files.map(({ path }) => path).filter((path) => vagueName.test(path))).toEqual([]);
});

test('no source is longer than 300 lines, no class of an element longer than 250', () => {
  const limit = (path: string) => (/^packages\/elements\/src\/([\w-]+)\/\1\.ts$/.test(path) ? 250 : 300);
  const files = [
    ...sources('packages', '.ts', '.mjs'),
    ...sources('stories', '.ts', '.mjs'),
    ...sources('test', '.ts', '.mjs'),
  ];
  const long = files
    .filter(({ path }) => !path.includes('/locales/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > limit(path));
  expect(long).toEqual([]);
});

test('each element that define/ defines has a class, a story (but <ila-config>, which shows nothing) and a test', () => {
  const defined = sources('packages/elements/src/define', '.ts').map(
    ({ path }) => /([\w-]+)\.ts$/.exec(path)?.[1] ?? '',
  );
  const tests = sources('test/elements', '.test.ts');
  const missing = defined.flatMap((name) => [
    ...[`packages/elements/src/${name}/${name}.ts`, `stories/${name}.stories.ts`].filter(
      (path) => !existsSync(root + path) && path !== 'stories/config.stories.ts',
    ),
    ...(tests.some(({ text }) => text.includes(`<ila-${name}`)) ? [] : [`a test of <ila-${name}>`]),
  ]);
  expect(missing).toEqual([]);
});

test('every package is ours to publish: licence, type, engines, version', () => {
  const manifests = packages.map((name) => JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')));
  const versions = new Set(manifests.map(({ version }) => version));
  expect([...versions]).toHaveLength(1);
  for (const manifest of manifests) {
    expect(manifest).toMatchObject({ license: 'Apache-2.0', type: 'module', engines: { node: '>=20.19' } });
  }
});

test('the lockfile names every platform package that it needs, in the version that is needed', () => {
  const { packages: locked } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Lockfile;
  const missing = Object.entries(locked).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => !satisfies(resolve(locked, from, name), wanted))
      .map(([name, wanted]) => `${from} needs ${name} ${wanted}`),
  );
  expect(missing).toEqual([]);
});

interface Lockfile {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

/** As Node finds packages: in the folder of the one that asks, then in those above it. */
function resolve(locked: Lockfile['packages'], from: string, name: string): string | undefined {
  const found = locked[`${from ? `${from}/` : ''}node_modules/${name}`]?.version;
  if (found || !from) return found;
  return resolve(locked, from.replace(/(^|\/)[^/]*(\/[^/]*)?$/, ''), name);
}

/** Platform packages are asked for by exact version; a range is satisfied by whatever npm chose. */
function satisfies(version: string | undefined, wanted: string): boolean {
  return version !== undefined && (version === wanted || !/^\d/.test(wanted));
}
