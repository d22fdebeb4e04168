import type { Course, CredentialKind } from '../generated/types.js';
import type { JsonLdNode } from './node.js';
import { definedTerm, ESCO, node, topNode } from './node.js';
import { textIn } from './text.js';

const CATEGORIES: Readonly<Record<Exclude<CredentialKind, 'none'>, string>> = {
  microCredential: 'micro-credential',
  qualification: 'qualification',
  partialQualification: 'partial qualification',
  licence: 'license',
  attendance: 'certificate of attendance',
};

/**
 * What a course leads to as an `EducationalOccupationalCredential`; `undefined` when it leads to nothing.
 *
 * @param lang the language of the texts (BCP 47), where the course has it.
 */
export function credentialJsonLd(course: Course, { lang = 'en' } = {}): JsonLdNode | undefined {
  const terms = credentialTerms(course, lang);
  return terms && topNode(TYPE, terms);
}

/** The same, to stand inside a course. */
export function credentialNode(course: Course, lang: string): JsonLdNode | undefined {
  const terms = credentialTerms(course, lang);
  return terms && node(TYPE, terms);
}

const TYPE = 'EducationalOccupationalCredential';

function credentialTerms(course: Course, lang: string): Parameters<typeof node>[1] | undefined {
  const { kind, title, registration } = course.credential;
  if (kind === 'none') return undefined;
  return {
    name: textIn(title, lang) ?? textIn(course.title, lang),
    credentialCategory: CATEGORIES[kind],
    identifier: registration,
    educationalLevel: levelNode(course.eqfLevel),
    competencyRequired: course.skills.map(({ uri, label }) => definedTerm(uri, label, ESCO)),
    recognizedBy: course.qualityAssurance?.flatMap(({ agency }) =>
      agency ? [node('Organization', { name: agency })] : [],
    ),
  };
}

/** A level of the European Qualifications Framework. */
export function levelNode(level: number | undefined): JsonLdNode | undefined {
  if (level === undefined) return undefined;
  return definedTerm(
    `http://data.europa.eu/snb/eqf/${level}`,
    `EQF level ${level}`,
    'http://data.europa.eu/snb/eqf/25831c2',
    String(level),
  );
}
