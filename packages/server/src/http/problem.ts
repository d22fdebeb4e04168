import type { FieldError, Problem } from '../generated/types.js';

/** The last part of a problem's `type`. */
export type ProblemName = Problem['type'] extends `/v1/problems/${infer Name}` ? Name : never;

type ProblemOf<Name extends ProblemName> = Extract<Problem, { type: `/v1/problems/${Name}` }>;

/** What a problem says beside its type. */
export type ProblemDetails<Name extends ProblemName> = Omit<
  ProblemOf<Name>,
  'type' | 'title' | 'status' | 'requestId' | 'instance'
>;

/** Status and title of each problem type. A test holds the table to the contract. */
export const problemTypes: { readonly [Name in ProblemName]: { status: ProblemOf<Name>['status']; title: string } } = {
  'invalid-request': { status: 400, title: 'The request does not follow the contract.' },
  'malformed-json': { status: 400, title: 'The body is not JSON.' },
  'idempotency-key-missing': { status: 400, title: 'This request needs an Idempotency-Key.' },
  'invalid-cursor': { status: 400, title: 'The cursor is not one of ours.' },
  unauthenticated: { status: 401, title: 'A valid key is needed.' },
  forbidden: { status: 403, title: 'This key may not do that.' },
  'origin-not-allowed': { status: 403, title: 'This key does not work from this origin.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'method-not-allowed': { status: 405, title: 'This path does not answer that method.' },
  'not-acceptable': { status: 406, title: 'None of the accepted media types can be served.' },
  conflict: { status: 409, title: 'Another record stands in the way.' },
  'idempotency-in-flight': { status: 409, title: 'The first request with this key is still running.' },
  'precondition-failed': { status: 412, title: 'The resource has changed.' },
  'payload-too-large': { status: 413, title: 'The body is too large.' },
  'unsupported-media-type': { status: 415, title: "The body's media type is not supported." },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key came with another request before.' },
  unprocessable: { status: 422, title: 'The values do not fit together.' },
  'precondition-required': { status: 428, title: 'This request needs If-Match.' },
  'rate-limited': { status: 429, title: 'Too many requests.' },
  internal: { status: 500, title: 'The server failed.' },
  unavailable: { status: 503, title: 'The server cannot answer now.' },
};

/** An answer that is not success. Throw it from anywhere below a handler: what the request wrote is rolled back. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemName;
  readonly status: number;
  readonly details: Record<string, unknown>;
  /** Further headers of the answer, for example `Allow`. */
  readonly headers: Record<string, string>;

  constructor(problem: ProblemName, details: Record<string, unknown>, headers: Record<string, string> = {}) {
    super(problemTypes[problem].title);
    this.problem = problem;
    this.status = problemTypes[problem].status;
    this.details = details;
    this.headers = headers;
  }
}

type Arguments<Name extends ProblemName> =
  Record<never, never> extends ProblemDetails<Name>
    ? [details?: ProblemDetails<Name>, headers?: Record<string, string>]
    : [details: ProblemDetails<Name>, headers?: Record<string, string>];

/**
 * Makes the error for a problem of the contract: `throw problem('not-found')`,
 * `throw problem('unprocessable', { errors: [{ pointer: '/end', message: 'must not be before start' }] })`.
 */
export function problem<Name extends ProblemName>(name: Name, ...[details, headers]: Arguments<Name>): ProblemError {
  return new ProblemError(name, { ...details }, headers);
}

/** The body of the answer. */
export function problemBody({ problem: name, status, details }: ProblemError, requestId: string): object {
  const { title } = problemTypes[name];
  return { type: `/v1/problems/${name}`, title, status, ...details, requestId };
}

export type { FieldError };
