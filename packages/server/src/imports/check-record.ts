import { documentName, type JsonObject, readDocument } from '../contract/document.js';
import { fieldErrors, inBody } from '../contract/field-errors.js';
import { compilers, type Schemas } from '../contract/schemas.js';
import { courseErrors, sessionErrors } from '../courses/check-course.js';
import type { CourseSessionInput, FieldError, ImportCourse, ImportProvider } from '../generated/types.js';
import type { ImportKind } from './reading.js';

const schemaNames: Record<ImportKind, string> = {
  providers: 'ImportProvider',
  courses: 'ImportCourse',
  skills: 'ImportSkill',
  occupations: 'ImportOccupation',
  occupationSkills: 'ImportOccupationSkill',
  skillCodes: 'ImportSkillCode',
};

/** Finding every fault may cost the square of the size; beyond this one fault is enough. */
const smallRecord = 16 * 1024;

let loaded: { schemas: Schemas; references: Record<ImportKind, JsonObject> } | undefined;

/** What is wrong with one record by itself: its schema, then what a schema cannot say. Pointers start at the record. */
export function checkRecord(kind: ImportKind, record: unknown): FieldError[] {
  const { schemas, references } = load();
  const validate = schemas.forRequest(references[kind]);
  if (!validate(record)) {
    const findAll =
      JSON.stringify(record ?? null).length > smallRecord ? validate : schemas.forFaults(references[kind]);
    findAll(record);
    return fieldErrors(findAll.errors ?? validate.errors ?? [], inBody).map(withPointer);
  }
  if (kind === 'courses') return courseFaults(record as ImportCourse);
  return kind === 'providers' ? providerFaults(record as ImportProvider) : [];
}

function load() {
  if (loaded) return loaded;
  const references = Object.fromEntries(
    Object.entries(schemaNames).map(([kind, name]) => [kind, { $ref: `${documentName}#/components/schemas/${name}` }]),
  ) as unknown as Record<ImportKind, JsonObject>;
  loaded = { schemas: compilers(readDocument()), references };
  return loaded;
}

/** The contract wants exactly one place; the root of the record is the empty pointer. */
function withPointer(error: FieldError): FieldError {
  return { ...error, pointer: error.pointer ?? '' };
}

function courseFaults({ course, sessions = [] }: ImportCourse): FieldError[] {
  return [
    ...below('/course', courseErrors(course)),
    ...sessions.flatMap((session, position) => below(`/sessions/${position}`, sessionErrors(session))),
    ...repeatedReferences(sessions),
  ];
}

function providerFaults({ provider: { country, nuts } }: ImportProvider): FieldError[] {
  const faults = courseErrors({ place: { country, ...(nuts === undefined ? {} : { nuts }) } });
  return faults.map((error) => ({ ...error, pointer: '/provider/nuts' }));
}

function repeatedReferences(sessions: readonly CourseSessionInput[]): FieldError[] {
  const references = sessions.map(({ reference }) => reference);
  return references.flatMap((reference, position) =>
    reference !== undefined && references.indexOf(reference) < position
      ? [{ pointer: `/sessions/${position}/reference`, code: 'unique', message: 'is the reference of another session' }]
      : [],
  );
}

function below(parent: string, errors: readonly FieldError[]): FieldError[] {
  return errors.map((error) => ({ ...error, pointer: parent + (error.pointer ?? '') }));
}
