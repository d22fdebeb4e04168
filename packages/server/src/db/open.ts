import { join, resolve } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { lockFolder } from './lock.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations.js';
import { PGliteDialect } from './pglite-dialect.js';
import type { Database } from './schema.js';
import { preparing } from './prepared.js';
import { parsers, pgTypes } from './value-types.js';

/** Which database: PostgreSQL 15 or later by its URL, else an embedded one in a folder or in memory. */
export interface DatabaseOptions {
  /** `postgresql://…`. Wins over `dataDir`. */
  databaseUrl?: string;
  /** A folder, made when it is missing, or `memory`. */
  dataDir?: string;
  /** A dump of an embedded database to start from (`PGlite.dumpDataDir`), for tests. */
  snapshot?: Blob;
  /** How many connections to PostgreSQL at most. 10 by default. */
  connections?: number;
}

export interface OpenDatabase {
  db: Kysely<Database>;
  engine: 'pglite' | 'postgresql';
  /** Present with PostgreSQL. */
  pool?: pg.Pool;
  /** Present with the embedded database. */
  pglite?: PGlite;
  /** Ends all connections and gives the folder back. */
  close(): Promise<void>;
}

/**
 * Opens the database and brings its schema up to date.
 * @throws {FolderInUseError} when another process has the folder
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const database = options.databaseUrl ? openPostgres(options.databaseUrl, options) : await openEmbedded(options);
  try {
    await migrate(database.db as unknown as Kysely<never>, migrations);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openPostgres(databaseUrl: string, { connections = 10 }: DatabaseOptions): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    types: pgTypes as pg.CustomTypesConfig,
    application_name: 'ila-server',
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });
  return { db, engine: 'postgresql', pool, close: () => db.destroy() };
}

async function openEmbedded({ dataDir = '.ila', snapshot }: DatabaseOptions): Promise<OpenDatabase> {
  const folder = dataDir === 'memory' ? undefined : resolve(dataDir);
  const unlock = folder ? lockFolder(folder) : undefined;
  try {
    const options: PGliteOptions = { extensions: { pg_trgm, unaccent }, parsers };
    if (folder) options.dataDir = join(folder, 'database');
    if (snapshot) options.loadDataDir = snapshot;
    const pglite = await PGlite.create(options);
    const db = new Kysely<Database>({ dialect: new PGliteDialect(pglite) });
    return {
      db,
      engine: 'pglite',
      pglite,
      async close() {
        await db.destroy();
        if (!pglite.closed) await pglite.close();
        unlock?.();
      },
    };
  } catch (error) {
    unlock?.();
    throw error;
  }
}
