import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { isProblem } from '@ila-kit/sdk';
import type {
  ApiError,
  Course,
  CourseList,
  Ila,
  IlaPromise,
  InvalidRequestProblem,
  Page,
  PagePromise,
  Problem,
  ProblemName,
} from '@ila-kit/sdk';
import { Ila as PageIla } from '@ila-kit/sdk/browser';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('types', () => {
  const ila = {} as Ila;
  const page = {} as PageIla;

  it('of answers are those of the contract', () => {
    expectTypeOf<ReturnType<typeof ila.courses.create>>().toEqualTypeOf<IlaPromise<Course>>();
    expectTypeOf<ReturnType<typeof ila.courses.list>>().toEqualTypeOf<PagePromise<CourseList>>();
    expectTypeOf<Awaited<PagePromise<CourseList>>>().toEqualTypeOf<Page<CourseList>>();
    expectTypeOf<Page<CourseList>['data'][number]>().toEqualTypeOf<Course>();
    expectTypeOf(() => ila.courses.delete('crs_1', { ifMatch: '*' })).returns.resolves.toBeVoid();
  });

  it('of a conditional read may be undefined, and of a plain one are not', () => {
    expectTypeOf(() => ila.courses.retrieve('crs_1', {}, { ifNoneMatch: '"1"' })).returns.resolves.toEqualTypeOf<
      Course | undefined
    >();
    expectTypeOf(() => ila.courses.retrieve('crs_1', {}, { timeout: 1 })).returns.resolves.toEqualTypeOf<Course>();
  });

  it('of a page have no secret operations', () => {
    expectTypeOf(page).toHaveProperty('courses');
    expectTypeOf(page).not.toHaveProperty('keys');
    expectTypeOf(page).not.toHaveProperty('imports');
    expectTypeOf(page.courses).toHaveProperty('list');
    expectTypeOf(page.courses).not.toHaveProperty('create');
    expectTypeOf(page.providers).not.toHaveProperty('update');
    // @ts-expect-error creating is not for pages
    void (() => page.request('post', '/courses', { body: {} }));
    // @ts-expect-error nor are keys
    void (() => page.request('get', '/keys'));
  });

  it('of requests are checked', () => {
    // @ts-expect-error no such path
    void (() => ila.request('get', '/course'));
    // @ts-expect-error no such method
    void (() => ila.request('put', '/courses'));
    // @ts-expect-error the path parameter is missing
    void (() => ila.request('get', '/courses/{courseId}'));
    // @ts-expect-error no such parameter
    void (() => ila.courses.list({ language: ['fr'], colour: 'red' }));
    // @ts-expect-error a change takes a version
    void (() => ila.courses.update('crs_1', {}));
    // @ts-expect-error an array takes a limit
    void (() => ila.courses.list().toArray());
    expectTypeOf(() =>
      ila.request('get', '/courses/{courseId}', { path: { courseId: 'crs_1' } }),
    ).returns.resolves.toEqualTypeOf<Course>();
  });

  it('of problems narrow by name', () => {
    expectTypeOf<'not-found'>().toExtend<ProblemName>();
    const narrow = (error: unknown) => {
      if (isProblem(error, 'invalid-request')) {
        expectTypeOf(error).toExtend<ApiError>();
        expectTypeOf(error.problem.errors).toEqualTypeOf<InvalidRequestProblem['errors']>();
      }
      // @ts-expect-error no such problem
      isProblem(error, 'no-such-problem');
    };
    narrow(undefined);
    expectTypeOf<ApiError['problem']>().toEqualTypeOf<Problem | undefined>();
  });
});

it('an Ila of a page has no secret operations when it runs', () => {
  const ila = new PageIla({ baseUrl: 'https://api.example' });
  expect(ila).not.toHaveProperty('keys');
  expect(ila.courses).not.toHaveProperty('create');
});

it('this file and every snippet of the README pass the type check', { timeout: 60_000 }, async () => {
  const readme = await readFile(join(root, 'packages/sdk/README.md'), 'utf8');
  const snippets = Array.from(readme.matchAll(/^```ts\n(.*?)^```/gms), ([, code]) => code!);
  expect(snippets.length).toBeGreaterThan(10);
  for (const snippet of snippets) expect(snippet.split('\n').length).toBeLessThanOrEqual(20);

  // Inside the repository, so that the package is found by its name.
  const folder = join(root, 'node_modules/.cache/sdk-readme');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(snippets.map((code, index) => writeFile(join(folder, `snippet-${index}.ts`), code)));
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: false,
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const include = ['*.ts', join(root, 'test/sdk/types.test.ts')];
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
  const tsc = join(root, 'node_modules/.bin/tsc');
  const output = await promisify(execFile)(tsc, ['-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  );
  expect(output).toBe('');
});
