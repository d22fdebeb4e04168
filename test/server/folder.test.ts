import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addKey, createServer, findOrAddTenant, FolderInUseError, openDatabase, usualScopes } from '@ila-kit/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockFolder } from '../../packages/server/src/db/lock.js';
import { snapshot } from './database.js';

// Each test starts processes, and each of those opens a database.
vi.setConfig({ testTimeout: 120_000 });

const program = fileURLToPath(new URL('../../packages/server/bin/ila-server.mjs', import.meta.url));

/** A database on disk with one operator's key: making it takes seconds, copying it a moment. */
let template: string;
let operator: string;

let folder: string;
const running = new Set<ReturnType<typeof spawn>>();

beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), 'ila-template-'));
  const { db, close } = await openDatabase({ dataDir: template, snapshot: await snapshot() });
  const now = new Date();
  const tenant = { livemode: false, role: 'operator', name: 'Op' } as const;
  const tenantId = await findOrAddTenant(db, tenant, now);
  const scopes = usualScopes('secret', 'operator');
  const key = { tenantId, kind: 'secret', livemode: false, name: 'Op', scopes, allowedOrigins: [] } as const;
  operator = (await addKey(db, key, now)).token;
  await close();
}, 120_000);
afterAll(() => rmSync(template, { recursive: true, force: true }));

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'ila-folder-')), 'data');
  cpSync(template, folder, { recursive: true });
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, ILA_DATA_DIR: folder, DATABASE_URL: '', PORT: '0' });

function run(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], { env: environment(), encoding: 'utf8', timeout: 110_000 });
}

interface Served {
  child: ReturnType<typeof spawn>;
  url: string;
  ended: Promise<unknown[]>;
  /** What it printed so far. */
  log(): string;
}

/** Starts `ila-server serve` and waits until it listens. */
async function serve(): Promise<Served> {
  const child = spawn(process.execPath, [program, 'serve'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const ended = once(child, 'exit');
  let text = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const found = /"url":"([^"]+)"/.exec(text)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`The server ended: ${text}`)));
  });
  return { child, url, ended, log: () => text };
}

describe('the lock of the folder', () => {
  test('a second opener in the same process is refused too', async () => {
    const first = await openDatabase({ dataDir: folder });
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(FolderInUseError);
    await first.close();
    await (await openDatabase({ dataDir: folder })).close();
    expect(existsSync(join(folder, 'ila.lock'))).toBe(false);
  });

  test('after kill -9 the lock is stale, is taken over, and what was committed is there', async () => {
    const { child, url, ended } = await serve();
    const created = await fetch(`${url}/v1/providers`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${operator}`,
        'content-type': 'application/json',
        'idempotency-key': 'before-the-kill',
      },
      body: JSON.stringify({ name: 'Survivor', country: 'FR' }),
    });
    expect(created.status).toBe(201);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(folder, 'ila.lock'))).toBe(true);
    const server = await createServer({ dataDir: folder });
    const listed = await server.fetch(new Request('http://api.example/v1/providers'));
    expect(await listed.json()).toMatchObject({ data: [{ name: 'Survivor' }] });
    await server.close();
  });

  test.each([
    ['a pid that was given to another process', () => JSON.stringify({ pid: process.ppid, started: '1' })],
    ['half a file', () => '{"pid":'],
    ['nothing', () => ''],
  ])('%s does not hold the folder', (_, content) => {
    const lock = join(folder, 'ila.lock');
    writeFileSync(lock, content());
    lockFolder(folder)();
    expect(existsSync(lock)).toBe(false);
  });
});

/** Retries with the same key until the server decides. */
async function registerOnce(url: string, name: string): Promise<Response> {
  return fetch(`${url}/v1/providers`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${operator}`,
      'content-type': 'application/json',
      'idempotency-key': `act-${name}`,
    },
    body: JSON.stringify({ name, country: 'FR' }),
  });
}

const crashes = process.env.ILA_LONG ? 20 : 1;

test(
  `killed ${crashes} ${crashes === 1 ? 'time' : 'times'} between request and answer: the retry answers, each act happened once`,
  { timeout: 240_000 },
  async () => {
    for (let round = 0; round < crashes; round += 1) {
      const { child, url, ended } = await serve();
      const names = Array.from({ length: 40 }, (_, n) => `r${round}-${n}`);
      const answers = names.map((name) => registerOnce(url, name).catch(() => undefined));
      // Somewhere among them: some are answered, some committed, some not begun.
      await Promise.race(answers.slice(round % 20));
      child.kill('SIGKILL');
      await ended;
      const before = await Promise.all(
        answers.map(
          async (answer) => (await (await answer)?.json().catch(() => undefined)) as { id: string } | undefined,
        ),
      );
      const server = await createServer({ dataDir: folder, rateLimit: false });
      const { db } = server.database;
      for (const [index, name] of names.entries()) {
        const again = await server.fetch(
          new Request('http://api.example/v1/providers', {
            method: 'POST',
            headers: {
              authorization: `Bearer ${operator}`,
              'content-type': 'application/json',
              'idempotency-key': `act-${name}`,
            },
            body: JSON.stringify({ name, country: 'FR' }),
          }),
        );
        const { id } = (await again.json()) as { id: string };
        expect(again.status, name).toBe(201);
        if (before[index]) expect(id, name).toBe(before[index].id);
        const rows = await db.selectFrom('providers').select('id').where('name', '=', name).execute();
        expect(rows, name).toEqual([{ id }]);
      }
      await server.close();
    }
  },
);

describe('the commands', () => {
  test('keys create prints the token alone on stdout; the key works; an unknown provider gets none', async () => {
    const page = run(
      'keys',
      'create',
      '--role',
      'board',
      '--name',
      'Jobs',
      '--kind',
      'publishable',
      '--origin',
      'https://jobs.example',
    );
    expect(page.status, page.stderr).toBe(0);
    expect(page.stdout).toMatch(/^pk_test_[0-9A-Za-z]{40}\n$/);
    const stranger = run('keys', 'create', '--role', 'provider', '--name', 'x', '--provider', 'prv_0000');
    expect([stranger.status, stranger.stderr]).toEqual([1, 'There is no provider prv_0000 in test data.\n']);
    const live = run('keys', 'create', '--role', 'operator', '--name', 'Op', '--live', '--scope', 'imports:write');
    expect(live.stdout).toMatch(/^sk_live_[0-9A-Za-z]{40}\n$/);
    const server = await createServer({ dataDir: folder });
    const headers = { authorization: `Bearer ${page.stdout.trim()}`, origin: 'https://jobs.example' };
    expect((await server.fetch(new Request('http://api.example/v1/schemes', { headers }))).status).toBe(200);
    await server.close();
  });

  test('serve holds the folder, logs no secret, and stops gracefully', async () => {
    const { child, url, ended, log } = await serve();

    // A second process is refused at once, and told who has the folder.
    const second = run('keys', 'create', '--role', 'operator', '--name', 'Second');
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`The folder ${folder} is in use by process ${child.pid}.`);
    expect(second.stderr).not.toContain('    at ');
    expect(second.stdout).toBe('');

    // The log names no address, no query and no token.
    await fetch(`${url}/v1/providers?q=confidential`, { headers: { authorization: `Bearer ${operator}` } });
    await fetch(`${url}/v1/providers?q=confidential&x=1`);
    await expect.poll(() => log().match(/"operation":"listProviders"/g)?.length).toBe(2);
    expect(log()).not.toContain('confidential');
    expect(log()).not.toContain(operator.slice(8));
    expect(log().replaceAll('"url":"http://127.0.0.1', '')).not.toContain('127.0.0.1');

    // SIGTERM: the running request is answered, the folder is free.
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const pending = fetch(`${url}/v1/schemes`);
    child.kill('SIGTERM');
    await pending.catch(() => undefined);
    expect(await ended).toEqual([0, null]);
    expect(existsSync(join(folder, 'ila.lock'))).toBe(false);
    await expect(fetch(`${url}/readyz`)).rejects.toThrow();
  });
});
