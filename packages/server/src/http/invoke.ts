import type { Kysely } from 'kysely';
import type { CheckedRequest, Contract } from '../contract/contract.js';
import type { Operation } from '../contract/document.js';
import type { Accepted, Context, Handlers, OperationId } from '../contract/handler.js';
import type { OpenDatabase } from '../db/open.js';
import type { Database } from '../db/schema.js';
import { type Answered, claim, isClaim, release, store } from '../idempotency/idempotency.js';
import { matchesNone } from './etag.js';
import { asProblem } from './failure.js';
import { problem, problemBody, type ProblemError } from './problem.js';

/** A request that may reach its handler. */
export interface Invocation {
  operation: Operation;
  checked: CheckedRequest;
  accept: Accepted;
  context: Context;
  /** What the answer's headers are so far. */
  headers: Headers;
}

/** What every handler is when its operation does not matter; the contract has checked the input. */
type AnyHandler = (input: Record<string, unknown>, context: Context) => Promise<AnyOutput>;

interface AnyOutput {
  status: number;
  body?: unknown;
  bytes?: Uint8Array;
  etag?: string;
  location?: string;
  contentType?: string;
  headers?: Record<string, string>;
}

interface InvokeServices {
  contract: Contract;
  database: OpenDatabase;
  handlers: Handlers<OperationId>;
  validateResponses: boolean;
}

/** What a handler answered, ready to be sent. Bytes are never stored for a retry: only reads answer them. */
interface Serialised extends Answered {
  bytes?: Uint8Array;
}

/** Runs the handler: in a transaction when it writes, once for all requests with the same `Idempotency-Key`. */
export async function invoke(services: InvokeServices, invocation: Invocation, request: Request): Promise<Response> {
  const { operation, headers } = invocation;
  const answered: Serialised = operation.isIdempotent
    ? await once(services, invocation, request)
    : await (operation.isConditional ? inTransaction(services, invocation) : run(services, invocation));
  for (const [name, value] of Object.entries(answered.headers)) headers.set(name, value);
  if (operation.method === 'GET' && answered.headers['Cache-Control'] === undefined)
    headers.set('Cache-Control', cacheControl(invocation.context));
  const etag = headers.get('etag');
  const held = request.headers.get('if-none-match');
  if (operation.method === 'GET' && etag !== null && held !== null && matchesNone(held, etag)) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(answered.bytes ?? answered.body ?? null, { status: answered.status, headers });
}

/** Caches may keep an answer but must ask whether it is current; an answer to a key belongs to the caller. */
function cacheControl({ caller }: Context): string {
  return caller.kind === 'anonymous' ? 'public, no-cache' : 'private, no-cache';
}

async function once(services: InvokeServices, invocation: Invocation, request: Request): Promise<Answered> {
  const { operation, checked, context } = invocation;
  const { db, now, caller, livemode } = context;
  const { tenantId } = caller;
  if (tenantId === undefined) throw problem('unauthenticated');
  const path = new URL(request.url).pathname;
  const key = checked.headers['Idempotency-Key'] ?? '';
  const act = { key, tenantId, livemode, operationId: operation.id, path, bodyText: checked.bodyText };
  const claimed = await claim(db, act, now);
  if (!isClaim(claimed)) return claimed;
  try {
    return await inTransaction(services, invocation, (transaction, answered) => store(transaction, claimed, answered));
  } catch (reason) {
    const error = asProblem(reason);
    // What a handler decided is an answer like any other; what passes by itself is worth another try.
    if (isDecision(error)) await store(db, claimed, decided(error, context.requestId));
    else await release(db, claimed).catch(() => undefined);
    throw reason;
  }
}

function isDecision({ status, problem: name }: ProblemError): boolean {
  return status < 500 && name !== 'idempotency-in-flight';
}

function decided(error: ProblemError, requestId: string): Answered {
  return {
    status: error.status,
    headers: { 'Content-Type': 'application/problem+json', ...error.headers },
    body: JSON.stringify(problemBody(error, requestId)),
  };
}

/** @param before what else must be written for the effect to count */
async function inTransaction(
  services: InvokeServices,
  invocation: Invocation,
  before?: (transaction: Kysely<Database>, answered: Answered) => Promise<void>,
): Promise<Answered> {
  const { context } = invocation;
  return context.db.transaction().execute(async (transaction) => {
    const answered = await run(services, { ...invocation, context: { ...context, db: transaction } });
    await before?.(transaction, answered);
    return answered;
  });
}

async function run(
  { contract, handlers, validateResponses }: InvokeServices,
  invocation: Invocation,
): Promise<Serialised> {
  const { operation, checked, accept, context } = invocation;
  const { path, query, headers, body } = checked;
  const handler = handlers[operation.id] as unknown as AnyHandler;
  const output = await handler({ path, query, headers, body, accept }, context);
  const answered = serialise(output);
  if (validateResponses) {
    const merged = new Headers([...invocation.headers, ...Object.entries(answered.headers)]);
    const contentType = answered.headers['Content-Type']?.split(';')[0];
    contract.checkAnswer(operation, { status: output.status, headers: merged, contentType, body: shown(output) });
  }
  return answered;
}

/** Bytes as what the contract says of them: JSON is read, anything else is a string. */
function shown({ body, bytes, contentType = 'application/json' }: AnyOutput): unknown {
  if (!bytes) return body;
  const text = Buffer.from(bytes).toString(/^image\//.test(contentType) ? 'latin1' : 'utf8');
  return /[/+](json|vc)$/.test(contentType) ? JSON.parse(text) : text;
}

function serialise(output: AnyOutput): Serialised {
  const { status, body, bytes, etag, location, headers, contentType = 'application/json' } = output;
  return {
    status,
    headers: {
      ...(body === undefined && !bytes ? {} : { 'Content-Type': contentType }),
      ...(etag === undefined ? {} : { ETag: etag }),
      ...(location === undefined ? {} : { Location: location }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    ...(bytes && { bytes }),
  };
}
