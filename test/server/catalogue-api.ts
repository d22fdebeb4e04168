import { createServer } from '@ila-kit/server';
import { expect } from 'vitest';
import { type Api, type Json, origin, startApi } from './api.js';
import { now, references } from './catalogue.js';
import type { Engine } from './database.js';

/** An empty catalogue behind its API. */
export interface Catalogue {
  api: Api;
  db: Api['server']['database']['db'];
  list(query: string, status?: number): Promise<Json>;
  find(q: string, more?: string): Promise<string[]>;
}

export async function openCatalogue(engine: Engine): Promise<Catalogue> {
  const api = await startApi(engine, { now: () => now });
  const list = async (query: string, status = 200): Promise<Json> => {
    const reply = await api.call('GET', `/v1/courses?${query}`);
    expect(reply.status, JSON.stringify(reply.body)).toBe(status);
    return reply.body;
  };
  const find = async (q: string, more = '') => references(await list(`q=${encodeURIComponent(q)}${more}`));
  return { api, db: api.server.database.db, list, find };
}

/** Another server on the same database, on another day. */
export async function on(day: string, { api }: Catalogue, query: string): Promise<Json> {
  const there = await createServer({
    database: api.server.database,
    rateLimit: false,
    now: () => new Date(`${day}T12:00:00Z`),
  });
  const response = await there.fetch(new Request(`${origin}/v1/courses?${query}`));
  await there.close();
  return (await response.json()) as Json;
}
