import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../browser.mjs';

const debian = '/usr/lib/postgresql';

/** The folder of a PostgreSQL server's programs, the newest first, or undefined. */
export function findPostgres() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions.map((version) => join(debian, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  return folder ?? findProgram('initdb')?.replace(/\/initdb$/, '');
}

/**
 * Starts a PostgreSQL that only this run can reach: own data, own socket folder, no TCP, no durability.
 * @param {string} bin what findPostgres() answered
 * @param {Record<string, string>} [more] further settings
 * @returns {{ url: string, stop: () => void }}
 */
export function startPostgres(bin, more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ila-postgres-'));
  const account = asAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  // LC_ALL: one order of text on every machine.
  const options = { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 60_000 };
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '-N'], {
    ...options,
    env,
  });
  const own = { listen_addresses: '', fsync: 'off', max_connections: '200', ...more };
  const settings = `-k ${folder} ${Object.entries(own)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')}`;
  const log = join(folder, 'log');
  execFileSync(join(bin, 'pg_ctl'), ['-D', data, '-l', log, '-w', '-o', settings, 'start'], { ...options, env });
  return {
    url: `postgresql://postgres@localhost/postgres?host=${folder}`,
    stop() {
      spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], options);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** initdb refuses root: then the account is Debian's postgres. */
function asAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
