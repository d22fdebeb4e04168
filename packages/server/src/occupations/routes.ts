import { createHash } from 'node:crypto';
import type { Handlers } from '../contract/handler.js';
import { skillLabels } from '../courses/show-courses.js';
import type { Occupation } from '../generated/types.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { offsetOf, pageOf } from '../skills/routes.js';
import { labelIn, searchConcepts } from '../suggestions/search-concepts.js';
import { findOccupation, listOccupationRows, type OccupationRow, occupationSkills } from './store.js';

export const handlers: Handlers<'listOccupations' | 'retrieveOccupation'> = {
  async listOccupations({ query: { q, lang, isco, limit, cursor } }, { db, livemode }) {
    const identity = { q, lang, isco };
    const filter = { livemode, ...(isco === undefined ? {} : { isco }) };
    if (q === undefined) {
      const after = cursor === undefined ? {} : { after: String(decodeCursor(cursor, identity, ['string'])[0]) };
      const rows = await listOccupationRows(db, { ...filter, ...after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const nextCursor = rows.length > limit && last ? encodeCursor([last.uri], identity) : null;
      return { status: 200, body: { data: page.map((row) => toOccupation(row, lang)), nextCursor } };
    }
    const uris = await searchConcepts(db, livemode, 'occupation', q, lang);
    const rows = await listOccupationRows(db, { ...filter, uris, limit: uris.length });
    const { page, next } = pageOf(rows, uris, cursor === undefined ? 0 : offsetOf(cursor, identity), limit);
    const nextCursor = next === undefined ? null : encodeCursor([next], identity);
    return { status: 200, body: { data: page.map((row) => toOccupation(row, lang)), nextCursor } };
  },

  async retrieveOccupation({ path: { occupationId } }, context) {
    const { db, livemode, lang } = context;
    const row = await findOccupation(db, livemode, occupationId);
    if (!row) throw problem('not-found');
    const { essential, optional } = await occupationSkills(db, livemode, row.uri);
    const labels = await skillLabels(context, [...essential, ...optional]);
    const toReferences = (uris: readonly string[]) =>
      uris.slice(0, 1000).map((uri) => ({ uri, label: labels.get(uri) ?? null }));
    const body = {
      ...toOccupation(row, lang),
      essentialSkills: toReferences(essential),
      optionalSkills: toReferences(optional),
    };
    // Its skills and their labels change without the occupation itself.
    const digest = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 12);
    return { status: 200, etag: etagOf(`${row.version}-${digest}`), body };
  },
};

function toOccupation(row: OccupationRow, lang: string | undefined): Occupation {
  return {
    id: row.id,
    uri: row.uri,
    label: labelIn(row.labels, lang),
    labels: row.labels,
    iscoCode: row.isco_code,
    ...(row.description === null ? {} : { description: row.description }),
    livemode: row.livemode,
  };
}
