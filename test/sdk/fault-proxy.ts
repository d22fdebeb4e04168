import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server behind the proxy: the stub, the real server's handler, or `fetch` to one elsewhere. */
export type Upstream = (request: Request) => Promise<Response> | Response;

/** What happens to one request. */
export type Fault =
  | { kind: 'pass' }
  /** The server acts after a while. */
  | { kind: 'delay'; milliseconds: number }
  /** The connection ends before the server has heard of it. */
  | { kind: 'cutBefore' }
  /** The server acts, and its answer is lost. */
  | { kind: 'cutAfter' }
  /** The server acts, and the connection ends in the middle of its answer. */
  | { kind: 'truncate'; chunked?: boolean }
  /** The server acts, and only half of its answer comes, as if that were all. */
  | { kind: 'half' }
  /** The server's answer comes byte by byte. */
  | { kind: 'drip'; bytesPerSecond: number }
  /** Nothing ever comes. */
  | { kind: 'hang' }
  /** Something other than the server answers. */
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body?: string };

/** One request as the proxy saw it. */
export interface Seen {
  method: string;
  path: string;
  idempotencyKey: string | undefined;
  /** Which request with this method, path and key it is, from 1. */
  attempt: number;
  /** When it came, in milliseconds of `performance.now()`. */
  at: number;
}

/** A proxy on a port of its own that does what it is told. */
export interface FaultProxy {
  url: string;
  seen: Seen[];
  /** Chooses the fault of each request from now on. */
  plan(choose: (request: Seen) => Fault): void;
  close(): Promise<void>;
}

/** Starts a proxy before `upstream`. */
export async function startFaultProxy(upstream: Upstream): Promise<FaultProxy> {
  const seen: Seen[] = [];
  let choose: (request: Seen) => Fault = () => ({ kind: 'pass' });

  const server = createServer((request, response) => {
    const entry = note(request, seen);
    seen.push(entry);
    perform(choose(entry), upstream, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    plan(next) {
      choose = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function note(request: IncomingMessage, seen: readonly Seen[]): Seen {
  const { method = '', url: path = '' } = request;
  const header = request.headers['idempotency-key'];
  const idempotencyKey = typeof header === 'string' ? header : undefined;
  const same = seen.filter(
    (other) => other.method === method && other.path === path && other.idempotencyKey === idempotencyKey,
  );
  return { method, path, idempotencyKey, attempt: same.length + 1, at: performance.now() };
}

async function perform(
  fault: Fault,
  upstream: Upstream,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (fault.kind) {
    case 'hang':
      return;
    case 'cutBefore':
      response.destroy();
      return;
    case 'answer':
      response.writeHead(fault.status, fault.headers).end(fault.body);
      return;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  }
  const answer = await upstream(await asRequest(request));
  const body = Buffer.from(await answer.arrayBuffer());
  if (fault.kind === 'cutAfter') {
    response.destroy();
    return;
  }
  const half = body.subarray(0, Math.floor(body.length / 2));
  const headers = Object.fromEntries(answer.headers);
  delete headers['content-length'];
  if (fault.kind === 'half') headers['content-length'] = String(half.length);
  else if (!(fault.kind === 'truncate' && fault.chunked)) headers['content-length'] = String(body.length);
  response.writeHead(answer.status, headers);
  if (fault.kind === 'truncate') response.write(half, () => response.destroy());
  else if (fault.kind === 'drip') await drip(response, body, fault.bytesPerSecond);
  else response.end(fault.kind === 'half' ? half : body);
}

async function drip(response: ServerResponse, body: Buffer, bytesPerSecond: number): Promise<void> {
  for (const byte of body) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await new Promise((resolve) => setTimeout(resolve, 1000 / bytesPerSecond));
  }
  response.end();
}

async function asRequest(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { connection: _, 'transfer-encoding': __, ...headers } = request.headers;
  return new Request(`http://upstream.test${request.url}`, {
    method: request.method ?? 'GET',
    headers: Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
    body: chunks.length > 0 ? Buffer.concat(chunks) : null,
  });
}
