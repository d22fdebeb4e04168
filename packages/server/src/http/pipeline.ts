import type { Contract } from '../contract/contract.js';
import type { Operation } from '../contract/document.js';
import type { Caller, Context, Handlers, OperationId } from '../contract/handler.js';
import type { OpenDatabase } from '../db/open.js';
import type { Documents } from '../documents/service.js';
import type { Schemes } from '../schemes/schemes.js';
import { assertMayCall } from '../keys/authorize.js';
import { authenticate } from '../keys/authenticate.js';
import { touchKey } from '../keys/store.js';
import { type Connection, clientAddress } from './client-address.js';
import { allowedMethods, assertOrigin, exposeHeaders, preflight } from './cors.js';
import { asProblem } from './failure.js';
import { type Invocation, invoke } from './invoke.js';
import { describeError, type Log } from './log.js';
import { problem, problemBody } from './problem.js';
import type { RateLimiter } from './rate-limit.js';
import { requestIdOf } from './request-id.js';
import { secure } from './security-headers.js';

export interface Services {
  contract: Contract;
  database: OpenDatabase;
  handlers: Handlers<OperationId>;
  documents: Documents;
  schemes: Schemes;
  limiter: RateLimiter;
  log: Log;
  now: () => Date;
  /** Which data calls without a key see. */
  publicLivemode: boolean;
  validateResponses: boolean;
  trustedProxies: number;
  /** Scheme, host and port; those of the request when it is not configured. */
  baseUrl: string | undefined;
}

/** A request that belongs to a path of the contract, or to none (then `operations` is empty). */
export interface Routed {
  request: Request;
  /** The operations of the path, by method. */
  operations: readonly Operation[];
  path: Record<string, string>;
  connection: Connection | undefined;
}

/** One request on its way: what is known of it so far, and the headers that its answer has in any case. */
interface Journey extends Routed {
  requestId: string;
  headers: Headers;
  url: URL;
  operation: Operation | undefined;
  caller: Caller | undefined;
}

/**
 * Answers one request: who calls, from where, how often, whether allowed, whether it follows the contract, then the handler.
 * Never rejects: whatever goes wrong is a problem of the contract.
 */
export async function handle(services: Services, routed: Routed): Promise<Response> {
  const started = performance.now();
  const journey = begin(routed);
  const response = await answer(services, journey).catch((reason: unknown) => fail(services, journey, reason));
  services.log.info(
    {
      requestId: journey.requestId,
      method: routed.request.method,
      operation: journey.operation?.id ?? null,
      status: response.status,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
      key: journey.caller?.keyId ?? null,
    },
    'request',
  );
  return response;
}

function begin(routed: Routed): Journey {
  const { request, operations } = routed;
  const headers = new Headers();
  const requestId = requestIdOf(request.headers);
  secure(headers);
  headers.set('X-Request-Id', requestId);
  headers.set('Vary', 'Origin, Authorization, Accept');
  headers.set('Cache-Control', 'no-store');
  exposeHeaders(headers);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const operation = operations.find((each) => each.method === method);
  return { ...routed, requestId, headers, url: new URL(request.url), operation, caller: undefined };
}

async function answer(services: Services, journey: Journey): Promise<Response> {
  const { request, operations, operation, headers } = journey;
  if (request.method === 'OPTIONS' && operations.length > 0) return answerOptions(services, journey);
  await identify(services, journey);
  if (operations.length === 0) throw problem('not-found', { detail: 'No such path.' });
  if (!operation || !journey.caller) throw problem('method-not-allowed', {}, { Allow: allowedMethods(operations) });
  assertMayCall(operation, journey.caller);
  const accept = services.contract.accept(operation, request.headers.get('accept'));
  const checked = await services.contract.checkRequest(operation, request, journey.path, journey.url);
  const invocation: Invocation = {
    operation,
    checked,
    accept,
    context: contextOf(services, journey, checked.query),
    headers,
  };
  return invoke(services, invocation, request);
}

async function answerOptions({ database }: Services, { request, operations, headers }: Journey): Promise<Response> {
  const allowed = await preflight(database.db, operations, request);
  for (const [name, value] of allowed) headers.set(name, value);
  headers.set('Allow', allowedMethods(operations));
  return new Response(null, { status: 204, headers });
}

/** Who calls, from which origin, and whether the quota allows it. A wrong key counts against the address. */
async function identify(services: Services, journey: Journey): Promise<void> {
  const { request, headers, operation } = journey;
  const { database, limiter, now, publicLivemode, trustedProxies } = services;
  const origin = request.headers.get('origin');
  const count = async (subject: string) => {
    for (const [name, value] of Object.entries(await limiter.consume(subject))) headers.set(name, value);
  };
  const address = `ip:${clientAddress(request.headers, journey.connection, trustedProxies)}`;
  headers.set('Access-Control-Allow-Origin', '*');
  if (!operation) return count(address);
  const found = await authenticate(database.db, request.headers.get('authorization'), publicLivemode).catch(
    async (reason: unknown) => {
      await count(address);
      throw reason;
    },
  );
  const { caller, allowedOrigins, lastUsedAt } = found;
  if (caller.kind !== 'anonymous') headers.delete('Access-Control-Allow-Origin');
  await count(caller.keyId ? `key:${caller.keyId}` : address);
  assertOrigin(caller, allowedOrigins, origin);
  if (caller.kind === 'publishable' && origin !== null) headers.set('Access-Control-Allow-Origin', origin);
  journey.caller = caller;
  const isFresh = lastUsedAt !== null && now().getTime() - lastUsedAt.getTime() < 3_600_000;
  if (caller.keyId && !isFresh) await touchKey(database.db, caller.keyId, now());
}

function contextOf(services: Services, journey: Journey, query: Record<string, unknown>): Context {
  const { database, documents, schemes, now, baseUrl } = services;
  const caller = journey.caller as Caller;
  return {
    db: database.db,
    now: now(),
    caller,
    requestId: journey.requestId,
    baseUrl: baseUrl ?? journey.url.origin,
    livemode: caller.livemode,
    documents,
    schemes,
    ...(typeof query['lang'] === 'string' ? { lang: query['lang'] } : {}),
  };
}

function fail(services: Services, { requestId, headers, operation }: Journey, reason: unknown): Response {
  const error = asProblem(reason);
  if (error.status >= 500) services.log.error({ requestId, ...describeError(reason) }, 'request failed');
  for (const [name, value] of Object.entries(error.headers)) headers.set(name, value);
  const contentType = 'application/problem+json';
  const body = problemBody(error, requestId);
  headers.set('Content-Type', contentType);
  if (operation && services.validateResponses) {
    try {
      services.contract.checkAnswer(operation, { status: error.status, headers, contentType, body });
    } catch (breach) {
      services.log.error({ requestId, ...describeError(breach) }, 'the problem breaks the contract');
      return new Response(JSON.stringify(problemBody(problem('internal'), requestId)), { status: 500, headers });
    }
  }
  return new Response(JSON.stringify(body), { status: error.status, headers });
}
