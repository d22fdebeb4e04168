import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bin, execute } from './process.mjs';

const names = ['schemes', 'credentials', 'sdk', 'elements', 'server'];

/** For each package: packed as for npm, then judged by publint and by Are the types wrong. */
export const packageSteps = names.map((name) => ({
  name: `lint:packages:${name}`,
  together: true,
  run: () => check(name),
}));

async function check(name) {
  const folder = mkdtempSync(join(tmpdir(), 'ila-pack-'));
  try {
    const pack = ['pack', '--workspace', `packages/${name}`, '--pack-destination', folder, '--ignore-scripts'];
    const packed = await execute('npm', pack);
    if (!packed.ok) return { passed: 0, failed: 1, output: packed.output };
    const tarball = join(folder, readdirSync(folder)[0]);
    const problems = [...(await publintProblems(tarball)), ...(await typeProblems(name, tarball))];
    return { passed: Number(problems.length === 0), failed: Number(problems.length > 0), output: problems.join('\n') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function publintProblems(tarball) {
  const bytes = readFileSync(tarball);
  const pack = { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) };
  const { messages, pkg } = await publint({ pack, strict: true });
  return messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => `publint: ${formatMessage(message, pkg)}`);
}

async function typeProblems(name, tarball) {
  // The server is a program: nobody imports it.
  if (name === 'server') return [];
  const { ok, output } = await execute(bin('attw'), [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color']);
  return ok ? [] : [output];
}
