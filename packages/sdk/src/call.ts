import type { MakeApiError } from './errors.js';

/** One call on its way: what is sent, the rules it is sent by, and how often it has been. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly session: boolean | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly retries: number;
  readonly idempotencyKey: string | undefined;
  readonly makeError: MakeApiError;
  tries: number;
}

/** Whether sending the call a second time can do no more than sending it once. */
export function isRepeatable({ method, headers }: Call): boolean {
  return !/^(POST|PATCH)$/.test(method) || headers.has('idempotency-key') || headers.has('if-match');
}
