import type { CourseInput, CourseSessionInput, FieldError, Place } from '../generated/types.js';

/** NUTS writes Greece as EL and, in its older editions, the United Kingdom as UK; ISO 3166 does not. */
const nutsCountries: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** What a schema cannot say about a course: values that must fit together. */
export function courseErrors(course: Pick<CourseInput, 'place' | 'schemes' | 'qualityAssurance'>): FieldError[] {
  return [
    ...placeErrors(course.place),
    ...(course.schemes ?? []).flatMap((window, index) => windowErrors(window, `/schemes/${index}`)),
    ...(course.qualityAssurance ?? []).flatMap((window, index) => windowErrors(window, `/qualityAssurance/${index}`)),
  ];
}

/** The same for a session. */
export function sessionErrors({ start, end, enrolBy, seats, place }: CourseSessionInput): FieldError[] {
  return [
    ...(end < start ? [{ pointer: '/end', message: 'must not be before start' }] : []),
    ...(enrolBy !== undefined && enrolBy > end ? [{ pointer: '/enrolBy', message: 'must not be after end' }] : []),
    ...(seats && seats.free > seats.total ? [{ pointer: '/seats/free', message: 'must not be more than total' }] : []),
    ...placeErrors(place),
  ];
}

function placeErrors(place: Place | undefined): FieldError[] {
  if (place?.nuts === undefined) return [];
  if (place.nuts.startsWith(nutsCountries[place.country] ?? place.country)) return [];
  return [{ pointer: '/place/nuts', message: `must be a region of ${place.country}` }];
}

function windowErrors({ validFrom, validTo }: { validFrom?: string; validTo?: string }, pointer: string): FieldError[] {
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return [];
  return [{ pointer: `${pointer}/validTo`, message: 'must not be before validFrom' }];
}
