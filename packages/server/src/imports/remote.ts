import { setTimeout as delay } from 'node:timers/promises';
import type { ImportResponse } from '../generated/types.js';

export interface Remote {
  baseUrl: string;
  secretKey: string;
  /** For tests. */
  fetch?: typeof fetch;
  wait?: (milliseconds: number) => Promise<unknown>;
}

/** The server said no, or did not answer after all tries. The message is for the person at the keyboard. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
}

const tries = 6;
const timeout = 120_000;
const longestWait = 60_000;

/**
 * Sends one batch. Retries what may have been lost on the way: the key of the batch lets the server apply it once, whatever arrives.
 * @throws {RemoteError}
 */
export async function postImport(remote: Remote, body: object, key: string): Promise<ImportResponse> {
  const wait = remote.wait ?? delay;
  let last = '';
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answer = await send(remote, body, key).catch((error: unknown) => {
      last = `${remote.baseUrl} does not answer (${causeOf(error)})`;
      return undefined;
    });
    if (answer?.ok) {
      const result = await answer.json().catch(() => undefined);
      if (result) return result as ImportResponse;
      last = 'the answer broke off';
    } else if (answer) {
      last = await explain(answer);
      // 409: the same batch is still being applied, by a try whose answer was lost.
      if (answer.status < 500 && answer.status !== 429 && answer.status !== 409) throw new RemoteError(last);
    }
    if (attempt < tries - 1) await wait(pauseBefore(attempt, answer?.headers.get('retry-after')));
  }
  throw new RemoteError(`${last}; given up after ${tries} tries`);
}

function send({ baseUrl, secretKey, fetch: send = fetch }: Remote, body: object, key: string): Promise<Response> {
  return send(`${baseUrl.replace(/\/(v1\/?)?$/, '')}/v1/imports`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secretKey}`,
      'content-type': 'application/json',
      accept: 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeout),
    redirect: 'error',
  });
}

/** What the server asks for, else half a second doubling; never more than a minute. */
function pauseBefore(attempt: number, retryAfter: string | null | undefined): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000;
  const usual = 500 * 2 ** attempt * (0.5 + Math.random() / 2);
  return Math.min(Number.isFinite(asked) && asked >= 0 ? asked : usual, longestWait);
}

async function explain(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => ({}))) as {
    title?: string;
    detail?: string;
    requestId?: string;
    errors?: { pointer?: string; header?: string; message: string }[];
  };
  const errors = (problem.errors ?? []).map(({ pointer, header, message }) =>
    `${pointer ?? header ?? ''} ${message}`.trim(),
  );
  return [
    `the server answered ${answer.status}`,
    problem.title,
    problem.detail,
    ...errors.slice(0, 5),
    problem.requestId && `(request ${problem.requestId})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
