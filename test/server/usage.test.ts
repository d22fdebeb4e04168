import { expect, test } from 'vitest';
import { runCli } from './run-cli.js';

test.each([
  [['keys', 'create', '--name', 'x'], '--role must be one of'],
  [['keys', 'create', '--role', 'operator'], '--name is missing'],
  [['keys', 'create', '--role', 'provider', '--name', 'x'], '--provider goes with --role provider'],
  [['keys', 'create', '--role', 'operator', '--name', 'x', '--scope', 'all'], '--scope of a operator must be one of'],
  [['keys', 'create', '--role', 'board', '--name', 'x', '--kind', 'publishable'], 'needs --origin'],
  [
    ['keys', 'create', '--role', 'board', '--name', 'x', '--kind', 'publishable', '--origin', 'jobs.example'],
    'not an origin',
  ],
  [['keys', 'create', '--nope'], '--nope'],
  [['dance'], 'There is no command "dance"'],
])('%j is explained', async (args, words) => {
  const { code, stderr } = await runCli(args);
  expect(code).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
});
