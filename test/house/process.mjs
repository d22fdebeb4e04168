import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The path of a program that npm installed. */
export const bin = (name) => `${root}/node_modules/.bin/${name}`;

/**
 * Runs a program to its end, in a process group of its own so that nothing it started outlives it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, timeout?: number }} [options] timeout in seconds
 * @returns {Promise<{ ok: boolean, output: string }>} output: what it printed, both streams in order
 */
export function execute(program, args, { env, cwd = root, timeout = 300 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      // A database of the machine is no test's to fill: who may use it gets it as ILA_TEST_DATABASE_URL.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', DATABASE_URL: undefined, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const killGroup = () => killQuietly(child.pid);
    const timer = setTimeout(() => {
      output += `\nStopped: took longer than ${timeout} s.\n`;
      killGroup();
    }, timeout * 1000);
    process.once('exit', killGroup);
    child.once('error', (error) => (output += `${error.message}\n`));
    child.once('close', (code) => {
      clearTimeout(timer);
      process.removeListener('exit', killGroup);
      killGroup();
      resolve({ ok: code === 0, output });
    });
  });
}

function killQuietly(group) {
  try {
    if (group) process.kill(-group, 'SIGKILL');
  } catch {
    // The group has ended.
  }
}
