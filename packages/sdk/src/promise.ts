import type { Call } from './call.js';
import type { RateLimit } from './rate-limit.js';
import { readRateLimit } from './rate-limit.js';
import { readData } from './transport.js';

/** A call and what came of it. */
export interface Reply {
  call: Call;
  response: Response;
}

/** Data together with what the response's head says. */
export interface Answer<Data> {
  data: Data;
  response: Response;
  /** Finds the request in the server's logs. */
  requestId: string | undefined;
  /** Version of the resource, for `ifMatch` and `ifNoneMatch`. */
  etag: string | undefined;
  /** What is left of the quota, where the server says so. */
  rateLimit: RateLimit | undefined;
}

/**
 * What every method returns. `await` it for the data, or ask it for more. The request is sent at once.
 *
 * @example const { data, requestId } = await ila.courses.retrieve('crs_1').withResponse();
 */
export class IlaPromise<Data> extends Promise<Data> {
  /** The call and its response, once its whole body has arrived. */
  protected readonly reply: Promise<Reply>;
  #data: Promise<Data> | undefined;

  constructor(reply: Promise<Reply>) {
    // The promise beneath is never looked at: a failure belongs to whoever reads the data, the answer or the response.
    super((resolve) => resolve(undefined as Data));
    this.reply = reply;
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Data, request id, version and quota. */
  async withResponse(): Promise<Answer<Data>> {
    const [data, { response }] = await Promise.all([this.data(), this.reply]);
    return {
      data,
      response,
      requestId: response.headers.get('x-request-id') ?? undefined,
      etag: response.headers.get('etag') ?? undefined,
      rateLimit: readRateLimit(response.headers),
    };
  }

  /** The response itself, its body unread and of any type. It rejects for error statuses like the rest. */
  async asResponse(): Promise<Response> {
    return (await this.reply).response.clone();
  }

  // `catch` and `finally` go through here as well.
  override then<Result = Data, Failure = never>(
    onFulfilled?: ((value: Data) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.data().then(onFulfilled, onRejected);
  }

  /** Parsed once, however often it is asked for. */
  protected data(): Promise<Data> {
    this.#data ??= this.reply.then(({ call, response }) => readData(call, response)) as Promise<Data>;
    return this.#data;
  }
}
