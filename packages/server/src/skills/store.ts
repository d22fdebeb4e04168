import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { SkillKind, Theme } from '../generated/types.js';
import type { SkillsTables } from './tables.js';

export type SkillRow = Selectable<SkillsTables['skills']>;

export interface SkillFilter {
  livemode: boolean;
  kind?: SkillKind;
  themes?: readonly Theme[];
  /** Only these. */
  uris?: readonly string[];
  after?: string;
  limit: number;
}

export async function findSkill(db: Kysely<Database>, livemode: boolean, id: string): Promise<SkillRow | undefined> {
  return db
    .selectFrom('skills')
    .selectAll()
    .where('livemode', '=', livemode)
    .where('id', '=', id)
    .orderBy('uri')
    .executeTakeFirst();
}

/** In the order of their URIs. */
export async function listSkillRows(db: Kysely<Database>, filter: SkillFilter): Promise<SkillRow[]> {
  const { livemode, kind, themes, uris, after, limit } = filter;
  let query = db.selectFrom('skills').selectAll().where('livemode', '=', livemode);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (themes) query = query.where(sql<boolean>`themes && ${themes}::text[]`);
  if (uris) query = query.where(sql<boolean>`uri = any(${uris}::text[])`);
  if (after !== undefined) query = query.where('uri', '>', after);
  return query.orderBy('uri').limit(limit).execute();
}

/** URIs of the concepts that a code stands for. */
export async function skillsOfCode(db: Kysely<Database>, livemode: boolean, code: string): Promise<string[]> {
  const rows = await db
    .selectFrom('skill_codes')
    .select('uri')
    .where('livemode', '=', livemode)
    .where('code', '=', code)
    .orderBy('uri')
    .execute();
  return rows.map(({ uri }) => uri);
}

/** Essential skills of the occupations of an ISCO group or code, those of most occupations first. */
export async function skillsOfIsco(
  db: Kysely<Database>,
  livemode: boolean,
  isco: string,
  limit: number,
): Promise<{ uri: string; share: number }[]> {
  const { rows } = await sql<{ uri: string; share: number }>`
    with chosen as (select uri from occupations where livemode = ${livemode} and isco_code like ${`${isco}%`})
    select skill_uri as uri, count(*)::float8 / (select count(*) from chosen) as share
    from occupation_skills join chosen on chosen.uri = occupation_uri
    where livemode = ${livemode} and essential
    group by skill_uri order by share desc, skill_uri limit ${limit}`.execute(db);
  return rows;
}
