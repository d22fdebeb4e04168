import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

/** A server that knows nothing of us, on an origin that no key names. Until the end of the test. */
export async function servePage(html: string, headers: Record<string, string> = {}): Promise<string> {
  server = createServer(({ url }, response) => {
    const status = url === '/' ? 200 : 204;
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(status === 200 ? html : undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
