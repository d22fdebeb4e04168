import type { Caller, Handlers } from '../contract/handler.js';
import type { Key, KeyInput } from '../generated/types.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { assertIfMatch, etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { isOrigin } from './origin.js';
import { addKey } from './service.js';
import { type KeyPlace, type KeyRow, listKeys, lockKey, revokeKey } from './store.js';
import { hintOf } from './token.js';

const placeOf = ({ created_at, id }: KeyRow) => [created_at.toISOString(), id];

export const handlers: Handlers<'listKeys' | 'createKey' | 'revokeKey'> = {
  async listKeys({ query: { limit, cursor } }, { db, caller }) {
    const tenantId = tenantOf(caller);
    const after = cursor === undefined ? undefined : readPlace(cursor);
    const rows = await listKeys(db, tenantId, { limit: limit + 1, ...(after ? { after } : {}) });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const nextCursor = rows.length > limit && last ? encodeCursor(placeOf(last), 'keys') : null;
    return { status: 200, body: { data: page.map(toKey), nextCursor } };
  },

  async createKey({ body }, { db, caller, now, livemode }) {
    assertFits(body, caller);
    const key = {
      ...body,
      tenantId: tenantOf(caller),
      livemode,
      scopes: body.scopes ?? [],
      allowedOrigins: body.allowedOrigins ?? [],
    };
    const { row, token } = await addKey(db, key, now);
    return { status: 201, etag: etagOf(row.version), location: `/v1/keys/${row.id}`, body: { key: toKey(row), token } };
  },

  async revokeKey({ path: { keyId }, headers }, { db, caller, now }) {
    const row = await lockKey(db, tenantOf(caller), keyId);
    if (!row) throw problem('not-found');
    // A retry of a revocation that came through must not fail for its old `If-Match`.
    if (row.revoked_at !== null) return { status: 204 };
    assertIfMatch(headers['If-Match'], row.version);
    await revokeKey(db, keyId, now);
    return { status: 204 };
  },
};

function tenantOf({ tenantId }: Caller): string {
  if (tenantId === undefined) throw problem('unauthenticated');
  return tenantId;
}

function readPlace(cursor: string): KeyPlace {
  const [createdAt, id] = decodeCursor(cursor, 'keys', ['string', 'string']);
  const date = new Date(String(createdAt));
  if (Number.isNaN(date.getTime())) throw problem('invalid-cursor');
  return { createdAt: date, id: String(id) };
}

function assertFits({ kind, scopes = [], allowedOrigins = [] }: KeyInput, caller: Caller): void {
  const missing = scopes.find((scope) => !caller.scopes.has(scope));
  if (missing !== undefined) throw problem('forbidden', { requiredScope: missing });
  if (kind === 'publishable' && allowedOrigins.length === 0)
    throw misfit('/allowedOrigins', 'a publishable key needs an origin');
  if (kind === 'publishable' && scopes.length > 0) throw misfit('/scopes', 'a publishable key has no scopes');
  if (kind === 'secret' && allowedOrigins.length > 0) throw misfit('/allowedOrigins', 'a secret key has no origins');
  const wrong = allowedOrigins.findIndex((origin) => !isOrigin(origin));
  if (wrong >= 0)
    throw misfit(`/allowedOrigins/${wrong}`, 'must be an origin as browsers send it, for example https://jobs.example');
}

function misfit(pointer: string, message: string): Error {
  return problem('unprocessable', { errors: [{ pointer, message }] });
}

function toKey(row: KeyRow): Key {
  return {
    id: row.id,
    kind: row.kind,
    livemode: row.livemode,
    name: row.name,
    hint: hintOf(row.kind, row.livemode, row.token_end),
    scopes: row.scopes,
    allowedOrigins: row.allowed_origins,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}
