import type { Handlers } from '../contract/handler.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { toProvider } from './columns.js';
import { registerProvider, updateProvider } from './service.js';
import { findProvider, listProviders } from './store.js';

export const handlers: Handlers<'listProviders' | 'createProvider' | 'retrieveProvider' | 'updateProvider'> = {
  async listProviders({ query: { q, country, limit, cursor } }, { db, livemode }) {
    const filter = { q, country };
    const [name, id] = cursor === undefined ? [] : decodeCursor(cursor, filter, ['string', 'string']);
    const rows = await listProviders(db, {
      livemode,
      limit: limit + 1,
      ...(q === undefined ? {} : { q }),
      ...(country === undefined ? {} : { countries: country }),
      ...(cursor === undefined ? {} : { after: { name: String(name), id: String(id) } }),
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const nextCursor = rows.length > limit && last ? encodeCursor([last.name_order, last.id], filter) : null;
    return { status: 200, body: { data: page.map(toProvider), nextCursor } };
  },

  async createProvider({ body }, context) {
    const row = await registerProvider(context, body);
    return { status: 201, etag: etagOf(row.version), location: `/v1/providers/${row.id}`, body: toProvider(row) };
  },

  async retrieveProvider({ path: { providerId } }, { db, livemode }) {
    const row = await findProvider(db, livemode, providerId);
    if (!row) throw problem('not-found');
    return { status: 200, etag: etagOf(row.version), body: toProvider(row) };
  },

  async updateProvider({ path: { providerId }, headers, body }, context) {
    const row = await updateProvider(context, providerId, headers['If-Match'], body);
    return { status: 200, etag: etagOf(row.version), body: toProvider(row) };
  },
};
