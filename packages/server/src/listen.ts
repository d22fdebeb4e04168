import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { IlaServer } from './app.js';
import type { Connection } from './http/client-address.js';

export interface Listening {
  /** Scheme, host and port. */
  url: string;
  port: number;
  /** Takes no new connection, lets running requests end (10 s at most), then closes the server and its database. */
  stop(): Promise<void>;
}

const patience = 10_000;

/**
 * Serves over HTTP.
 * @param port 0 for any
 * @throws {Error} EADDRINUSE
 */
export async function listen(server: IlaServer, port: number, hostname = '127.0.0.1'): Promise<Listening> {
  const http = createAdaptorServer({
    fetch: (request, connection) => server.fetch(request, connection as Connection),
    overrideGlobalObjects: false,
  }) as Server;
  // Slow clients must not hold connections for ever.
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  http.keepAliveTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, hostname, resolve);
  });
  const address = http.address() as AddressInfo;
  return {
    url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${address.port}`,
    port: address.port,
    async stop() {
      server.announceClosing();
      await closeHttp(http);
      await server.close();
    },
  };
}

async function closeHttp(http: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  http.closeIdleConnections();
  const timer = setTimeout(() => http.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}
