import { type Kysely, sql } from 'kysely';

/** One step of the schema. Names are unique for ever and never change; a step that has run is never edited. */
export interface Migration {
  name: string;
  up(db: Kysely<never>): Promise<void>;
}

interface MigrationTables {
  ila_migrations: { name: string; applied_at: Date };
}

/** Any number; it must only be the same in every process that shares the database. */
const lockNumber = 7_204_113;

/**
 * Runs the steps that have not run yet, all in one transaction, while other processes wait.
 * @returns the names of the steps that ran
 */
export async function migrate(db: Kysely<never>, migrations: readonly Migration[]): Promise<string[]> {
  return (db as unknown as Kysely<MigrationTables>).transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
    await sql`create table if not exists ila_migrations (
      name text primary key,
      applied_at timestamptz not null default now()
    )`.execute(transaction);
    const applied = await transaction.selectFrom('ila_migrations').select('name').execute();
    const names = new Set(applied.map(({ name }) => name));
    const pending = migrations.filter(({ name }) => !names.has(name));
    for (const migration of pending) {
      await migration.up(transaction as unknown as Kysely<never>);
      await transaction.insertInto('ila_migrations').values({ name: migration.name, applied_at: new Date() }).execute();
    }
    return pending.map(({ name }) => name);
  });
}
