import { type Json, type JsonObject, hasType, idOf, isObject, isText, objectsOf } from '../json.js';
import { languageMap } from '../language.js';
import type { Credits, Fact, Organisation, Reading, Skill } from './description.js';
import { at, eqfOf, factsOf, firstObject, firstText, imageOf, safeLink, skill, skillFacts, textOf } from './facts.js';

const ects = 'http://data.europa.eu/snb/education-credit/6fcec5c5af';

/** European Learning Model v3: all sixteen elements have a place. */
export function readElm(document: JsonObject): Reading {
  const person = firstObject(document['credentialSubject']);
  const claims = objectsOf(person['hasClaim']);
  const claim = claims.find((one) => hasType(one, 'LearningAchievement')) ?? claims[0] ?? {};
  const spec = firstObject(claim['specifiedBy']);
  const display = firstObject(document['displayParameter']);
  const bodies = awardingBodies(claim, document);
  const skills = at(spec, 'learningOutcome').flatMap(skillsOfOutcome);
  const credits = at(spec, 'creditPoint').filter(isObject).flatMap(creditsOf);
  const duration = firstText(spec['volumeOfLearning'], ...at(claim, 'influencedBy', 'specifiedBy', 'volumeOfLearning'));
  const title = languageMap(claim['title']) ?? languageMap(spec['title']) ?? languageMap(display['title']);
  const issuedAt = firstText(
    ...at(claim, 'awardedBy', 'awardingDate'),
    document['issued'],
    document['issuanceDate'],
    document['validFrom'],
  );
  const levels = [...at(spec, 'eqfLevel'), ...at(spec, 'qualification', 'eqfLevel')];
  const accreditations = [
    ...at(spec, 'accreditation'),
    ...at(bodies, 'accreditation'),
    ...at(claim, 'entitledBy', 'accreditation'),
  ];
  return {
    title,
    description:
      languageMap(claim['description']) ?? languageMap(spec['description']) ?? languageMap(display['description']),
    criteria: undefined,
    image: imageOf(at(display, 'individualDisplay', 'displayDetail', 'image')[0]) ?? imageOf(bodies[0]?.['logo']),
    issuer: organisation(bodies[0] ?? {}),
    issuedAt,
    skills,
    eqfLevel: eqfOf(levels),
    workload: { duration, credits },
    evidence: objectsOf(document['evidence']).map((one) => ({
      title: textOf(one),
      text: languageMap(one['description']),
      url: safeLink(firstText(...at(one, 'contentURL'), one['id'])),
    })),
    facts: {
      learner: learnerFacts(person),
      title: factsOf([title ?? null]),
      issuerPlace: [
        ...factsOf(at(bodies, 'location', 'address', 'countryCode'), 'country'),
        ...factsOf(at(bodies, 'location', 'spatialCode'), 'region'),
      ],
      awardingBody: bodies.flatMap((body) => [
        ...factsOf([body['legalName'] ?? body['prefLabel'] ?? null], 'name'),
        ...identifierFacts(body),
      ]),
      dateOfIssuing: factsOf([issuedAt ?? null]),
      learningOutcomes: [
        ...factsOf(at(spec, 'learningOutcome')),
        ...skillFacts(skills.filter(({ framework }) => framework === 'ESCO')),
      ],
      workload: [...factsOf([duration ?? null], 'duration'), ...credits.map(creditFact)],
      level: [...factsOf(levels, 'eqf'), ...factsOf(at(spec, 'nqfLevel'), 'nqf')],
      assessment: factsOf(
        at(claim, 'provenBy', 'specifiedBy')
          .filter(isObject)
          .map((one) => one['dcType'] ?? one['title'] ?? null),
      ),
      participation: [
        ...factsOf(at(spec, 'mode')),
        ...factsOf(at(claim, 'influencedBy', 'specifiedBy', 'mode')),
        ...factsOf(at(spec, 'learningSetting')),
      ],
      qualityAssurance: accreditations
        .filter(isObject)
        .flatMap((one) => factsOf([one['dcType'] ?? one['title'] ?? one])),
      prerequisites: factsOf(at(spec, 'entryRequirement')),
      supervision: factsOf(at(claim, 'provenBy', 'idVerification')),
      grade: factsOf([
        ...at(claim, 'provenBy', 'grade'),
        ...at(claim, 'provenBy', 'resultDistribution', 'description'),
      ]),
      stackability: [
        ...partial(spec),
        ...factsOf([...at(claim, 'isPartOf'), ...at(spec, 'isPartOf'), ...at(claim, 'entitlesTo')]),
      ],
      furtherInformation: factsOf([
        ...at(claim, 'additionalNote'),
        ...at(spec, 'additionalNote'),
        ...at(claim, 'supplementaryDocument'),
        ...at(spec, 'homepage'),
      ]),
    },
    notInFormat: [],
  };
}

function awardingBodies(claim: JsonObject, document: JsonObject): JsonObject[] {
  const bodies = at(claim, 'awardedBy', 'awardingBody').filter(isObject);
  return bodies.length > 0 ? bodies : objectsOf(document['issuer']);
}

function learnerFacts(person: JsonObject): Fact[] {
  const name = languageMap(person['fullName']) ?? joinedName(person);
  const hidden = { sensitive: true } as const;
  return [
    ...factsOf([name ?? null], 'name'),
    ...factsOf([person['dateOfBirth'] ?? null], 'dateOfBirth', hidden),
    ...factsOf(at(person, 'nationalID', 'notation'), 'nationalId', hidden),
    ...factsOf(at(person, 'identifier', 'notation'), 'identifier', hidden),
  ];
}

function joinedName(person: JsonObject) {
  const given = textOf(person['givenName']);
  const family = textOf(person['familyName']);
  const tags = Object.keys({ ...given, ...family });
  return tags.length > 0
    ? Object.fromEntries(tags.map((tag) => [tag, [given?.[tag], family?.[tag]].filter(Boolean).join(' ')]))
    : undefined;
}

function identifierFacts(body: JsonObject): Fact[] {
  return factsOf(
    ['registration', 'vatIdentifier', 'eIDASIdentifier', 'taxIdentifier'].flatMap((key) => at(body, key, 'notation')),
    'identifier',
  );
}

const organisation = (body: JsonObject): Organisation => ({
  name: languageMap(body['legalName']) ?? languageMap(body['prefLabel']) ?? languageMap(body['altLabel']),
  id: idOf(body),
  url: safeLink(firstText(...at(body, 'homepage', 'contentURL'))),
  image: imageOf(body['logo']),
});

function skillsOfOutcome(outcome: Json): Skill[] {
  if (!isObject(outcome)) return [];
  const related = [...objectsOf(outcome['relatedESCOSkill']), ...objectsOf(outcome['relatedSkill'])];
  const named = related.flatMap((one) => {
    const title = textOf(one);
    return title ? [skill(title, safeLink(one['id']), undefined)] : [];
  });
  const title = languageMap(outcome['title']);
  return named.length > 0 || !title ? named : [skill(title, undefined, undefined)];
}

function creditsOf(credit: JsonObject): Credits[] {
  const points = Number(firstText(credit['point']) ?? credit['point']);
  const framework = firstObject(credit['framework']);
  const name = framework['id'] === ects ? 'ECTS' : Object.values(textOf(framework) ?? {})[0];
  return Number.isFinite(points)
    ? [{ points, framework: /ECTS|European Credit Transfer/i.test(name ?? '') ? 'ECTS' : name }]
    : [];
}

const creditFact = ({ points, framework }: Credits): Fact => ({
  kind: 'credits',
  text: { und: framework ? `${points} ${framework}` : String(points) },
});

function partial(spec: JsonObject): Fact[] {
  const value = spec['isPartialQualification'];
  return typeof value === 'boolean' || isText(value) ? [{ kind: 'partial', text: { und: String(value) } }] : [];
}
