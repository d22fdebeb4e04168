import { isDeepStrictEqual } from 'node:util';
import { type Kysely, type Selectable, sql } from 'kysely';
import { reindexSkills } from '../courses/store.js';
import type { Database } from '../db/schema.js';
import type { ImportSkill, ImportSkillCode } from '../generated/types.js';
import { type Label, replaceLabels } from '../suggestions/labels.js';
import type { SkillsTables } from './tables.js';

export interface ConceptUpsert {
  /** The end of its URI. */
  id: string;
  outcome: 'created' | 'updated' | 'unchanged';
}

/**
 * Adds or replaces skills, with their labels in search and in the courses that teach them. The same again is `unchanged`.
 * @param skills of different URIs, validated
 * @returns one result each, in the order given
 */
export async function upsertSkills(
  db: Kysely<Database>,
  skills: readonly ImportSkill[],
  { livemode, now }: { livemode: boolean; now: Date },
): Promise<ConceptUpsert[]> {
  const uris = skills.map(({ uri }) => uri);
  const stored = await db
    .selectFrom('skills')
    .selectAll()
    .where('livemode', '=', livemode)
    .where(sql<boolean>`uri = any(${uris}::text[])`)
    .orderBy('uri')
    .forUpdate()
    .execute();
  const before = new Map(stored.map((row) => [row.uri, row]));
  const changed = skills.filter((skill) => !isSame(skill, before.get(skill.uri)));
  await write(db, livemode, changed, now);
  await replaceLabels(
    db,
    livemode,
    'skill',
    changed.map((skill) => ({ target: skill.uri, labels: labelsOf(skill.labels, skill.alternativeLabels) })),
  );
  await reindexSkills(
    db,
    livemode,
    changed.map(({ uri }) => uri),
    now,
  );
  const written = new Set(changed.map(({ uri }) => uri));
  return skills.map(({ uri }) => ({
    id: conceptId(uri),
    outcome: !written.has(uri) ? 'unchanged' : before.has(uri) ? 'updated' : 'created',
  }));
}

/** Adds what codes of national classifications stand for. A code may stand for several skills. */
export async function addSkillCodes(
  db: Kysely<Database>,
  codes: readonly ImportSkillCode[],
  livemode: boolean,
): Promise<('created' | 'unchanged')[]> {
  const added = await sql<{ code: string; uri: string }>`
    insert into skill_codes (livemode, code, uri)
    select ${livemode}::boolean, code, uri
    from jsonb_to_recordset(cast(${JSON.stringify(codes)} as jsonb)) as each (code text, uri text)
    on conflict do nothing
    returning code, uri`.execute(db);
  const fresh = new Set(added.rows.map(({ code, uri }) => `${code} ${uri}`));
  return codes.map(({ code, uri }) => (fresh.has(`${code} ${uri}`) ? 'created' : 'unchanged'));
}

/** Several alternative labels of a language stand on lines of their own. */
export function labelsOf(preferred: Record<string, string>, alternative: Record<string, string> = {}): Label[] {
  return [
    ...Object.entries(preferred).map(([language, text]) => ({ language, text, preferred: true })),
    ...Object.entries(alternative).flatMap(([language, lines]) =>
      lines.split('\n').map((text) => ({ language, text, preferred: false })),
    ),
  ];
}

export function conceptId(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

function isSame(skill: ImportSkill, row: Selectable<SkillsTables['skills']> | undefined): boolean {
  if (!row) return false;
  return isDeepStrictEqual(toColumns(skill), {
    labels: row.labels,
    alternative_labels: row.alternative_labels,
    description: row.description,
    kind: row.kind,
    reuse_level: row.reuse_level,
    themes: row.themes,
  });
}

function toColumns({ labels, alternativeLabels, description, kind, reuseLevel, themes }: ImportSkill) {
  return {
    labels,
    alternative_labels: alternativeLabels ?? null,
    description: description ?? null,
    kind,
    reuse_level: reuseLevel ?? null,
    themes: themes ?? [],
  };
}

async function write(
  db: Kysely<Database>,
  livemode: boolean,
  skills: readonly ImportSkill[],
  now: Date,
): Promise<void> {
  if (skills.length === 0) return;
  const rows = skills.map((skill) => ({ id: conceptId(skill.uri), uri: skill.uri, ...toColumns(skill) }));
  await sql`
    insert into skills (livemode, created_at, updated_at, id, uri, labels, alternative_labels, description, kind,
      reuse_level, themes)
    select ${livemode}::boolean, ${now}::timestamptz, ${now}::timestamptz, each.*
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as each (id text, uri text, labels jsonb,
      alternative_labels jsonb, description text, kind text, reuse_level text, themes text[])
    on conflict (livemode, uri) do update set
      version = skills.version + 1, updated_at = excluded.updated_at, labels = excluded.labels,
      alternative_labels = excluded.alternative_labels, description = excluded.description, kind = excluded.kind,
      reuse_level = excluded.reuse_level, themes = excluded.themes`.execute(db);
}
