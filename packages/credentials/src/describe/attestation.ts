import { type Json, type JsonObject, isObject, isText, listOf, textsOf } from '../json.js';
import { type LanguageMap, languageMap } from '../language.js';
import type { Credits, Fact, Reading } from './description.js';
import { eqfOf, factsOf, firstObject, firstText, imageOf, safeLink, skill, skillFacts, textOf } from './facts.js';

/**
 * Micro-credentials as SD-JWT VC: `urn:eu.europa.ec.eudi:learning:credential:1` of the EU wallet's reference code and `VerifiableMicroCredential`
 * of the WE BUILD rulebook. Other types of SD-JWT are shown by these names as far as they use them.
 */
export function readAttestation(document: JsonObject): Reading {
  const claim = (...names: readonly string[]): Json | undefined =>
    names.map((name) => document[name]).find((value) => value !== undefined);
  const title = languageMap(claim('achievement_title', 'title', 'name'));
  const outcomes = [...listOf(claim('learning_outcomes', 'learningOutcomes'))].flatMap((one) => {
    const text = textOf(one);
    return text ? [text] : [];
  });
  const esco = listOf(claim('escoReference', 'esco_reference')).filter(isText);
  const issuedAt = firstText(claim('date_of_issuance', 'issuanceDate'));
  const { duration, credits } = workloadOf(claim('expected_study_time', 'notionalWorkload'));
  const level = listOf(claim('level_of_learning_experience', 'level'));
  const issuerName = languageMap(claim('issuing_authority', 'awardingBody'));
  const wallet = document['achievement_title'] !== undefined || /eudi:learning/.test(firstText(document['vct']) ?? '');
  return {
    title,
    description: languageMap(claim('achievement_description', 'description')),
    criteria: undefined,
    image: imageOf(claim('image', 'logo')),
    issuer: {
      name: issuerName ?? textOf(claim('awardingBody')),
      id: firstText(document['iss']),
      url: safeLink(document['iss']),
      image: undefined,
    },
    issuedAt,
    skills: outcomes.map((text, index) => skill(text, safeLink(esco[index]), undefined)),
    eqfLevel: eqfOf(level),
    workload: { duration, credits },
    evidence: [],
    facts: {
      learner: learnerFacts(document),
      title: factsOf([title ?? null]),
      issuerPlace: factsOf([claim('issuing_country', 'issuerCountry') ?? null], 'country'),
      awardingBody: factsOf([claim('issuing_authority', 'awardingBody') ?? null], 'name'),
      dateOfIssuing: factsOf([issuedAt ?? null]),
      learningOutcomes: skillFacts(outcomes.map((text, index) => skill(text, safeLink(esco[index]), undefined))),
      workload: [
        ...factsOf([duration ?? null], 'duration'),
        ...credits.map((one): Fact => ({ kind: 'credits', text: creditText(one) })),
      ],
      level: factsOf(level, 'eqf'),
      assessment: factsOf(listOf(claim('typeOfAssessment', 'type_of_assessment'))),
      participation: factsOf(listOf(claim('formOfParticipation', 'form_of_participation'))),
      qualityAssurance: factsOf(listOf(claim('types_of_quality_assurance', 'qualityAssurance', 'accreditation'))),
      prerequisites: factsOf(listOf(claim('prerequisites_to_enroll', 'entryRequirements'))),
      supervision: factsOf(listOf(claim('idVerificationMethod'))),
      grade: factsOf(listOf(claim('assessment_grade', 'grade'))),
      stackability: factsOf([claim('integration_stackability_options') ?? null, claim('partOfQualification') ?? null]),
      furtherInformation: factsOf([claim('achievement_description', 'description') ?? null]),
    },
    notInFormat: wallet ? ['assessment', 'participation', 'supervision'] : [],
  };
}

function learnerFacts(document: JsonObject): Fact[] {
  const names = [
    document['given_name'] ?? document['givenName'],
    document['family_name'] ?? document['familyName'],
  ].filter(isText);
  return [
    ...factsOf([names.join(' ')], 'name'),
    ...factsOf(textsOf(document['birthdate'] ?? document['birth_date']), 'dateOfBirth', { sensitive: true }),
    ...factsOf(textsOf(document['learner_identification'] ?? document['identifier']), 'identifier', {
      sensitive: true,
    }),
  ];
}

/** A duration, a text, or `{ value, unit: "ECTS" | "hours" }`. */
function workloadOf(value: Json | undefined): { duration: string | undefined; credits: Credits[] } {
  const { value: amount, unit } = firstObject(value);
  if (isObject(value) && amount !== undefined) {
    const points = Number(amount);
    if (unit === 'ECTS')
      return { duration: undefined, credits: Number.isFinite(points) ? [{ points, framework: 'ECTS' }] : [] };
    return { duration: Number.isFinite(points) ? `PT${points}H` : undefined, credits: [] };
  }
  return { duration: firstText(value), credits: [] };
}

const creditText = ({ points, framework }: Credits): LanguageMap => ({
  und: framework ? `${points} ${framework}` : String(points),
});
