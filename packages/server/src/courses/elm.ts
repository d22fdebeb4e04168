import type { Course, CourseSessionInput, DeliveryMode, Place } from '../generated/types.js';
import { baseLanguage } from '../suggestions/configurations.js';
import { minorUnits } from './bands.js';
import {
  accreditationTypes,
  countryUri,
  creditFrameworks,
  currencyUri,
  eqfUri,
  iscedFUri,
  languageUri,
  learningModes,
  nutsUri,
  opportunityTypes,
  qualificationKinds,
  schedules,
} from './elm-vocabulary.js';
import { compact, type Node } from './json-ld.js';

/** The profile by which a client asks for the European Learning Model instead of schema.org. */
export const elmProfile = 'http://data.europa.eu/snb/model/elm';

/** Only the terms that are used: the model's own context is 40 kB and on no server that promises to stay. */
const context = {
  elm: 'http://data.europa.eu/snb/model/elm/',
  dc: 'http://purl.org/dc/terms/',
  adms: 'http://www.w3.org/ns/adms#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rov: 'http://www.w3.org/ns/regorg#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
};

/** A course as the European Learning Model's LearningOpportunity (ELM 3). */
export function courseToElm(course: Course, sessions: readonly CourseSessionInput[]): Node {
  const { uri, title, description, provider, languages, mode, price, url, imageUrl } = course;
  return compact({
    '@context': context,
    id: uri,
    type: 'elm:LearningOpportunity',
    'adms:identifier': { type: 'adms:Identifier', 'skos:notation': course.reference },
    'dc:title': texts(title),
    'dc:description': texts(description),
    'dc:type': concept(isShortProgramme(course) ? opportunityTypes.shortProgramme : opportunityTypes.course),
    'elm:mode': modes(mode, sessions).map((each) => concept(learningModes[each])),
    'elm:providedBy': {
      id: `${uri.replace(/\/courses\/.*$/, '')}/providers/${provider.id}`,
      type: 'elm:Organisation',
      'rov:legalName': { '@value': provider.name },
      'elm:location': placeNode({ country: provider.country }),
    },
    'elm:duration': course.workload && { '@type': 'xsd:duration', '@value': course.workload },
    'elm:priceDetail': priceNode(price),
    'foaf:homepage': url && { type: 'elm:WebResource', 'elm:contentURL': { '@type': 'xsd:anyURI', '@value': url } },
    'elm:bannerImage': imageUrl && {
      type: 'elm:MediaObject',
      'elm:contentURL': { '@type': 'xsd:anyURI', '@value': imageUrl },
    },
    'elm:defaultLanguage': optionalConcept(languageUri(baseLanguage(languages[0] ?? ''))),
    'dc:spatial': places(course.place, sessions).map(placeNode),
    'dc:temporal': sessions.map(({ start, end }) => ({
      type: 'dc:PeriodOfTime',
      'elm:startDate': dateTime(start),
      'elm:endDate': dateTime(end),
    })),
    'elm:applicationDeadline': sessions.flatMap(({ enrolBy }) => (enrolBy === undefined ? [] : [dateTime(enrolBy)])),
    'elm:learningSchedule': [
      ...new Set(sessions.flatMap(({ schedule }) => (schedule && schedules[schedule]) ?? [])),
    ].map(concept),
    'elm:learningAchievementSpecification': achievement(course),
  });
}

function achievement(course: Course): Node {
  const { uri, title, credential, skills, credits, languages, eqfLevel, iscedF, entryRequirement, assessment } = course;
  const isQualification = qualificationKinds.has(credential.kind);
  return {
    id: `${uri}#achievement`,
    type: isQualification ? 'elm:Qualification' : 'elm:LearningAchievementSpecification',
    'dc:title': texts(credential.title ?? title),
    'elm:isPartialQualification': isQualification ? credential.kind === 'partialQualification' : undefined,
    'elm:qualificationCode': isQualification ? credential.registration : undefined,
    'dc:language': languages.flatMap((tag) => optionalConcept(languageUri(baseLanguage(tag))) ?? []),
    'elm:EQFLevel': eqfLevel === undefined ? undefined : concept(eqfUri(eqfLevel)),
    'elm:educationSubject': iscedF === undefined ? undefined : concept(iscedFUri(iscedF)),
    'elm:volumeOfLearning': course.workload && { '@type': 'xsd:duration', '@value': course.workload },
    'elm:creditPoint': credits && {
      type: 'elm:CreditPoint',
      'elm:point': String(credits.points),
      'elm:framework': optionalConcept(creditFrameworks[credits.framework]) ?? {
        type: 'skos:Concept',
        'skos:prefLabel': credits.framework,
      },
    },
    'elm:learningOutcome': skills.map((skill) => ({
      type: 'elm:LearningOutcome',
      'dc:title': skill.label === null ? undefined : { '@value': skill.label },
      'elm:relatedESCOSkill': concept(skill.uri),
    })),
    'elm:entryRequirement': noteNode(entryRequirement),
    'elm:provenBy': assessment && {
      type: 'elm:LearningAssessmentSpecification',
      'dc:title': texts(credential.title ?? title),
      'dc:description': texts(assessment),
    },
    'elm:accreditation': (course.qualityAssurance ?? []).map((assurance) => ({
      type: 'elm:Accreditation',
      'dc:title': { '@value': assurance.label },
      'dc:type': optionalConcept(accreditationTypes[assurance.kind]),
      'elm:accreditingAgent': assurance.agency && {
        type: 'elm:Organisation',
        'rov:legalName': { '@value': assurance.agency },
      },
      'dc:issued': assurance.validFrom && dateTime(assurance.validFrom),
      'elm:expiryDate': assurance.validTo && dateTime(assurance.validTo),
    })),
  };
}

function isShortProgramme({ credential }: Course): boolean {
  return credential.kind === 'microCredential';
}

function modes(mode: DeliveryMode, sessions: readonly CourseSessionInput[]): DeliveryMode[] {
  return [...new Set([mode, ...sessions.flatMap((session) => session.mode ?? [])])];
}

function places(place: Place | undefined, sessions: readonly CourseSessionInput[]): Place[] {
  const all = [place, ...sessions.map((session) => session.place)].filter((each) => each !== undefined);
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function placeNode({ country, nuts, city }: Place): Node {
  return {
    type: 'dc:Location',
    'elm:geographicName': city,
    'elm:spatialCode': nuts === undefined ? undefined : concept(nutsUri(nuts)),
    'elm:address': {
      type: 'elm:Address',
      'elm:countryCode': optionalConcept(countryUri(country)) ?? { 'skos:notation': country },
    },
  };
}

function priceNode(price: Course['price']): Node | undefined {
  if (!price) return undefined;
  const units = minorUnits(price.currency);
  const value = (price.amountMinor / units).toFixed(Math.log10(units));
  return {
    type: 'elm:PriceDetail',
    'elm:amount': {
      type: 'elm:Amount',
      'elm:value': { '@type': 'xsd:decimal', '@value': value },
      'elm:unit': concept(currencyUri(price.currency)),
    },
  };
}

function noteNode(text: Record<string, string> | undefined): Node | undefined {
  return text && { type: 'elm:Note', 'elm:noteLiteral': texts(text) };
}

function texts(text: Record<string, string> | undefined): Node[] | undefined {
  return text && Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));
}

function concept(uri: string): Node {
  return { id: uri, type: 'skos:Concept' };
}

function optionalConcept(uri: string | undefined): Node | undefined {
  return uri === undefined ? undefined : concept(uri);
}

/** The model wants an instant where the registry knows the day. */
function dateTime(date: string): Node {
  return { '@type': 'xsd:dateTime', '@value': `${date}T00:00:00Z` };
}
