import type { Call } from './call.js';
import type { Authorize } from './authorize.js';
import type { MakeApiError } from './errors.js';
import { ApiError } from './errors.js';
import { newIdempotencyKey } from './idempotency.js';
import type { Operation, Sender } from './operation.js';
import type { ClientOptions, HeaderValues, Next } from './options.js';
import { PagePromise } from './page.js';
import { fillPath } from './path.js';
import type { Reply } from './promise.js';
import { IlaPromise } from './promise.js';
import { writeQuery } from './query.js';
import { fetchWhole, transmit } from './transport.js';
import type { DataOf, MethodOf, RequestInput, RequestArguments } from './typed-request.js';

/** What both entries share: it turns operations into calls, and sends them. */
export abstract class Client<Paths> {
  /** For the resources. */
  protected readonly sender: Sender;

  protected constructor(options: ClientOptions, authorize: Authorize, makeError: MakeApiError = makeApiError) {
    this.sender = createSender(options, authorize, makeError);
  }

  /**
   * Sends any request of the contract by its path, typed by the contract.
   *
   * @example const course = await ila.request('get', '/courses/{courseId}', { path: { courseId: 'crs_1' } });
   */
  request<Path extends keyof Paths & string, Method extends MethodOf<Paths[Path]>>(
    method: Method,
    path: Path,
    ...input: RequestArguments<Paths[Path][Method]>
  ): IlaPromise<DataOf<Paths[Path][Method]>>;
  /** Sends a request that this version's contract does not know. */
  request<Data = unknown>(method: string, path: string, input: RequestInput & { undocumented: true }): IlaPromise<Data>;
  request(method: string, path: string, input: RequestInput = {}): IlaPromise<unknown> {
    const { path: parts, query, body, effect, session, ...options } = input;
    const verb = method.toUpperCase();
    return this.sender.send({
      method: verb,
      path: fillPath(path, parts),
      query,
      body,
      effect: effect ?? verb === 'POST',
      session,
      options,
    });
  }
}

function createSender(settings: ClientOptions, authorize: Authorize, makeError: MakeApiError): Sender {
  const baseUrl = withVersion(settings.baseUrl);
  const { fetch = (request: Request) => globalThis.fetch(request), middleware = [] } = settings;

  async function reply(operation: Operation): Promise<Reply> {
    const call = makeCall(operation, settings, baseUrl, makeError);
    const send = [...middleware, authorize(call)].reduceRight<Next>(
      (next, layer) => async (request) => layer(request, next),
      (request) => fetchWhole(call, request, fetch),
    );
    return { call, response: await transmit(call, send) };
  }

  const sender: Sender = {
    send: (operation) => new IlaPromise(reply(operation)),
    get: (path, options, query) => sender.send({ method: 'GET', path, query, options }),
    list: (path, options, query) =>
      new PagePromise(reply({ method: 'GET', path, query, options }), (cursor) =>
        sender.list(path, options, { ...query, cursor }),
      ),
  };
  return sender;
}

const makeApiError: MakeApiError = (...of) => new ApiError(...of);

function makeCall(operation: Operation, settings: ClientOptions, baseUrl: string, makeError: MakeApiError): Call {
  const { method, path, query, body, effect, session, options = {} } = operation;
  const idempotencyKey = effect ? (options.idempotencyKey ?? newIdempotencyKey()) : undefined;
  return {
    method,
    url: baseUrl + path + writeQuery(query),
    headers: mergeHeaders(
      { accept: 'application/json' },
      { 'idempotency-key': idempotencyKey, 'if-match': options.ifMatch, 'if-none-match': options.ifNoneMatch },
      settings.headers,
      options.headers,
    ),
    body,
    session,
    signal: options.signal,
    timeout: options.timeout ?? settings.timeout ?? 30_000,
    retries: options.retries ?? settings.retries ?? 2,
    idempotencyKey,
    makeError,
    tries: 0,
  };
}

function mergeHeaders(...layers: (HeaderValues | undefined)[]): Headers {
  const headers = new Headers();
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}

function withVersion(baseUrl: string): string {
  const address = baseUrl.replace(/\/+$/, '');
  return /\/v\d+$/.test(address) ? address : `${address}/v1`;
}
