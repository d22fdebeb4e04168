import type { Kysely } from 'kysely';
import type { TenantRole } from '../contract/handler.js';
import type { Database } from '../db/schema.js';
import { newId } from '../ids.js';

export interface TenantDescription {
  livemode: boolean;
  role: TenantRole;
  name: string;
  /** For the role `provider`: which one it is. */
  providerId?: string;
}

/**
 * The tenant of that description, made when there is none: a provider's by its provider, any other by role and name.
 * @returns its id
 */
export async function findOrAddTenant(db: Kysely<Database>, tenant: TenantDescription, now: Date): Promise<string> {
  const found = await find(db, tenant);
  if (found) return found.id;
  const id = newId('tnt');
  const { livemode, role, name, providerId = null } = tenant;
  await db
    .insertInto('tenants')
    .values({ id, livemode, role, name, provider_id: providerId, created_at: now })
    .execute();
  return id;
}

function find(db: Kysely<Database>, { livemode, role, name, providerId }: TenantDescription) {
  const query = db.selectFrom('tenants').select('id').where('livemode', '=', livemode).where('role', '=', role);
  const one = providerId === undefined ? query.where('name', '=', name) : query.where('provider_id', '=', providerId);
  return one.executeTakeFirst();
}
