import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { ImportKind, ImportRecords } from '../imports/reading.js';
import { importRecords } from '../imports/service.js';
import { providerIds } from '../providers/upsert.js';
import { seedCourses } from './courses.js';
import { seedCredentials } from './credentials/seed-credentials.js';
import { demoOrigins, seedDemoKeys } from './demo-keys.js';
import { seedOccupations, seedOccupationSkills, seedSkills } from './esco/concepts.js';
import { seedProviders } from './providers.js';

export { type DemoKey, demoKeys } from './demo-keys.js';

export interface SeedOptions {
  now: Date;
  /** Where the demo sites are; their pages may use the demo keys. */
  hostsPort?: number;
  /** Leaves a seeded database alone while its courses reach far enough ahead. */
  onlyWhenNeeded?: boolean;
}

export interface SeedCounts {
  created: number;
  updated: number;
  unchanged: number;
}

const batchSize = 500;

/**
 * Fills in made-up providers, courses and sessions of the twelve months from `now`, the ESCO concepts that they use, a candidate's
 * credentials, and the demo keys;
 * test data only. On the same day the same again changes nothing.
 */
export async function seedDatabase(db: Kysely<Database>, options: SeedOptions): Promise<SeedCounts> {
  const { now, hostsPort = 4001, onlyWhenNeeded = false } = options;
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const providers = seedProviders();
  if (!(onlyWhenNeeded && (await isSeeded(db, now)))) {
    const take = <Kind extends ImportKind>(kind: Kind, records: readonly ImportRecords[Kind][]) =>
      takeAll(db, kind, records, now, counts);
    await take('skills', await missing(db, 'skills', seedSkills));
    await take('occupations', await missing(db, 'occupations', seedOccupations));
    await take('occupationSkills', seedOccupationSkills);
    await take(
      'providers',
      providers.map(({ record }) => record),
    );
    await take('courses', coursesInTurn(now));
  }
  const ids = await providerIds(
    db,
    false,
    providers.map(({ record }) => record.reference),
  );
  await seedCredentials(db, now);
  await seedDemoKeys(db, { providerIds: ids, origins: demoOrigins(hostsPort), now });
  return counts;
}

/** One course of each provider after the other, so that courses of equal merit do not stand in blocks. */
function coursesInTurn(now: Date): ImportRecords['courses'][] {
  const lists = seedProviders().map((provider) => seedCourses(provider, now));
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

async function takeAll<Kind extends ImportKind>(
  db: Kysely<Database>,
  kind: Kind,
  records: readonly ImportRecords[Kind][],
  now: Date,
  counts: SeedCounts,
): Promise<void> {
  for (let start = 0; start < records.length; start += batchSize) {
    const batch = records.slice(start, start + batchSize);
    const answer = await db
      .transaction()
      .execute((transaction) => importRecords(transaction, kind, batch, { livemode: false, now }));
    const fault = answer.results.find(({ outcome }) => outcome === 'refused');
    if (fault)
      throw new Error(`The seed breaks the contract: ${kind} ${start + fault.index} ${JSON.stringify(fault.errors)}`);
    counts.created += answer.created;
    counts.updated += answer.updated;
    counts.unchanged += answer.unchanged;
  }
}

/** An import of ESCO says more about a concept than the seed does: what is there stays. */
async function missing<Concept extends { uri: string }>(
  db: Kysely<Database>,
  table: 'skills' | 'occupations',
  concepts: readonly Concept[],
): Promise<Concept[]> {
  const { rows } = await sql<{ uri: string }>`select uri from ${sql.table(table)} where not livemode`.execute(db);
  const known = new Set(rows.map(({ uri }) => uri));
  return concepts.filter(({ uri }) => !known.has(uri));
}

/** Whether the last of the seed's courses is there, and courses start for half a year to come. */
async function isSeeded(db: Kysely<Database>, now: Date): Promise<boolean> {
  const course = coursesInTurn(now).at(-1);
  if (!course) return false;
  const halfAYear = new Date(now.getTime() + 182 * 86_400_000).toISOString().slice(0, 10);
  const { rows } = await sql<{ seeded: boolean }>`
    select exists (
      select from courses where not livemode and reference = ${course.course.reference}
    ) and exists (
      select from course_sessions as session join courses on courses.id = session.course_id
      where not session.livemode and session.start_date >= ${halfAYear} and courses.reference like 'HELIOS-%'
    ) as seeded`.execute(db);
  return rows[0]?.seeded ?? false;
}
