import type { Kysely } from 'kysely';
import { upsertCourses } from '../courses/upsert.js';
import type { Database } from '../db/schema.js';
import type { FieldError, ImportCourse, ImportOccupationSkill } from '../generated/types.js';
import { type LinkOutcome, upsertOccupations, upsertOccupationSkills } from '../occupations/upsert.js';
import { providerIds, upsertProviders } from '../providers/upsert.js';
import { addSkillCodes, upsertSkills } from '../skills/upsert.js';
import type { ImportKind, ImportRecords } from './reading.js';
import type { ImportScope } from './service.js';

export type Taken =
  { outcome: 'created' | 'updated' | 'unchanged'; id?: string } | { outcome: 'refused'; error: FieldError };

type Take<Kind extends ImportKind> = (
  db: Kysely<Database>,
  records: readonly ImportRecords[Kind][],
  scope: ImportScope,
) => Promise<Taken[]>;

/** Puts sound records of one kind into the tables of their domain; one answer each, in the order given. */
export function take<Kind extends ImportKind>(
  db: Kysely<Database>,
  kind: Kind,
  records: readonly ImportRecords[Kind][],
  scope: ImportScope,
): Promise<Taken[]> {
  return takers[kind](db, records, scope);
}

const takers: { [Kind in ImportKind]: Take<Kind> } = {
  providers: inRounds(({ reference }) => reference, upsertProviders),
  skills: inRounds(({ uri }) => uri, upsertSkills),
  occupations: inRounds(({ uri }) => uri, upsertOccupations),
  occupationSkills: inRounds(({ occupation, skill }) => `${occupation} ${skill}`, takeLinks),
  skillCodes: inRounds(
    ({ code, uri }) => `${code} ${uri}`,
    async (db, codes, { livemode }) => (await addSkillCodes(db, codes, livemode)).map((outcome) => ({ outcome })),
  ),
  courses: takeCourses,
};

/** The same thing twice in one batch: one after the other, the last stays. */
function inRounds<Kind extends ImportKind>(
  keyOf: (record: ImportRecords[Kind]) => string,
  takeDifferent: Take<Kind>,
): Take<Kind> {
  return async (db, records, scope) => {
    const rounds: number[][] = [];
    const seen = new Map<string, number>();
    records.forEach((record, position) => {
      const round = seen.get(keyOf(record)) ?? 0;
      seen.set(keyOf(record), round + 1);
      (rounds[round] ??= []).push(position);
    });
    const taken: Taken[] = [];
    for (const positions of rounds) {
      const results = await takeDifferent(
        db,
        positions.map((position) => records[position] as ImportRecords[Kind]),
        scope,
      );
      positions.forEach((position, index) => {
        taken[position] = results[index] as Taken;
      });
    }
    return taken;
  };
}

const linkFaults: Partial<Record<LinkOutcome, FieldError>> = {
  noOccupation: { pointer: '/occupation', code: 'unknown', message: 'is not in the registry' },
  noSkill: { pointer: '/skill', code: 'unknown', message: 'is not in the registry' },
};

async function takeLinks(
  db: Kysely<Database>,
  links: readonly ImportOccupationSkill[],
  { livemode }: ImportScope,
): Promise<Taken[]> {
  const outcomes = await upsertOccupationSkills(db, links, livemode);
  return outcomes.map((outcome) => {
    const error = linkFaults[outcome];
    return error ? { outcome: 'refused', error } : { outcome: outcome as 'created' | 'updated' | 'unchanged' };
  });
}

async function takeCourses(
  db: Kysely<Database>,
  records: readonly ImportCourse[],
  scope: ImportScope,
): Promise<Taken[]> {
  const ids = await providerIds(db, scope.livemode, [...new Set(records.map((record) => record.providerReference))]);
  const taken: Taken[] = [];
  const sound: { position: number; providerId: string }[] = [];
  records.forEach(({ providerReference, course }, position) => {
    const providerId = ids.get(providerReference);
    const error = providerFault(providerId, course.providerId);
    if (error || providerId === undefined) taken[position] = { outcome: 'refused', error: error ?? unknownProvider };
    else sound.push({ position, providerId });
  });
  const results = await upsertCourses(
    db,
    sound.map(({ position, providerId }) => {
      const { course, sessions } = records[position] as ImportCourse;
      return { providerId, course, ...(sessions ? { sessions } : {}) };
    }),
    scope,
  );
  sound.forEach(({ position }, index) => {
    taken[position] = results[index] as Taken;
  });
  return taken;
}

const unknownProvider: FieldError = {
  pointer: '/providerReference',
  code: 'unknown',
  message: 'names no provider of the registry',
};

function providerFault(providerId: string | undefined, stated: string | undefined): FieldError | undefined {
  if (providerId === undefined) return unknownProvider;
  if (stated === undefined || stated === providerId) return undefined;
  return { pointer: '/course/providerId', code: 'contradiction', message: 'is not the provider of providerReference' };
}
