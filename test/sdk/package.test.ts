import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The code that a program needs of the package. */
async function bundle(program: string): Promise<string> {
  const entry = '\0program';
  const build = await rollup({
    input: entry,
    external: ['ky'],
    onwarn: () => undefined,
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program.replaceAll('@ila-kit/sdk', join(root, 'packages/sdk/dist')) : null),
      },
      nodeResolve({ browser: true }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

describe('the browser entry', () => {
  it('holds nothing that needs a secret key', async () => {
    const code = await bundle("export * from '@ila-kit/sdk/browser.js';");
    expect(code).toContain('/course-suggestions');
    expect(code).not.toMatch(/\/keys|\/imports|'sk_|effect: true|'PATCH'|'DELETE'/);
  });

  it('leaves nothing behind where nothing is used', async () => {
    const code = await bundle("import '@ila-kit/sdk/browser.js'; import '@ila-kit/sdk/index.js';");
    expect(code.replace(/import 'ky';/, '').trim()).toBe('');
  });
});

it('every entry loads in Node without a DOM', async () => {
  const program = `
    const modules = await Promise.all(['', '/browser', '/jsonld', '/logging'].map((entry) => import('@ila-kit/sdk' + entry)));
    console.log(typeof document, modules.map((module) => Object.keys(module).length > 0).join());`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(root, 'packages/sdk'),
  });
  expect(stdout.trim()).toBe('undefined true,true,true,true');
});

it('one file imports ky, and none a built-in of Node', async () => {
  const folder = join(root, 'packages/sdk/src');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(
    files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  expect(texts.filter(([, text]) => text.includes("from 'ky'")).map(([name]) => name)).toEqual(['transport.ts']);
  expect(texts.filter(([, text]) => text.includes("from 'node:"))).toEqual([]);
});

it('the generated files say so in line 1', async () => {
  const generated = join(root, 'packages/sdk/src/generated');
  for (const name of await readdir(generated)) {
    expect(await readFile(join(generated, name), 'utf8')).toMatch(/^\/\/ Generated from openapi\//);
  }
  expect(await readFile(join(root, 'packages/sdk/api.md'), 'utf8')).toMatch(/^<!-- Generated from openapi\//);
});
