import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { OccupationsTables } from './tables.js';

export type OccupationRow = Selectable<OccupationsTables['occupations']>;

export interface OccupationSkills {
  essential: string[];
  optional: string[];
}

/** URIs of the skills of an occupation; of none, when it is unknown. */
export async function occupationSkills(
  db: Kysely<Database>,
  livemode: boolean,
  uri: string,
): Promise<OccupationSkills> {
  const rows = await db
    .selectFrom('occupation_skills')
    .select(['skill_uri', 'essential'])
    .where('livemode', '=', livemode)
    .where('occupation_uri', '=', uri)
    .orderBy('skill_uri')
    .execute();
  return {
    essential: rows.filter(({ essential }) => essential).map(({ skill_uri }) => skill_uri),
    optional: rows.filter(({ essential }) => !essential).map(({ skill_uri }) => skill_uri),
  };
}

export async function findOccupation(
  db: Kysely<Database>,
  livemode: boolean,
  id: string,
): Promise<OccupationRow | undefined> {
  return db
    .selectFrom('occupations')
    .selectAll()
    .where('livemode', '=', livemode)
    .where('id', '=', id)
    .orderBy('uri')
    .executeTakeFirst();
}

export interface OccupationFilter {
  livemode: boolean;
  /** An ISCO-08 code or its beginning. */
  isco?: string;
  /** Only these. */
  uris?: readonly string[];
  after?: string;
  limit: number;
}

/** In the order of their URIs. */
export async function listOccupationRows(db: Kysely<Database>, filter: OccupationFilter): Promise<OccupationRow[]> {
  const { livemode, isco, uris, after, limit } = filter;
  let query = db.selectFrom('occupations').selectAll().where('livemode', '=', livemode);
  if (isco !== undefined) query = query.where('isco_code', 'like', `${isco}%`);
  if (uris) query = query.where(sql<boolean>`uri = any(${uris}::text[])`);
  if (after !== undefined) query = query.where('uri', '>', after);
  return query.orderBy('uri').limit(limit).execute();
}
