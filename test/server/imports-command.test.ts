import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, listen, type Listening, openDatabase } from '@ila-kit/server';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from './api.js';
import { forEachEngine, snapshot } from './database.js';
import { runCli } from './run-cli.js';

/** 20 kills cost two minutes. */
const kills = process.env.ILA_LONG ? 20 : 1;
const rows = 3000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ila-import-'));
  const lines = Array.from({ length: rows }, (_, index) => `C-${index + 1},Course number ${index + 1}`);
  writeFileSync(join(folder, 'courses.csv'), ['code,title', ...lines].join('\n'));
  writeFileSync(join(folder, 'few.csv'), 'code,title\nA,One\n,Two\nC,\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A mapping whose courses are of a provider of its own. */
function mappingFor(provider: string): string {
  const path = join(folder, `${provider}.json`);
  const fields = {
    providerReference: provider,
    'course.reference': '{code}',
    'course.title.en': '{title}',
    'course.languages': { value: ['en'] },
    'course.mode': { value: 'online' },
  };
  const named = { reference: provider, 'provider.name': provider, 'provider.country': 'IE' };
  const records = [
    { kind: 'providers', once: provider, fields: named },
    { kind: 'courses', fields },
  ];
  writeFileSync(path, JSON.stringify({ records }));
  return path;
}

const importCsv = (file: string, mapping: string, ...more: string[]) => [
  'import',
  join(folder, file),
  '--format',
  'csv',
  '--mapping',
  mapping,
  ...more,
];

async function referencesOf(db: Kysely<Database>, provider: string): Promise<Set<string>> {
  const { rows: found } = await sql<{ reference: string }>`
    select courses.reference from courses join providers on providers.id = provider_id
    where providers.reference = ${provider}`.execute(db);
  return new Set(found.map(({ reference }) => reference));
}

describe('into a stopped folder', () => {
  const dataDir = () => join(folder, 'data');
  const environment = () => ({ ILA_DATA_DIR: dataDir() });

  // From a dump: making a database takes three times as long.
  beforeAll(async () => (await openDatabase({ dataDir: dataDir(), snapshot: await snapshot() })).close());

  it('tells what was refused and why, in its exit code, its words and its report', { timeout: 120_000 }, async () => {
    const report = join(folder, 'report.jsonl');
    const run = await runCli(importCsv('few.csv', mappingFor('FEW'), '--report', report), {
      environment: environment(),
    });
    expect(run.code, run.stderr).toBe(2);
    expect(run.stdout).toContain('created 2, updated 0, unchanged 0, refused 2');
    expect(run.stdout).toContain('few.csv row 2 (line 3): /course/reference is required');
    const lines = readFileSync(report, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).at.row)).toEqual([2, 3]);
  });

  it('keeps what it has reported when it is killed, and goes on with the next', { timeout: 400_000 }, async () => {
    for (let kill = 1; kill <= kills; kill += 1) {
      const provider = `KILLED-${kill}`;
      // After the first, second, … commit; a little later each time, to hit what comes between.
      const run = await runCli(importCsv('courses.csv', mappingFor(provider), '--batch', '100'), {
        environment: environment(),
        killWhen: (stdout) => (stdout.match(/^imported/gm)?.length ?? 0) > kill,
      });
      expect(run.code, run.stderr).toBeNull();
      const reported = Number([...run.stdout.matchAll(/^imported (\d+)\n/gm)].at(-1)?.[1] ?? 0);
      expect(reported).toBeGreaterThan(100);
      const database = await openDatabase({ dataDir: dataDir() });
      try {
        const kept = await referencesOf(database.db, provider);
        // One of the reported is the provider itself.
        const missing = Array.from({ length: reported - 1 }, (_, index) => `C-${index + 1}`).filter(
          (code) => !kept.has(code),
        );
        expect(missing).toEqual([]);
      } finally {
        await database.close();
      }
    }
  });

  it('ends with 1 when it fails, and says why', { timeout: 60_000 }, async () => {
    const run = await runCli(importCsv('report.json', mappingFor('X')), { environment: environment() });
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no file') });
    const badKind = await runCli(importCsv('few.csv', mappingFor('X'), '--kind', 'boats'), {
      environment: environment(),
    });
    expect(badKind).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no kind "boats"') });
  });
});

forEachEngine((engine) => {
  describe('through a running server', () => {
    let api: Api;
    let listening: Listening;

    beforeAll(async () => {
      api = await startApi(engine);
      listening = await listen(api.server, 0);
    });

    afterAll(async () => {
      await listening?.stop();
      await api?.close();
    });

    it('takes the file with an operator’s key, and changes nothing the second time', { timeout: 120_000 }, async () => {
      const { token } = await api.key('operator');
      const to = ['--to', `http://127.0.0.1:${listening.port}`];
      const args = importCsv('few.csv', mappingFor('SERVED'), ...to, '--key', token);
      expect((await runCli(args)).stdout).toContain('created 2, updated 0, unchanged 0, refused 2');
      const again = await runCli(args);
      expect(again).toMatchObject({
        code: 2,
        stdout: expect.stringContaining('created 0, updated 0, unchanged 2, refused 2'),
      });
    });

    it('stops at a key that may not import', { timeout: 60_000 }, async () => {
      const { token } = await api.key('board');
      const run = await runCli(importCsv('few.csv', mappingFor('X'), '--to', `http://127.0.0.1:${listening.port}`), {
        environment: { ILA_KEY: token },
      });
      expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('the server answered 403') });
    });
  });
});
