import { createHash } from 'node:crypto';
import { describe, verify, type VerifyOptions } from '@ila-kit/credentials';
import type { Context } from '../contract/handler.js';
import type { CheckedVerification, VerificationRequest } from '../generated/types.js';
import { seal, unseal } from '../idempotency/sealed-answer.js';
import { documentFetch } from './document-fetch.js';
import { findVerification, putVerification, removeVerifications } from './store.js';

/** For how long an answer is given again: a revocation shows after that at the latest. */
export const answerLasts = 5 * 60_000;

/** An answer larger than this is worked out anew each time. */
const maxStored = 128 * 1024;
const patience = 20_000;

/** What the page's own `verify` would find, by way of this server's network. */
export async function verifyFor(request: VerificationRequest, context: Context): Promise<CheckedVerification> {
  const key = cacheKey(request, context.livemode);
  const kept = key && (await readKept(key, context));
  if (kept) return kept;
  const answer = await judge(request, context);
  if (key) await keep(key, answer, context);
  return answer;
}

async function judge(request: VerificationRequest, context: Context): Promise<CheckedVerification> {
  const input = 'url' in request ? new URL(request.url) : (request.credential as object | string);
  const { holder, audience, nonce, trust } = request;
  const options: VerifyOptions = {
    now: context.now,
    fetch: documentFetch(context.documents, context.now, context.livemode),
    signal: AbortSignal.timeout(patience),
    ...(trust && { trust }),
    ...(holder !== undefined && { holder }),
    ...(audience !== undefined && { audience }),
    ...(nonce !== undefined && { nonce }),
  };
  const verification = await verify(input, options);
  const found = { ...verification, description: describe(verification), checkedAt: context.now.toISOString() };
  // Through text: what is undefined goes, and so does everything that is not JSON.
  return JSON.parse(JSON.stringify(found)) as CheckedVerification;
}

/** Undefined where the answer is for one presentation only. */
function cacheKey(request: VerificationRequest, livemode: boolean): string | undefined {
  if (request.nonce !== undefined || request.audience !== undefined) return undefined;
  return createHash('sha512')
    .update(JSON.stringify([livemode, request]))
    .digest('hex');
}

const idOf = (key: string) => createHash('sha256').update(`verification\0${key}`).digest('hex');

async function readKept(key: string, { db, now }: Context): Promise<CheckedVerification | undefined> {
  const row = await findVerification(db, idOf(key));
  if (!row || Math.abs(now.getTime() - row.checked_at.getTime()) >= answerLasts) return undefined;
  return JSON.parse(unseal(row.sealed_answer, key, 'verification').body ?? '') as CheckedVerification;
}

async function keep(key: string, answer: CheckedVerification, { db, now }: Context): Promise<void> {
  const body = JSON.stringify(answer);
  if (body.length > maxStored || isPassing(answer)) return;
  await removeVerifications(db, new Date(now.getTime() - answerLasts));
  const sealed = seal({ headers: {}, body }, key, 'verification');
  await putVerification(db, { id: idOf(key), sealed_answer: sealed, checked_at: now });
}

/** Whether the answer may be another in a moment: something could not be reached. */
function isPassing({ checks, credentials = [] }: Pick<CheckedVerification, 'checks' | 'credentials'>): boolean {
  const reasons: string[] = Object.values(checks).map(({ reason }) => reason);
  return reasons.some((reason) => /unreachable$/i.test(reason)) || credentials.some(isPassing);
}
