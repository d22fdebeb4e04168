import type { Kysely } from 'kysely';
import type { TenantRole } from '../contract/handler.js';
import type { Database } from '../db/schema.js';
import type { Scope } from '../generated/types.js';
import { newId } from '../ids.js';
import { insertKey, type KeyRow } from './store.js';
import { hashToken, type KeyKind, newToken, readToken } from './token.js';

export interface NewKey {
  tenantId: string;
  kind: KeyKind;
  livemode: boolean;
  name: string;
  scopes: readonly Scope[];
  /** Exact origins; for publishable keys. */
  allowedOrigins: readonly string[];
  /** A fixed token, for demonstrations and tests only; random otherwise. */
  token?: string;
}

/**
 * Adds a key.
 * @returns the row and the token, which is nowhere else
 */
export async function addKey(db: Kysely<Database>, key: NewKey, now: Date): Promise<{ row: KeyRow; token: string }> {
  const token = key.token ?? newToken(key.kind, key.livemode);
  assertToken(token, key);
  const row: KeyRow = {
    id: newId('key'),
    livemode: key.livemode,
    version: 1,
    created_at: now,
    tenant_id: key.tenantId,
    kind: key.kind,
    name: key.name,
    token_hash: hashToken(token),
    token_end: token.slice(-4),
    scopes: [...key.scopes],
    allowed_origins: [...key.allowedOrigins],
    last_used_at: null,
    revoked_at: null,
  };
  await insertKey(db, row);
  return { row, token };
}

/** What a key of this kind may do when nothing else is said. */
export function usualScopes(kind: KeyKind, role: TenantRole): Scope[] {
  if (kind === 'publishable') return [];
  return [...scopesOf[role]];
}

/** What a tenant of each role may do at all. */
export const scopesOf: Readonly<Record<TenantRole, readonly Scope[]>> = {
  operator: ['courses:write', 'providers:write', 'imports:write', 'keys:write'],
  provider: ['courses:write', 'providers:write', 'keys:write'],
  fund: ['keys:write'],
  employer: ['keys:write'],
  board: ['keys:write'],
};

/** A token that is written down somewhere must never open live data. */
function assertToken(token: string, { kind, livemode, token: fixed }: NewKey): void {
  const read = readToken(token);
  if (read?.kind !== kind || read.livemode !== livemode) throw new Error('The token does not fit the key.');
  if (fixed !== undefined && livemode) throw new Error('A fixed token cannot be a live key.');
}
