import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { ImportOccupation, ImportOccupationSkill } from '../generated/types.js';
import { type ConceptUpsert, conceptId, labelsOf } from '../skills/upsert.js';
import { replaceLabels } from '../suggestions/labels.js';

/**
 * Adds or replaces occupations, with their labels in search. The same again is `unchanged`.
 * @param occupations of different URIs, validated
 * @returns one result each, in the order given
 */
export async function upsertOccupations(
  db: Kysely<Database>,
  occupations: readonly ImportOccupation[],
  { livemode, now }: { livemode: boolean; now: Date },
): Promise<ConceptUpsert[]> {
  const stored = await db
    .selectFrom('occupations')
    .select(['uri', 'labels', 'isco_code', 'description'])
    .where('livemode', '=', livemode)
    .where(sql<boolean>`uri = any(${occupations.map(({ uri }) => uri)}::text[])`)
    .orderBy('uri')
    .forUpdate()
    .execute();
  const before = new Map(stored.map(({ uri, ...columns }) => [uri, columns]));
  const changed = occupations.filter(
    (occupation) => !isDeepStrictEqual({ ...before.get(occupation.uri) }, toColumns(occupation)),
  );
  await write(db, livemode, changed, now);
  await replaceLabels(
    db,
    livemode,
    'occupation',
    changed.map(({ uri, labels }) => ({ target: uri, labels: labelsOf(labels) })),
  );
  const written = new Set(changed.map(({ uri }) => uri));
  return occupations.map(({ uri }) => ({
    id: conceptId(uri),
    outcome: !written.has(uri) ? 'unchanged' : before.has(uri) ? 'updated' : 'created',
  }));
}

/** The outcome of one link, or which of its ends does not exist. */
export type LinkOutcome = 'created' | 'updated' | 'unchanged' | 'noOccupation' | 'noSkill';

/**
 * Says which skills occupations need.
 * @param links of different pairs, validated
 * @returns one outcome each, in the order given
 */
export async function upsertOccupationSkills(
  db: Kysely<Database>,
  links: readonly ImportOccupationSkill[],
  livemode: boolean,
): Promise<LinkOutcome[]> {
  const rows = links.map(({ occupation, skill, relation }, n) => ({
    n,
    occupation,
    skill,
    essential: relation === 'essential',
  }));
  const recordset = sql`jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb))
    as link (n integer, occupation text, skill text, essential boolean)`;
  const { rows: known } = await sql<{ n: number; occupation: boolean; skill: boolean; before: boolean | null }>`
    select n, exists (select from occupations where livemode = ${livemode} and uri = link.occupation) as occupation,
      exists (select from skills where livemode = ${livemode} and uri = link.skill) as skill, stored.essential as before
    from ${recordset}
    left join occupation_skills as stored
      on stored.livemode = ${livemode} and occupation_uri = link.occupation and skill_uri = link.skill`.execute(db);
  const byPosition = new Map(known.map((row) => [row.n, row]));
  const outcomes = links.map(({ relation }, n): LinkOutcome => {
    const row = byPosition.get(n);
    if (!row?.occupation) return 'noOccupation';
    if (!row.skill) return 'noSkill';
    if (row.before === null) return 'created';
    return row.before === (relation === 'essential') ? 'unchanged' : 'updated';
  });
  const changed = rows.filter(({ n }) => outcomes[n] === 'created' || outcomes[n] === 'updated');
  if (changed.length > 0) {
    await sql`
      insert into occupation_skills (livemode, occupation_uri, skill_uri, essential)
      select ${livemode}::boolean, occupation, skill, essential
      from jsonb_to_recordset(cast(${JSON.stringify(changed)} as jsonb))
        as link (occupation text, skill text, essential boolean)
      on conflict (livemode, occupation_uri, skill_uri) do update set essential = excluded.essential`.execute(db);
  }
  return outcomes;
}

function toColumns({ labels, iscoCode, description }: ImportOccupation) {
  return { labels, isco_code: iscoCode, description: description ?? null };
}

async function write(
  db: Kysely<Database>,
  livemode: boolean,
  occupations: readonly ImportOccupation[],
  now: Date,
): Promise<void> {
  if (occupations.length === 0) return;
  const rows = occupations.map((occupation) => ({
    id: conceptId(occupation.uri),
    uri: occupation.uri,
    ...toColumns(occupation),
  }));
  await sql`
    insert into occupations (livemode, created_at, updated_at, id, uri, labels, isco_code, description)
    select ${livemode}::boolean, ${now}::timestamptz, ${now}::timestamptz, each.*
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb))
      as each (id text, uri text, labels jsonb, isco_code text, description text)
    on conflict (livemode, uri) do update set
      version = occupations.version + 1, updated_at = excluded.updated_at, labels = excluded.labels,
      isco_code = excluded.isco_code, description = excluded.description`.execute(db);
}
