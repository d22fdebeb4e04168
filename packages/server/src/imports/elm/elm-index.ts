import type { Credits, QualityAssurance } from '../../generated/types.js';
import { countryCode, eqfLevel, escoUri, iscedF, languageTag, nutsRegion } from '../codes.js';
import type { Place } from '../reading.js';
import type { TextSource } from '../source.js';
import { localDate } from '../values.js';
import { type XmlElement, xmlItems } from './xml-items.js';
import { child, childText, children, multilingual, notes, oneOf, references, uris } from './xml-values.js';

export type Texts = Record<string, string>;

export interface Organisation {
  id: string;
  at: Place;
  name: string | undefined;
  locations: string[];
  registration: string | undefined;
  url: string | undefined;
  accreditations: string[];
}

export interface Specification {
  kind: 'qualification' | 'partialQualification' | 'microCredential' | undefined;
  title: Texts | undefined;
  iscedF: string[];
  eqf: number | undefined;
  volume: string[];
  credits: { credits?: Credits; stated: string }[];
  languages: string[];
  entryRequirement: Texts | undefined;
  outcomes: string[];
  assessments: string[];
  accreditations: string[];
}

export interface Activity {
  volume: string[];
  languages: string[];
}

export interface Location {
  country: string | undefined;
  nuts: string | undefined;
  city: string | undefined;
}

/** What courses refer to, by id, reduced to what a course can hold. This, not the file, is what stays in memory. */
export interface ElmIndex {
  organisations: Map<string, Organisation>;
  specifications: Map<string, Specification>;
  activities: Map<string, Activity>;
  outcomes: Map<string, string[]>;
  assessments: Map<string, Texts>;
  accreditations: Map<string, Omit<QualityAssurance, 'agency'> & { agency?: string }>;
  locations: Map<string, Location>;
}

/** A first pass over the file: in ELM what a course refers to comes behind it. @throws {UnreadableFile} */
export async function indexElm(source: TextSource): Promise<ElmIndex> {
  const index: ElmIndex = {
    organisations: new Map(),
    specifications: new Map(),
    activities: new Map(),
    outcomes: new Map(),
    assessments: new Map(),
    accreditations: new Map(),
    locations: new Map(),
  };
  for await (const item of xmlItems(source)) {
    const id = item.attributes.id;
    if (id !== undefined) indexItem(index, id, item, source.name);
  }
  return index;
}

function indexItem(index: ElmIndex, id: string, item: XmlElement, file: string): void {
  switch (item.name) {
    case 'organisation':
      index.organisations.set(id, readOrganisation(id, item, file));
      break;
    case 'qualification':
    case 'learningAchievementSpecification':
      index.specifications.set(id, readSpecification(item));
      break;
    case 'learningActivitySpecification':
      index.activities.set(id, { volume: textsOf(item, 'volumeOfLearning'), languages: languagesOf(item) });
      break;
    case 'learningOutcome':
      index.outcomes.set(id, uris(item, 'relatedESCOSkill'));
      break;
    case 'learningAssessmentSpecification':
      index.assessments.set(id, multilingual(item, 'title') ?? {});
      break;
    case 'accreditation':
      index.accreditations.set(id, readAccreditation(item));
      break;
    case 'location':
      index.locations.set(id, readLocation(item));
      break;
  }
}

function readOrganisation(id: string, item: XmlElement, file: string): Organisation {
  return {
    id,
    at: { file, line: item.line, path: id },
    name: oneOf(
      multilingual(item, 'legalName') ?? multilingual(item, 'skos:prefLabel') ?? multilingual(item, 'altLabel'),
    ),
    locations: references(item, 'location'),
    registration: childText(item, 'registration', 'skos:notation'),
    url: childText(item, 'homepage', 'contentUrl'),
    accreditations: references(item, 'accreditation'),
  };
}

function readSpecification(item: XmlElement): Specification {
  return {
    kind: credentialKind(item),
    title: multilingual(item, 'title'),
    iscedF: uris(item, 'ISCEDFCode').flatMap((uri) => iscedF(uri) ?? []),
    eqf: eqfLevel(uris(item, 'EQFLevel')[0] ?? ''),
    volume: textsOf(item, 'volumeOfLearning'),
    credits: children(item, 'creditPoint').map(readCredits),
    languages: languagesOf(item),
    entryRequirement: notes(item, 'entryRequirement'),
    outcomes: references(item, 'learningOutcome'),
    assessments: references(item, 'provenBy'),
    accreditations: references(item, 'accreditation'),
  };
}

/** ELM has no class for micro-credentials: a specification says so in the words of its type. */
function credentialKind(item: XmlElement): Specification['kind'] {
  const words = [...children(item, 'dc:type'), ...children(item, 'category')].flatMap((type) => [
    type.text,
    ...children(type, 'skos:prefLabel').map(({ text }) => text),
  ]);
  if (words.some((text) => /micro-?\s?credential/i.test(text))) return 'microCredential';
  if (item.name !== 'qualification') return undefined;
  return childText(item, 'isPartialQualification') === 'true' ? 'partialQualification' : 'qualification';
}

function readCredits(item: XmlElement): Specification['credits'][number] {
  const stated = childText(item, 'point') ?? '';
  const framework = frameworks[(uris(item, 'framework')[0] ?? '').split('/').at(-1) ?? ''];
  const points = /^\d{1,4}(\.\d+)?$/.test(stated) ? Number(stated) : undefined;
  return framework && points !== undefined ? { credits: { points, framework }, stated } : { stated };
}

function readAccreditation(item: XmlElement): QualityAssurance {
  const validFrom = localDate(childText(item, 'issued') ?? '');
  const validTo = localDate(childText(item, 'expiryDate') ?? '');
  const agency = references(item, 'accreditingAgent')[0];
  const url = childText(item, 'landingPage', 'contentUrl');
  return {
    kind:
      accreditationKinds[(uris(item, 'dc:type')[0] ?? uris(item, 'type')[0] ?? '').split('/').at(-1) ?? ''] ?? 'label',
    label: oneOf(multilingual(item, 'title')) ?? '',
    ...(agency ? { agency } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    ...(url ? { url } : {}),
  };
}

/** Region and address can contradict each other; the region is the more exact statement and wins. */
function readLocation(item: XmlElement): Location {
  const region = uris(item, 'spatialCode').flatMap((uri) => nutsRegion(uri) ?? [])[0];
  const inCode = uris(item, 'spatialCode').flatMap((uri) => countryCode(uri) ?? [])[0];
  const address = uris(child(item, 'address'), 'countryCode')[0];
  return {
    country: region?.country ?? inCode ?? (address === undefined ? undefined : countryCode(address)),
    nuts: region?.nuts,
    city: oneOf(multilingual(item, 'geographicName')),
  };
}

function textsOf(item: XmlElement, name: string): string[] {
  return children(item, name).map(({ text }) => text.trim());
}

function languagesOf(item: XmlElement): string[] {
  return uris(item, 'language').flatMap((uri) => languageTag(uri) ?? []);
}

/** The ESCO skills among URIs. */
export function escoSkills(found: string[]): { skills: string[]; others: string[] } {
  const skills = found.flatMap((uri) => escoUri(uri, 'skill') ?? []);
  return { skills: [...new Set(skills)], others: found.filter((uri) => escoUri(uri, 'skill') === undefined) };
}

const frameworks: Record<string, string> = { '6fcec5c5af': 'ECTS', '60b314e826': 'ECVET' };

const accreditationKinds: Record<string, QualityAssurance['kind']> = {
  '003293d2ce': 'institutionalAccreditation',
  '820101cba6': 'programmeQualityAssurance',
  bb4618238e: 'institutionalQualityAssurance',
  e57dddfcf3: 'programmeAccreditation',
};
