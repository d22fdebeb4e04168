import { randomUUID } from 'node:crypto';
import {
  addKey,
  createServer,
  findOrAddTenant,
  type IlaServer,
  type ServerOptions,
  type TenantRole,
  usualScopes,
} from '@ila-kit/server';
import type { Engine } from './database.js';

/** What a call may say beside method and path. */
export interface Call {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Reply {
  status: number;
  headers: Headers;
  /** The body as JSON; empty when there is none. Tests look into it member by member. */
  body: Json;
}

/** JSON whose members a test may read without saying what they are. */
export interface Json {
  [member: string]: Json;
  [index: number]: Json;
}

/** A server on a database of its own, without a socket. */
export interface Api {
  server: IlaServer;
  call(method: string, path: string, call?: Call): Promise<Reply>;
  /** A key of a new or known tenant of that role. */
  key(role: TenantRole, options?: KeyOptions): Promise<{ token: string; id: string; tenantId: string }>;
  close(): Promise<void>;
}

export interface KeyOptions {
  name?: string;
  livemode?: boolean;
  providerId?: string;
  origins?: string[];
  scopes?: ReturnType<typeof usualScopes>;
}

export const origin = 'http://api.example';

export async function startApi(engine: Engine, options: ServerOptions = {}): Promise<Api> {
  const database = await engine.open();
  const server = await createServer({ database, rateLimit: false, ...options });
  return {
    server,
    call: (method, path, call = {}) => callServer(server, method, path, call),
    async key(role, { name = role, livemode = false, providerId, origins, scopes } = {}) {
      const { db } = database;
      const now = options.now?.() ?? new Date();
      const tenantId = await findOrAddTenant(db, { livemode, role, name, ...(providerId ? { providerId } : {}) }, now);
      const kind = origins ? 'publishable' : 'secret';
      const key = {
        tenantId,
        kind,
        livemode,
        name,
        scopes: scopes ?? usualScopes(kind, role),
        allowedOrigins: origins ?? [],
      } as const;
      const { row, token } = await addKey(db, key, now);
      return { token, id: row.id, tenantId };
    },
    async close() {
      await server.close();
      await database.close();
    },
  };
}

async function callServer(
  server: IlaServer,
  method: string,
  path: string,
  { token, body, headers }: Call,
): Promise<Reply> {
  const request = new Request(origin + path, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' && token ? { 'idempotency-key': randomUUID() } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const response = await server.fetch(request);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as Json };
}
