import type { Kysely } from 'kysely';
import type { Caller } from '../contract/handler.js';
import type { Database } from '../db/schema.js';
import { problem } from '../http/problem.js';
import { findKeyByHash } from './store.js';
import { hashToken, readToken } from './token.js';

export interface Authentication {
  caller: Caller;
  allowedOrigins: readonly string[];
  lastUsedAt: Date | null;
}

/**
 * Who calls. Without an `Authorization` header: anonymous.
 * @param publicLivemode which data the public sees
 * @throws {ProblemError} unauthenticated when there is a header that names no valid key
 */
export async function authenticate(
  db: Kysely<Database>,
  authorization: string | null,
  publicLivemode: boolean,
): Promise<Authentication> {
  if (authorization === null) {
    return {
      caller: { kind: 'anonymous', scopes: new Set(), livemode: publicLivemode },
      allowedOrigins: [],
      lastUsedAt: null,
    };
  }
  const token = /^bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  const key = readToken(token) ? await findKeyByHash(db, hashToken(token)) : undefined;
  if (!key) throw unauthenticated('The key is unknown or revoked.');
  const caller: Caller = {
    kind: key.kind,
    keyId: key.id,
    tenantId: key.tenant_id,
    role: key.role,
    scopes: new Set(key.scopes),
    livemode: key.livemode,
    ...(key.provider_id === null ? {} : { providerId: key.provider_id }),
  };
  return { caller, allowedOrigins: key.allowed_origins, lastUsedAt: key.last_used_at };
}

export function unauthenticated(detail: string): Error {
  return problem('unauthenticated', { detail }, { 'WWW-Authenticate': 'Bearer' });
}
