import type { Context, Handlers } from '../contract/handler.js';
import type { Skill } from '../generated/types.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { labelIn, searchConcepts } from '../suggestions/search-concepts.js';
import { resolveSkill } from './resolve.js';
import { findSkill, listSkillRows, type SkillRow } from './store.js';

export const handlers: Handlers<'listSkills' | 'retrieveSkill' | 'resolveSkills'> = {
  async listSkills({ query: { q, lang, kind, theme, limit, cursor } }, { db, livemode }) {
    const identity = { q, lang, kind, theme };
    const filter = {
      livemode,
      ...(kind === undefined ? {} : { kind }),
      ...(theme === undefined ? {} : { themes: theme }),
    };
    if (q === undefined) {
      const after = cursor === undefined ? {} : { after: String(decodeCursor(cursor, identity, ['string'])[0]) };
      const rows = await listSkillRows(db, { ...filter, ...after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const nextCursor = rows.length > limit && last ? encodeCursor([last.uri], identity) : null;
      return { status: 200, body: { data: page.map((row) => toSkill(row, lang)), nextCursor } };
    }
    const uris = await searchConcepts(db, livemode, 'skill', q, lang);
    const rows = await listSkillRows(db, { ...filter, uris, limit: uris.length });
    const { page, next } = pageOf(rows, uris, cursor === undefined ? 0 : offsetOf(cursor, identity), limit);
    const nextCursor = next === undefined ? null : encodeCursor([next], identity);
    return { status: 200, body: { data: page.map((row) => toSkill(row, lang)), nextCursor } };
  },

  async retrieveSkill({ path: { skillId } }, { db, livemode, lang }) {
    const row = await findSkill(db, livemode, skillId);
    if (!row) throw problem('not-found');
    return { status: 200, etag: etagOf(`${row.version}-${lang ?? ''}`), body: toSkill(row, lang) };
  },

  async resolveSkills({ body: { queries, limit = 5 } }, context: Context) {
    const errors = queries.flatMap((query, index) =>
      [query.text, query.isco, query.code].filter((each) => each !== undefined).length === 1
        ? []
        : [{ pointer: `/queries/${index}`, message: 'must have exactly one of text, isco and code' }],
    );
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const data = [];
    for (const query of queries) data.push({ query, matches: await resolveSkill(context, query, limit) });
    return { status: 200, body: { data } };
  },
};

/** The rows in the order of the URIs. */
export function pageOf<Row extends { uri: string }>(
  rows: readonly Row[],
  uris: readonly string[],
  offset: number,
  limit: number,
): { page: Row[]; next: number | undefined } {
  const byUri = new Map(rows.map((row) => [row.uri, row]));
  const ordered = uris.flatMap((uri) => byUri.get(uri) ?? []);
  const next = offset + limit;
  return { page: ordered.slice(offset, next), next: ordered.length > next ? next : undefined };
}

/** @throws {ProblemError} invalid-cursor */
export function offsetOf(cursor: string, identity: unknown): number {
  const [offset] = decodeCursor(cursor, identity, ['number']);
  if (!Number.isSafeInteger(offset) || Number(offset) < 0) throw problem('invalid-cursor');
  return Number(offset);
}

function toSkill(row: SkillRow, lang: string | undefined): Skill {
  return {
    id: row.id,
    uri: row.uri,
    label: labelIn(row.labels, lang),
    labels: row.labels,
    kind: row.kind,
    ...(row.reuse_level === null ? {} : { reuseLevel: row.reuse_level }),
    ...(row.themes.length === 0 ? {} : { themes: row.themes }),
    ...(row.description === null ? {} : { description: row.description }),
    livemode: row.livemode,
  };
}
