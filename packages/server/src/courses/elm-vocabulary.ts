import type { CredentialKind, DeliveryMode, QualityAssurance, Schedule } from '../generated/types.js';

/**
 * Codes of the contract as concepts of the vocabularies that the European Learning Model uses, version 25831c2
 * (European-Learning-Model, github.com/european-commission-empl, EUPL-1.2).
 */

export const learningModes: Readonly<Record<DeliveryMode, string>> = {
  onSite: 'http://data.europa.eu/snb/learning-assessment/9191af2ed9',
  online: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe',
  blended: 'http://data.europa.eu/snb/learning-assessment/e92d221e4d',
};

/** `Course`, and `Short learning programme` for what leads to a micro-credential. */
export const opportunityTypes = {
  course: 'http://data.europa.eu/snb/learning-opportunity/05053c1cbe',
  shortProgramme: 'http://data.europa.eu/snb/learning-opportunity/74a4a268e8',
};

export const schedules: Readonly<Partial<Record<Schedule, string>>> = {
  fullTime: 'http://data.europa.eu/snb/learning-schedule/72a0ab92fa',
  partTime: 'http://data.europa.eu/snb/learning-schedule/f230bae523',
  evenings: 'http://data.europa.eu/snb/learning-schedule/67395e6b5a',
  weekends: 'http://data.europa.eu/snb/learning-schedule/67395e6b5a',
};

export const accreditationTypes: Readonly<Record<QualityAssurance['kind'], string | undefined>> = {
  programmeAccreditation: 'http://data.europa.eu/snb/accreditation/e57dddfcf3',
  institutionalAccreditation: 'http://data.europa.eu/snb/accreditation/003293d2ce',
  programmeQualityAssurance: 'http://data.europa.eu/snb/accreditation/820101cba6',
  institutionalQualityAssurance: 'http://data.europa.eu/snb/accreditation/bb4618238e',
  label: undefined,
};

/** Frameworks of credit points that the model knows. */
export const creditFrameworks: Readonly<Record<string, string>> = {
  ECTS: 'http://data.europa.eu/snb/education-credit/6fcec5c5af',
  ECVET: 'http://data.europa.eu/snb/education-credit/60b314e826',
};

export const qualificationKinds: ReadonlySet<CredentialKind> = new Set(['qualification', 'partialQualification']);

/** ISO 639-1 → the three letters of the language authority list. */
const languages: Readonly<Record<string, string>> = {
  bg: 'BUL',
  cs: 'CES',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  fi: 'FIN',
  fr: 'FRA',
  ga: 'GLE',
  hr: 'HRV',
  hu: 'HUN',
  is: 'ISL',
  it: 'ITA',
  lb: 'LTZ',
  lt: 'LIT',
  lv: 'LAV',
  mk: 'MKD',
  mt: 'MLT',
  nb: 'NOB',
  nl: 'NLD',
  nn: 'NNO',
  no: 'NOR',
  pl: 'POL',
  pt: 'POR',
  ro: 'RON',
  ru: 'RUS',
  sk: 'SLK',
  sl: 'SLV',
  sq: 'SQI',
  sr: 'SRP',
  sv: 'SWE',
  tr: 'TUR',
  uk: 'UKR',
  ar: 'ARA',
  ca: 'CAT',
  eu: 'EUS',
  gl: 'GLG',
  bs: 'BOS',
  zh: 'ZHO',
  ja: 'JPN',
};

/** ISO 3166-1 alpha-2 → the three letters of the country authority list. */
const countries: Readonly<Record<string, string>> = {
  AD: 'AND',
  AL: 'ALB',
  AT: 'AUT',
  BA: 'BIH',
  BE: 'BEL',
  BG: 'BGR',
  CA: 'CAN',
  CH: 'CHE',
  CY: 'CYP',
  CZ: 'CZE',
  DE: 'DEU',
  DK: 'DNK',
  EE: 'EST',
  ES: 'ESP',
  FI: 'FIN',
  FR: 'FRA',
  GB: 'GBR',
  GR: 'GRC',
  HR: 'HRV',
  HU: 'HUN',
  IE: 'IRL',
  IS: 'ISL',
  IT: 'ITA',
  LI: 'LIE',
  LT: 'LTU',
  LU: 'LUX',
  LV: 'LVA',
  MD: 'MDA',
  ME: 'MNE',
  MK: 'MKD',
  MT: 'MLT',
  NL: 'NLD',
  NO: 'NOR',
  PL: 'POL',
  PT: 'PRT',
  RO: 'ROU',
  RS: 'SRB',
  SE: 'SWE',
  SG: 'SGP',
  SI: 'SVN',
  SK: 'SVK',
  TR: 'TUR',
  UA: 'UKR',
  US: 'USA',
};

const authority = 'http://publications.europa.eu/resource/authority';

/** Undefined for a language that the list above does not have: the model allows no other form. */
export function languageUri(base: string): string | undefined {
  const code = languages[base];
  return code && `${authority}/language/${code}`;
}

export function countryUri(alpha2: string): string | undefined {
  const code = countries[alpha2];
  return code && `${authority}/country/${code}`;
}

export function currencyUri(code: string): string {
  return `${authority}/currency/${code}`;
}

export function eqfUri(level: number): string {
  return `http://data.europa.eu/snb/eqf/${level}`;
}

export function iscedFUri(code: string): string {
  return `http://data.europa.eu/snb/isced-f/${code}`;
}

export function nutsUri(code: string): string {
  return `http://data.europa.eu/nuts/code/${code}`;
}
