import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const run = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const names = ['config', 'course-card', 'course-finder', 'credential-badge', 'credential-list'];
const classes = names.map((name) => `@ila-kit/elements/${name}.js`);
const defines = names.map((name) => `@ila-kit/elements/define/${name}.js`);

it.each([
  ...classes,
  ...defines,
  '@ila-kit/elements/i18n.js',
  '@ila-kit/elements/credential-i18n.js',
  '@ila-kit/elements/locales/de.js',
])('%s can be imported without a DOM', (entry) => {
  expect(run(`await import('${entry}'); console.log('fine')`)).toBe('fine\n');
});

it('class entries define nothing', () => {
  const code = `
    const defined = [];
    globalThis.customElements = { define: (name) => defined.push(name), get: () => undefined };
    for (const entry of ${JSON.stringify(classes)}) await import(entry);
    console.log(defined.length);
    for (const entry of ${JSON.stringify(defines)}) await import(entry);
    console.log(defined.join());`;
  expect(run(code)).toBe(`0\n${names.map((name) => `ila-${name}`).join()}\n`);
});

it('only entries that define are said to have side effects', () => {
  const { sideEffects } = JSON.parse(readFileSync(`${root}packages/elements/package.json`, 'utf8')) as {
    sideEffects: string[];
  };
  expect(sideEffects).toEqual(['./dist/define/*.js', './dist/cdn/*.js', './cdn/*.js']);
});
