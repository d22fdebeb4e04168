import type { LanguageMap } from '../language.js';
import type { Format } from '../types.js';

/**
 * The standard elements of Annex I of Council Recommendation 2022/C 243/02: eleven mandatory, then five optional. Their names in words live
 * with the elements of the kit.
 */
export const mandatoryElements = [
  'learner',
  'title',
  'issuerPlace',
  'awardingBody',
  'dateOfIssuing',
  'learningOutcomes',
  'workload',
  'level',
  'assessment',
  'participation',
  'qualityAssurance',
] as const;

export const optionalElements = [
  'prerequisites',
  'supervision',
  'grade',
  'stackability',
  'furtherInformation',
] as const;

export type ElementName = (typeof mandatoryElements)[number] | (typeof optionalElements)[number];

/** One thing that a credential states. */
export interface Fact {
  readonly text: LanguageMap;
  /** Which of several: `dateOfBirth`, `nationalId`, `identifier`, `credits`, `duration`, `country`, `region`. */
  readonly kind?: FactKind;
  /** A concept of a controlled list, an ESCO skill, a web page. Only https and urn; never to be followed unasked. */
  readonly uri?: string;
  /** Birth dates and national numbers: not to be shown until asked for. */
  readonly sensitive?: true;
}

export type FactKind =
  | 'name'
  | 'dateOfBirth'
  | 'nationalId'
  | 'identifier'
  | 'country'
  | 'region'
  | 'duration'
  | 'credits'
  | 'eqf'
  | 'nqf'
  | 'partial'
  | 'evidence';

/** `notInFormat`: the format has no place for it, so that nobody is to blame for its absence. */
export type Element =
  | { readonly state: 'stated'; readonly facts: readonly Fact[] }
  | { readonly state: 'notStated' | 'notInFormat'; readonly facts: readonly [] };

export interface Skill {
  readonly title: LanguageMap;
  readonly uri: string | undefined;
  /** ESCO, where the URI says so; otherwise the framework's own name. */
  readonly framework: string | undefined;
}

export interface Credits {
  readonly points: number;
  /** `ECTS` or another system's name; undefined where the format has none (Open Badges). */
  readonly framework: string | undefined;
}

export interface Evidence {
  readonly title: LanguageMap | undefined;
  readonly text: LanguageMap | undefined;
  readonly url: string | undefined;
}

export interface Organisation {
  readonly name: LanguageMap | undefined;
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly image: string | undefined;
}

export interface Description {
  readonly format: Format;
  readonly elements: Readonly<Record<ElementName, Element>>;
  readonly title: LanguageMap | undefined;
  readonly description: LanguageMap | undefined;
  readonly criteria: LanguageMap | undefined;
  /** An https URL or a raster image as data URL. Never SVG markup. */
  readonly image: string | undefined;
  /** Who awards. The sealer or key holder may be another: see `signers` of the verification. */
  readonly issuer: Organisation;
  /** RFC 3339, as stated. */
  readonly issuedAt: string | undefined;
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly skills: readonly Skill[];
  /** European Qualifications Framework, 1–8. */
  readonly eqfLevel: number | undefined;
  readonly workload: { readonly duration: string | undefined; readonly credits: readonly Credits[] };
  readonly evidence: readonly Evidence[];
  /** BCP 47 tags of the languages that the credential's own text is in. */
  readonly languages: readonly string[];
}

/** What a format's reader fills in; the rest is worked out from it. */
export interface Reading extends Omit<Description, 'format' | 'elements' | 'languages' | 'validFrom' | 'validUntil'> {
  readonly facts: Partial<Record<ElementName, readonly Fact[]>>;
  readonly notInFormat: readonly ElementName[];
}
