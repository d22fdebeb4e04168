import { type Json, type JsonObject, idOf, isObject, isText, objectsOf, textsOf } from '../json.js';
import { languageMap } from '../language.js';
import type { Fact, Organisation, Reading } from './description.js';
import { at, eqfOf, factsOf, firstObject, firstText, imageOf, safeLink, skillFacts, skillsOf } from './facts.js';

/** Alignments that name a level and not something learnt. */
const levelAlignment = /\b(EQF|NQF|QF-?EHEA|RQF|level)\b|snb\/eqf/i;

/**
 * Open Badges 3.0, CLR 2.0 and plain VCs. No field of its own for level, assessment, participation or supervision; credits without a unit.
 */
export function readOpenBadge3(document: JsonObject): Reading {
  const subject = firstObject(document['credentialSubject']);
  const achievement = firstObject(subject['achievement']);
  const alignments = objectsOf(achievement['alignment']);
  const levels = alignments.filter(isLevel);
  const skills = skillsOf(alignments.filter((one) => !isLevel(one)));
  const issuer = profile(document['issuer']);
  const source = objectsOf(subject['source'] ?? achievement['creator']);
  const title = languageMap(achievement['name']) ?? languageMap(document['name']);
  const issuedAt = firstText(document['awardedDate'], document['validFrom'], document['issuanceDate']);
  const credits = [subject['creditsEarned'], achievement['creditsAvailable']]
    .filter((one) => typeof one === 'number')
    .slice(0, 1);
  const criteria = objectsOf(achievement['criteria']);
  return {
    title,
    description: languageMap(achievement['description']) ?? languageMap(document['description']),
    criteria: languageMap(criteria.map((one) => one['narrative'] ?? null)),
    image: imageOf(achievement['image']) ?? imageOf(subject['image']) ?? imageOf(document['image']),
    issuer,
    issuedAt,
    skills,
    eqfLevel: eqfOf(
      levels.flatMap(({ targetName, targetUrl, targetCode }) => [targetName, targetUrl, targetCode].filter(isText)),
    ),
    workload: { duration: undefined, credits: credits.map((points) => ({ points, framework: undefined })) },
    evidence: objectsOf(document['evidence']).map((one) => ({
      title: languageMap(one['name']),
      text: languageMap(one['narrative']) ?? languageMap(one['description']),
      url: safeLink(one['id']),
    })),
    facts: {
      learner: learnerFacts(subject),
      title: factsOf([title ?? null]),
      issuerPlace: placeFacts(objectsOf(document['issuer'])),
      awardingBody: [
        ...factsOf([issuer.name ?? null], 'name'),
        ...factsOf(at(document['issuer'], 'otherIdentifier', 'identifier'), 'identifier'),
        ...factsOf(
          source
            .map((one) => one['name'] ?? null)
            .filter((name) => languageMap(name)?.['und'] !== issuer.name?.['und']),
          'name',
        ),
      ],
      dateOfIssuing: factsOf([issuedAt ?? null]),
      learningOutcomes: [
        ...skillFacts(skills),
        ...factsOf(criteria.map((one) => one['narrative'] ?? null)),
        ...factsOf(textsOf(achievement['tag'])),
      ],
      workload: factsOf(credits, 'credits'),
      level: skillFacts(skillsOf(levels)),
      assessment: factsOf([...at(achievement, 'resultDescription', 'name'), ...at(document, 'evidence', 'genre')]),
      qualityAssurance: factsOf([
        ...endorsers(document),
        ...endorsers(achievement),
        ...endorsers(firstObject(document['issuer'])),
      ]),
      grade: gradeFacts(subject, achievement),
      stackability: factsOf(at(achievement, 'related')),
      furtherInformation: [
        ...factsOf([document['description'] ?? null]),
        ...linkFacts([...criteria, ...objectsOf(document['evidence'])]),
      ],
    },
    notInFormat: ['level', 'assessment', 'participation', 'supervision'],
  };
}

const isLevel = (alignment: JsonObject): boolean =>
  levelAlignment.test(
    [alignment['targetName'], alignment['targetFramework'], alignment['targetUrl']].filter(isText).join(' '),
  );

/** An issuer given as Profile or by its id alone. */
export function profile(value: Json | undefined): Organisation {
  const issuer = firstObject(value);
  return {
    name: languageMap(issuer['name']),
    id: idOf(value),
    url: safeLink(issuer['url']),
    image: imageOf(issuer['image']),
  };
}

function learnerFacts(subject: JsonObject): Fact[] {
  const identities = objectsOf(subject['identifier']).filter(({ hashed }) => hashed !== true);
  return [
    ...factsOf([subject['name'] ?? null], 'name'),
    ...factsOf([subject['id'] ?? null], 'identifier'),
    ...factsOf(
      identities.map(({ identityHash }) => identityHash ?? null),
      'identifier',
      { sensitive: true },
    ),
  ];
}

export const placeFacts = (profiles: readonly JsonObject[]): Fact[] => [
  ...factsOf(
    objectsOf(profiles.map((one) => one['address'] ?? null)).map(
      ({ addressCountryCode, addressCountry }) => addressCountry ?? addressCountryCode ?? null,
    ),
    'country',
  ),
  ...factsOf(at([...profiles], 'address', 'addressRegion'), 'region'),
];

/** Who endorses: by name, else by id. */
const endorsers = (thing: JsonObject): Json[] =>
  at(thing, 'endorsement', 'issuer').map((issuer) =>
    isObject(issuer) ? (issuer['name'] ?? issuer['id'] ?? null) : issuer,
  );

function gradeFacts(subject: JsonObject, achievement: JsonObject): Fact[] {
  const descriptions = objectsOf(achievement['resultDescription']);
  return objectsOf(subject['result']).flatMap((result) => {
    const description = descriptions.find(({ id }) => id === result['resultDescription']);
    const name = description?.['name'];
    const level = objectsOf(description?.['rubricCriterionLevel']).find(
      ({ id }) => id !== undefined && id === result['achievedLevel'],
    );
    const value = firstText(result['value'], level?.['name'], result['status']);
    return value ? [{ text: { und: isText(name) ? `${name}: ${value}` : value } }] : [];
  });
}

const linkFacts = (things: readonly JsonObject[]): Fact[] =>
  things.flatMap(({ id }) => {
    const uri = safeLink(id);
    return uri ? [{ text: { und: uri }, uri }] : [];
  });
