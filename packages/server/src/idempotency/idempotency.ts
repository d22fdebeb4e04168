import { createHash, randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { problem } from '../http/problem.js';
import { hashKey, seal, type StoredAnswer, unseal } from './sealed-answer.js';

const hour = 3_600_000;
const answersKept = 24 * hour;

/** A claim this old belongs to a process that died: the effect and the stored answer commit together or not at all. */
const claimLasts = 60_000;

/** Which act a request is. */
export interface Act {
  key: string;
  tenantId: string;
  livemode: boolean;
  operationId: string;
  path: string;
  bodyText: string;
}

export interface Answered extends StoredAnswer {
  status: number;
}

/** A claimed act: to be answered or released. */
export interface Claim {
  act: Act;
  id: string;
}

/**
 * Claims the act for this request, in a statement of its own.
 * @returns the claim, or the answer that was given before
 * @throws {ProblemError} idempotency-in-flight, idempotency-key-reused
 */
export async function claim(db: Kysely<Database>, act: Act, now: Date): Promise<Claim | Answered> {
  const id = randomUUID();
  const row = {
    tenant_id: act.tenantId,
    livemode: act.livemode,
    key_hash: hashKey(act.key),
    request_hash: hashRequest(act),
    claim: id,
    claimed_at: now,
    status: null,
    sealed_answer: null,
    expires_at: new Date(now.getTime() + answersKept),
  };
  const staleSince = new Date(now.getTime() - claimLasts);
  const claimed = await db
    .insertInto('idempotency_keys')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'livemode', 'key_hash'])
        .doUpdateSet(row)
        .where((where) =>
          where.or([
            where('idempotency_keys.expires_at', '<=', now),
            where.and([
              where('idempotency_keys.status', 'is', null),
              where('idempotency_keys.claimed_at', '<', staleSince),
              where('idempotency_keys.request_hash', '=', row.request_hash),
            ]),
          ]),
        ),
    )
    .returning('claim')
    .executeTakeFirst();
  return claimed ? { act, id } : answerBefore(db, act, row.request_hash);
}

/** Stores the answer. With the effect in one transaction, a crash cannot part them. */
export async function store(
  db: Kysely<Database>,
  { act, id }: Claim,
  { status, headers, body }: Answered,
): Promise<void> {
  const { numUpdatedRows } = await own(db, act, id)
    .set({ status, sealed_answer: seal({ headers, body }, act.key, act.tenantId) })
    .executeTakeFirst();
  // Another process took over because this one was too slow: its effect must not happen as well.
  if (numUpdatedRows !== 1n) throw problem('idempotency-in-flight');
}

/** Gives the key back: nothing happened, and a retry may try again. */
export async function release(db: Kysely<Database>, { act, id }: Claim): Promise<void> {
  await db
    .deleteFrom('idempotency_keys')
    .where('tenant_id', '=', act.tenantId)
    .where('livemode', '=', act.livemode)
    .where('key_hash', '=', hashKey(act.key))
    .where('claim', '=', id)
    .where('status', 'is', null)
    .execute();
}

/** Gives back every claim: for a process that knows to be the only one, at its start. */
export async function releaseAll(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('idempotency_keys').where('status', 'is', null).execute();
}

/** Removes what has expired; expired keys are also overwritten when they come again. */
export async function removeExpired(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom('idempotency_keys').where('expires_at', '<=', now).execute();
}

export function isClaim(result: Claim | Answered): result is Claim {
  return 'act' in result;
}

async function answerBefore(db: Kysely<Database>, act: Act, requestHash: string): Promise<Answered> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'status', 'sealed_answer'])
    .where('tenant_id', '=', act.tenantId)
    .where('livemode', '=', act.livemode)
    .where('key_hash', '=', hashKey(act.key))
    .executeTakeFirst();
  if (row && row.request_hash !== requestHash) throw problem('idempotency-key-reused');
  if (!row || row.status === null || row.sealed_answer === null)
    throw problem('idempotency-in-flight', {}, { 'Retry-After': '1' });
  return { status: row.status, ...unseal(row.sealed_answer, act.key, act.tenantId) };
}

function own(db: Kysely<Database>, act: Act, id: string) {
  return db
    .updateTable('idempotency_keys')
    .where('tenant_id', '=', act.tenantId)
    .where('livemode', '=', act.livemode)
    .where('key_hash', '=', hashKey(act.key))
    .where('claim', '=', id)
    .where(sql<boolean>`status is null`);
}

function hashRequest({ operationId, path, bodyText }: Act): string {
  return createHash('sha256')
    .update(JSON.stringify([operationId, path, bodyText]))
    .digest('hex');
}
