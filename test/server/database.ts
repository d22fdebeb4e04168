import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenDatabase, openDatabase } from '@ila-kit/server';
import { sql } from 'kysely';
import pg from 'pg';
import { describe } from 'vitest';

/** A kind of database that tests run on. */
export interface Engine {
  name: 'pglite' | 'postgresql';
  /** An empty database with the current schema, of its own. Close it, and with it everything in it goes. */
  open(): Promise<OpenDatabase>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const postgresUrl = process.env.ILA_TEST_DATABASE_URL;

const engines: readonly Engine[] = [
  { name: 'pglite', open: openEmbedded },
  ...(postgresUrl ? [{ name: 'postgresql' as const, open: () => openPostgres(postgresUrl) }] : []),
];

/** Runs the same tests on PGlite and, when ILA_TEST_DATABASE_URL is set, on PostgreSQL. */
export function forEachEngine(suite: (engine: Engine) => void): void {
  for (const engine of engines) describe(engine.name, () => suite(engine));
}

/** For tests that need real parallel transactions: PGlite is one session and hides races. */
export const postgresql: Engine | undefined = engines.find(({ name }) => name === 'postgresql');

/** Embedded databases that a test has given back: opening one takes two seconds, emptying it a moment. */
const spare: OpenDatabase[] = [];

async function openEmbedded(): Promise<OpenDatabase> {
  const database = spare.pop() ?? (await openDatabase({ dataDir: 'memory', snapshot: await snapshot() }));
  return {
    ...database,
    // Another object for the same database: what the server remembers of it, it remembers by this.
    db: database.db.withoutPlugins(),
    async close() {
      if (database.pglite?.closed) return;
      await empty(database);
      spare.push(database);
    },
  };
}

/** A new database has no rows but those that say which migrations it has had. */
async function empty({ db }: OpenDatabase): Promise<void> {
  const tables = await db.introspection.getTables();
  const names = tables.filter(({ name }) => name !== 'ila_migrations').map(({ name }) => sql.table(name));
  await sql`truncate ${sql.join(names)} restart identity cascade`.execute(db);
}

async function openPostgres(serverUrl: string): Promise<OpenDatabase> {
  const name = `ila_test_${randomBytes(6).toString('hex')}`;
  await administer(
    serverUrl,
    `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`,
  );
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = await openDatabase({ databaseUrl: url.href, connections: 20 });
  return {
    ...database,
    async close() {
      await database.close();
      await administer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

async function administer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A migrated embedded database without data, dumped once for each state of the migrations: loading it takes a fifth of the time. */
export async function snapshot(): Promise<Blob> {
  const file = join(root, 'node_modules/.cache/ila-kit', `pglite-${fingerprint()}.tar`);
  if (!existsSync(file)) await makeSnapshot(file);
  return new Blob([readFileSync(file)]);
}

async function makeSnapshot(file: string): Promise<void> {
  const { pglite, close } = await openDatabase({ dataDir: 'memory' });
  if (!pglite) throw new Error('An embedded database was expected.');
  const dump = await pglite.dumpDataDir('none');
  await close();
  mkdirSync(join(file, '..'), { recursive: true });
  // Several test files may do this at once; a rename is never seen half done.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, new Uint8Array(await dump.arrayBuffer()));
  renameSync(part, file);
}

function fingerprint(): string {
  const dist = join(root, 'packages/server/dist');
  const hash = createHash('sha256').update(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json')));
  const relevant = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(migrations|migrate|extensions|open)\.js$|^db\/|configurations?\.js$/.test(path),
  );
  for (const path of relevant.sort()) hash.update(readFileSync(join(dist, path)));
  return hash.digest('hex').slice(0, 16);
}
