import { statusOn, type Scheme as SchemeData } from '@ila-kit/schemes';
import type { Handlers } from '../contract/handler.js';
import type { Scheme } from '../generated/types.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';

export const handlers: Handlers<'listSchemes' | 'retrieveScheme'> = {
  async listSchemes({ query: { country, status, limit, cursor } }, { now, livemode, schemes }) {
    const filter = { country, status };
    const [after = ''] = cursor === undefined ? [] : decodeCursor(cursor, filter, ['string']);
    const found = schemes
      .list()
      .map((scheme) => toScheme(scheme, now, livemode))
      .filter((scheme) => !country?.length || country.includes(scheme.country))
      .filter((scheme) => status === undefined || scheme.status === status)
      .filter(({ id }) => id > String(after));
    const data = found.slice(0, limit);
    const last = data.at(-1);
    const nextCursor = found.length > limit && last ? encodeCursor([last.id], filter) : null;
    return { status: 200, body: { data, nextCursor } };
  },

  async retrieveScheme({ path: { schemeId } }, { now, livemode, schemes }) {
    const scheme = schemes.retrieve(schemeId);
    if (!scheme) throw problem('not-found');
    const body = toScheme(scheme, now, livemode);
    return {
      status: 200,
      etag: etagOf(`${scheme.version ?? ''}-${body.asOf}-${body.status}-${livemode ? 'live' : 'test'}`),
      body,
    };
  },
};

/** The head of a scheme. Its rules, and when they must be checked again, are the evaluator's business, not the reader's. */
function toScheme(data: SchemeData, now: Date, livemode: boolean): Scheme {
  const { $schema: _1, rules: _2, version: _3, history: _4, recheckBy: _5, ...scheme } = data;
  return {
    ...scheme,
    name: { ...scheme.name },
    ...(scheme.description ? { description: { ...scheme.description } } : {}),
    sources: scheme.sources.map(({ confidence, ...source }) => ({
      ...source,
      confidence: confidence === 'remembered' ? 'memory' : confidence,
    })),
    status: statusOn(data, now.toISOString().slice(0, 10)),
    livemode,
  };
}
