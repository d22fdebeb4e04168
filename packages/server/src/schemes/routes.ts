import { listSchemes, retrieveScheme, statusOn, type Scheme as SchemeData } from '@ila-kit/schemes';
import type { Handlers } from '../contract/handler.js';
import type { Scheme } from '../generated/types.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';

export const handlers: Handlers<'listSchemes' | 'retrieveScheme'> = {
  async listSchemes({ query: { country, status, limit, cursor } }, { now, livemode }) {
    const filter = { country, status };
    const [after = ''] = cursor === undefined ? [] : decodeCursor(cursor, filter, ['string']);
    const found = listSchemes()
      .map((scheme) => toScheme(scheme, now, livemode))
      .filter((scheme) => !country?.length || country.includes(scheme.country))
      .filter((scheme) => status === undefined || scheme.status === status)
      .filter(({ id }) => id > String(after));
    const data = found.slice(0, limit);
    const last = data.at(-1);
    const nextCursor = found.length > limit && last ? encodeCursor([last.id], filter) : null;
    return { status: 200, body: { data, nextCursor } };
  },

  async retrieveScheme({ path: { schemeId } }, { now, livemode }) {
    const scheme = retrieveScheme(schemeId);
    if (!scheme) throw problem('not-found');
    const body = toScheme(scheme, now, livemode);
    return { status: 200, etag: etagOf(`${body.asOf}-${body.status}-${livemode ? 'live' : 'test'}`), body };
  },
};

/** When the facts must be checked again is the evaluator's business, not the reader's. */
function toScheme({ recheckBy: _, ...scheme }: SchemeData, now: Date, livemode: boolean): Scheme {
  const status = statusOn({ recheckBy: _, ...scheme }, now.toISOString().slice(0, 10));
  return {
    ...scheme,
    name: { ...scheme.name },
    sources: scheme.sources.map((source) => ({ ...source })),
    status,
    livemode,
  };
}
