import { createHash } from 'node:crypto';
import type { CourseSessionInput, FacetName, LanguageTag, Place, SchemeEligibility } from '../generated/types.js';
import { baseLanguage } from '../suggestions/configurations.js';
import { bandOf, free, hourBands, minorUnits, priceBands } from './bands.js';
import { durationMinutes } from './duration.js';
import type { CourseDocument } from './tables.js';

/** One value that a course has in a facet. */
export interface CourseFacet {
  token: string;
  name: FacetName;
  value: string;
  /** The days on which it has it, both included. Null: open. */
  validFrom: string | null;
  validTo: string | null;
}

type Session = Pick<CourseSessionInput, 'start' | 'mode' | 'place' | 'languages' | 'accessibility'>;

/** What a course can be filtered by, and is counted under. A course has what one of its sessions has. */
export function courseFacets(course: CourseDocument, sessions: readonly Session[]): CourseFacet[] {
  const stated = [course, ...sessions];
  const facets = [
    ...stated.flatMap(({ mode }) => (mode ? [facet('mode', mode)] : [])),
    ...stated.flatMap(({ languages }) => (languages ?? []).flatMap(withBase)).map((tag) => facet('language', tag)),
    ...stated.flatMap(({ place }) => (place ? [facet('country', place.country)] : [])),
    ...prefixes(course.iscedF ?? '', 2).map((code) => facet('iscedF', code)),
    ...(course.eqfLevel === undefined ? [] : [facet('eqfLevel', String(course.eqfLevel))]),
    facet('credential', course.credential?.kind ?? 'none'),
    ...(course.themes ?? []).map((theme) => facet('theme', theme)),
    ...stated.flatMap(({ accessibility }) => accessibility ?? []).map((feature) => facet('accessibility', feature)),
    ...schemeFacets(course.schemes ?? []),
    ...priceFacets(course),
    ...hourFacets(course),
  ];
  return [...new Map(facets.map((each) => [each.token, each])).values()];
}

/** Further tokens: filters that are not counted. */
export function courseTokens(
  course: CourseDocument,
  sessions: readonly Session[],
  { id, providerId }: { id: string; providerId: string },
): string[] {
  const places = [course, ...sessions].flatMap(({ place }) => (place ? [place] : []));
  const tokens = [
    providerToken(providerId),
    ...(course.skills ?? []).map(skillToken),
    ...places.flatMap(nutsTokens),
    ...sessions.map(({ start }) => monthToken(start)),
    sampleToken(sampleOf(id)),
  ];
  return [...new Set(tokens)];
}

/** Every course is in one of four samples; each is so many times as large as the first, in which is one course in 64. */
export const sampleSizes: readonly number[] = [1, 3, 12, 48];

export function sampleToken(sample: number): string {
  return `sample:${sample}`;
}

/** Always the same for a course. */
function sampleOf(id: string): number {
  const number = createHash('sha256').update(id).digest().readUInt8(0);
  return number < 4 ? 0 : number < 16 ? 1 : number < 64 ? 2 : 3;
}

export function providerToken(providerId: string): string {
  return `provider:${providerId}`;
}

export function nutsToken(nuts: string): string {
  return `nuts:${nuts}`;
}

/** The month in which a session starts, of a date. */
export function monthToken(date: string): string {
  return `start:${date.slice(0, 7)}`;
}

/** ESCO's URIs are long and begin alike. */
export function skillToken(uri: string): string {
  return `skill:${uri.replace('http://data.europa.eu/esco/skill/', '')}`;
}

export function facetToken(name: FacetName, value: string): string {
  return `${name}:${value}`;
}

function facet(name: FacetName, value: string, token = facetToken(name, value)): CourseFacet {
  return { token, name, value, validFrom: null, validTo: null };
}

function withBase(tag: LanguageTag): LanguageTag[] {
  return [tag, baseLanguage(tag)];
}

/** `071` → `07`, `071`: a broad field contains the narrow ones. */
function prefixes(code: string, shortest: number): string[] {
  return Array.from({ length: Math.max(0, code.length - shortest + 1) }, (_, index) => code.slice(0, shortest + index));
}

function nutsTokens({ nuts = '' }: Place): string[] {
  return prefixes(nuts, 2).map(nutsToken);
}

function priceFacets({ price }: CourseDocument): CourseFacet[] {
  if (!price) return [];
  if (price.amountMinor === 0) return [facet('price', free)];
  const band = bandOf(priceBands, price.amountMinor / minorUnits(price.currency));
  // Bands of different currencies are different values: 250 EUR is not 250 PLN.
  return band ? [facet('price', `${price.currency}:${band.value}`)] : [];
}

function hourFacets({ workload }: CourseDocument): CourseFacet[] {
  const band = workload === undefined ? undefined : bandOf(hourBands, durationMinutes(workload) / 60);
  return band ? [facet('hours', band.value)] : [];
}

/**
 * Whether a course is on a scheme's list depends on the day, so the token says from when to when: which tokens are valid
 * is asked when a search comes.
 */
function schemeFacets(schemes: readonly SchemeEligibility[]): CourseFacet[] {
  return mergeWindows(schemes).map(({ schemeId, validFrom, validTo }) => ({
    ...facet('scheme', schemeId, `scheme:${schemeId}@${validFrom ?? ''}/${validTo ?? ''}`),
    validFrom,
    validTo,
  }));
}

interface Window {
  schemeId: string;
  validFrom: string | null;
  validTo: string | null;
}

/** Overlapping windows of one scheme become one: otherwise the course would count twice. */
export function mergeWindows(schemes: readonly SchemeEligibility[]): Window[] {
  const windows = schemes
    .map(({ schemeId, validFrom, validTo }) => ({ schemeId, validFrom: validFrom ?? null, validTo: validTo ?? null }))
    .sort((a, b) => compare(a.schemeId, b.schemeId) || compare(a.validFrom ?? '', b.validFrom ?? ''));
  const merged: Window[] = [];
  for (const window of windows) {
    const last = merged.at(-1);
    const overlaps =
      last?.schemeId === window.schemeId && (last.validTo === null || (window.validFrom ?? '') <= last.validTo);
    if (!last || !overlaps) merged.push({ ...window });
    else if (last.validTo !== null && (window.validTo === null || window.validTo > last.validTo))
      last.validTo = window.validTo;
  }
  return merged;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
