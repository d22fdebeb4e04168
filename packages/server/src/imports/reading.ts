import type {
  ImportCourse,
  ImportOccupation,
  ImportOccupationSkill,
  ImportProvider,
  ImportSkill,
  ImportSkillCode,
} from '../generated/types.js';

/** The record of each kind, in the order in which they must be taken: a course needs its provider, a link both its ends. */
export interface ImportRecords {
  providers: ImportProvider;
  skills: ImportSkill;
  occupations: ImportOccupation;
  occupationSkills: ImportOccupationSkill;
  skillCodes: ImportSkillCode;
  courses: ImportCourse;
}

export type ImportKind = keyof ImportRecords;

export const importKinds: readonly ImportKind[] = [
  'providers',
  'skills',
  'occupations',
  'occupationSkills',
  'skillCodes',
  'courses',
];

/** Where in its file a record was read. Rows count data rows from 1; lines count lines of text from 1; `path` is a JSON path. */
export interface Place {
  file: string;
  row?: number;
  line?: number;
  path?: string;
}

/** What a reader says about a member that it could not read: `path` is the member, in the source's own words. */
export interface Fault {
  path: string;
  reason: string;
}

/** A record that was read. `leftOut` are optional members that the source states in a way that the registry cannot hold. */
export type ReadRecord = {
  [Kind in ImportKind]: { kind: Kind; record: ImportRecords[Kind]; at: Place; leftOut?: Fault[] };
}[ImportKind];

/** A record that no import can take, and why. */
export interface Unreadable {
  kind: ImportKind;
  at: Place;
  faults: [Fault, ...Fault[]];
}

export type Reading = ReadRecord | Unreadable;

/** A file that cannot be read on: not what it claims to be, or broken at this place. Records before it were read. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly at: Place,
    readonly reason: string,
  ) {
    super(`${describePlace(at)}: ${reason}`);
  }
}

export function isUnreadable(reading: Reading): reading is Unreadable {
  return 'faults' in reading;
}

/** `courses.csv row 12 (line 14)` */
export function describePlace({ file, row, line, path }: Place): string {
  const rowText = row === undefined ? '' : ` row ${row}`;
  const lineText = line === undefined ? '' : row === undefined ? ` line ${line}` : ` (line ${line})`;
  return `${file}${rowText}${lineText}${path ? ` ${path}` : ''}`;
}
