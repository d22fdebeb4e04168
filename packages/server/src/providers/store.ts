import { type Insertable, type Kysely, type Selectable, sql, type Updateable } from 'kysely';
import type { Database } from '../db/schema.js';
import type { ProvidersTables } from './tables.js';

export type ProviderRow = Selectable<ProvidersTables['providers']>;

export type ProviderColumns = Updateable<ProvidersTables['providers']>;

export interface ProviderFilter {
  livemode: boolean;
  /** Part of the name. */
  q?: string;
  countries?: readonly string[];
  after?: { name: string; id: string };
  limit: number;
}

/** In the alphabetical order that both engines share. */
const nameOrder = sql<string>`lower(name) collate "C"`;

export interface ListedProvider extends ProviderRow {
  name_order: string;
}

export async function listProviders(db: Kysely<Database>, filter: ProviderFilter): Promise<ListedProvider[]> {
  const { livemode, q, countries, after, limit } = filter;
  let query = db
    .selectFrom('providers')
    .selectAll()
    .select(sql<string>`lower(name)`.as('name_order'))
    .where('livemode', '=', livemode);
  if (q !== undefined) query = query.where(sql<boolean>`lower(name) like '%' || lower(${escapeLike(q)}) || '%'`);
  if (countries?.length) query = query.where('country', 'in', countries);
  if (after) query = query.where(sql<boolean>`(${nameOrder}, id) > (${after.name}, ${after.id})`);
  return query.orderBy(nameOrder).orderBy('id').limit(limit).execute();
}

export async function findProvider(
  db: Kysely<Database>,
  livemode: boolean,
  id: string,
): Promise<ProviderRow | undefined> {
  return db
    .selectFrom('providers')
    .selectAll()
    .where('livemode', '=', livemode)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The same, locked until the transaction ends. */
export async function lockProvider(
  db: Kysely<Database>,
  livemode: boolean,
  id: string,
): Promise<ProviderRow | undefined> {
  return db
    .selectFrom('providers')
    .selectAll()
    .where('livemode', '=', livemode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertProvider(
  db: Kysely<Database>,
  row: Insertable<ProvidersTables['providers']>,
): Promise<ProviderRow> {
  return db.insertInto('providers').values(row).returningAll().executeTakeFirstOrThrow();
}

export async function changeProvider(
  db: Kysely<Database>,
  id: string,
  columns: ProviderColumns,
  now: Date,
): Promise<ProviderRow> {
  return db
    .updateTable('providers')
    .set(columns)
    .set((column) => ({ version: column('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
