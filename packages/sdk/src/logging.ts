import type { Middleware } from './options.js';

/** One thing that happened to one try. Nothing in it is secret or personal. */
export interface LogEntry {
  level: 'debug' | 'warn' | 'error';
  event: 'request' | 'response' | 'failure';
  method: string;
  /** Address with the names of its query parameters, without their values. */
  url: string;
  /** Header fields of the request or the response, with keys, tokens and cookies blotted out. */
  headers?: Record<string, string>;
  status?: number;
  requestId?: string | undefined;
  milliseconds?: number;
  /** Name of what went wrong, for example `ConnectionError`. */
  error?: string;
}

/**
 * A middleware that tells of every try, and never of keys, bodies or the values of query parameters. Retries show as
 * requests with the same `idempotency-key`. Put it last to see what is really sent.
 *
 * @example new Ila({ baseUrl, middleware: [logTo((entry) => pino[entry.level](entry))] });
 */
export function logTo(log: (entry: LogEntry) => void): Middleware {
  return async (request, next) => {
    const about = { method: request.method, url: redactUrl(request.url) };
    const started = performance.now();
    const passed = (): number => Math.round(performance.now() - started);
    log({ level: 'debug', event: 'request', ...about, headers: redactHeaders(request.headers) });
    try {
      const response = await next(request);
      log({
        level: response.status < 400 ? 'debug' : 'warn',
        event: 'response',
        ...about,
        headers: redactHeaders(response.headers),
        status: response.status,
        requestId: response.headers.get('x-request-id') ?? undefined,
        milliseconds: passed(),
      });
      return response;
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      log({ level: 'error', event: 'failure', ...about, error: name, milliseconds: passed() });
      throw error;
    }
  };
}

// An idempotency key is no secret, and it finds an act again in the server's logs.
const SECRET = /^(?!idempotency-key$).*(auth|cookie|token|secret|key)/;

function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(Array.from(headers, ([name, value]) => [name, SECRET.test(name) ? '[redacted]' : value]));
}

function redactUrl(url: string): string {
  return url.replace(/([?&][^=&]*=)[^&]*/g, '$1…');
}
