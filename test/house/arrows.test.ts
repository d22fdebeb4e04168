import { expect, test } from 'vitest';
import { importsOf, packageOf, packages, sources, type PackageName } from './sources.js';

/** DESIGN: schemes, credentials ← server · sdk ← elements · schemes, credentials ← elements, lazily. Nothing imports server. */
const arrows: Record<PackageName, { fixed: PackageName[]; lazy: PackageName[] }> = {
  schemes: { fixed: [], lazy: [] },
  credentials: { fixed: [], lazy: [] },
  sdk: { fixed: [], lazy: [] },
  elements: { fixed: ['sdk'], lazy: ['schemes', 'credentials'] },
  server: { fixed: ['schemes', 'credentials'], lazy: [] },
};

for (const name of packages) {
  test(`${name} imports only what the arrows allow`, () => {
    const { fixed, lazy } = arrows[name];
    const wrong = sources(`packages/${name}/src`, '.ts').flatMap((source) =>
      importsOf(source)
        .map(({ specifier, dynamic }) => ({ specifier, dynamic, to: packageOf(specifier, source.path) }))
        .filter(({ to }) => to !== undefined && to !== name)
        .filter(({ to, dynamic }) => !fixed.includes(to!) && !(dynamic && lazy.includes(to!)))
        .map(({ specifier }) => `${source.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
}

test('packages import each other by name, never by path', () => {
  const wrong = packages.flatMap((name) =>
    sources(`packages/${name}/src`, '.ts').flatMap((source) =>
      importsOf(source)
        .filter(({ specifier }) => specifier.startsWith('.') && packageOf(specifier, source.path) !== name)
        .map(({ specifier }) => `${source.path} imports ${specifier}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('what runs in browsers imports nothing of Node but in a file named node.ts', () => {
  const wrong = (['schemes', 'credentials', 'sdk', 'elements'] as const).flatMap((name) =>
    sources(`packages/${name}/src`, '.ts')
      .filter(({ path }) => !path.endsWith('/node.ts'))
      .flatMap((source) => importsOf(source).map(({ specifier }) => `${source.path} imports ${specifier}`))
      .filter((line) => line.includes(' node:')),
  );
  expect(wrong).toEqual([]);
});

test('the reader of imports sees every form', () => {
  const text = `
    import a from 'one';
    import type { B } from "two";
    import {
      c,
    } from 'three';
    import 'four';
    export * from 'five';
    // import 'commented';
    const d = await import('six');
    const e: import('seven').E = 1;
  `;
  const found = importsOf({ path: 'x.ts', text }).map(({ specifier, dynamic }) =>
    dynamic ? `${specifier}()` : specifier,
  );
  expect(found).toEqual(['one', 'two', 'three', 'four', 'five', 'six()', 'seven()']);
});
