import { type Kysely, type Selectable, sql } from 'kysely';
import type { TenantRole } from '../contract/handler.js';
import type { Database } from '../db/schema.js';
import type { KeysTables } from './tables.js';

export type KeyRow = Selectable<KeysTables['keys']>;

/** A key with its tenant. */
export interface KeyWithTenant extends KeyRow {
  role: TenantRole;
  provider_id: string | null;
}

/** The key of a token that is not revoked. */
export async function findKeyByHash(db: Kysely<Database>, tokenHash: string): Promise<KeyWithTenant | undefined> {
  return db
    .selectFrom('keys')
    .innerJoin('tenants', 'tenants.id', 'keys.tenant_id')
    .selectAll('keys')
    .select(['tenants.role', 'tenants.provider_id'])
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
}

/** Whether any key allows the origin. */
export async function isRegisteredOrigin(db: Kysely<Database>, origin: string): Promise<boolean> {
  if (origin.length > 260) return false;
  const found = await db
    .selectFrom('keys')
    .select('id')
    .where('revoked_at', 'is', null)
    .where(sql<boolean>`allowed_origins @> array[${origin}]::text[]`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertKey(db: Kysely<Database>, row: KeyRow): Promise<void> {
  await db.insertInto('keys').values(row).execute();
}

/** Remembers that a key is in use; at most once an hour, so that reads stay reads. */
export async function touchKey(db: Kysely<Database>, id: string, now: Date): Promise<void> {
  const hourAgo = new Date(now.getTime() - 3_600_000);
  await db
    .updateTable('keys')
    .set({ last_used_at: now })
    .where('id', '=', id)
    .where((where) => where.or([where('last_used_at', 'is', null), where('last_used_at', '<', hourAgo)]))
    .execute();
}

export interface KeyPlace {
  createdAt: Date;
  id: string;
}

/** Keys of a tenant, the newest first. */
export async function listKeys(
  db: Kysely<Database>,
  tenantId: string,
  { limit, after }: { limit: number; after?: KeyPlace },
): Promise<KeyRow[]> {
  let query = db.selectFrom('keys').selectAll().where('tenant_id', '=', tenantId);
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id})`);
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** A key of the tenant, locked until the transaction ends. */
export async function lockKey(db: Kysely<Database>, tenantId: string, id: string): Promise<KeyRow | undefined> {
  return db
    .selectFrom('keys')
    .selectAll()
    .where('id', '=', id)
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirst();
}

export async function revokeKey(db: Kysely<Database>, id: string, now: Date): Promise<void> {
  await db
    .updateTable('keys')
    .set((column) => ({ revoked_at: now, version: column('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
