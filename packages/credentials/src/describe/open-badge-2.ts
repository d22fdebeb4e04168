import { type JsonObject, isText, objectsOf, textsOf } from '../json.js';
import { languageMap } from '../language.js';
import type { Reading } from './description.js';
import { factsOf, firstObject, firstText, imageOf, safeLink, skillFacts, skillsOf } from './facts.js';
import { placeFacts, profile } from './open-badge-3.js';

/** Open Badges 2.0. Badge class and issuer are in the document where they could be had. */
export function readOpenBadge2(document: JsonObject): Reading {
  const badge = firstObject(document['badge']);
  const language = firstText(badge['@language'], document['@language']) ?? 'und';
  const skills = skillsOf(objectsOf(badge['alignment']));
  const recipient = firstObject(document['recipient']);
  const title = languageMap(badge['name'], language);
  const criteria = objectsOf(badge['criteria']);
  const criteriaUrls = [...textsOf(badge['criteria']), ...criteria.map(({ id }) => id)].map(safeLink).filter(isText);
  const issuedAt = firstText(document['issuedOn']);
  const issuer = profile(badge['issuer']);
  return {
    title,
    description: languageMap(badge['description'], language),
    criteria: languageMap(
      criteria.map((one) => one['narrative'] ?? null),
      language,
    ),
    image: imageOf(document['image']) ?? imageOf(badge['image']),
    issuer,
    issuedAt,
    skills,
    eqfLevel: undefined,
    workload: { duration: undefined, credits: [] },
    evidence: [
      ...textsOf(document['evidence']).map((url) => ({ title: undefined, text: undefined, url: safeLink(url) })),
      ...objectsOf(document['evidence']).map((one) => ({
        title: languageMap(one['name']),
        text: languageMap(one['narrative']),
        url: safeLink(one['id']),
      })),
    ],
    facts: {
      learner:
        recipient['hashed'] === true ? [] : factsOf([recipient['identity'] ?? null], 'identifier', { sensitive: true }),
      title: factsOf([title ?? null]),
      issuerPlace: placeFacts(objectsOf(badge['issuer'])),
      awardingBody: factsOf([issuer.name ?? null], 'name'),
      dateOfIssuing: factsOf([issuedAt ?? null]),
      learningOutcomes: [
        ...skillFacts(skills),
        ...factsOf(criteria.map((one) => one['narrative'] ?? null)),
        ...factsOf(textsOf(badge['tags'])),
      ],
      qualityAssurance: factsOf(objectsOf(badge['endorsement']).map((one) => one['name'] ?? null)),
      stackability: factsOf(objectsOf(badge['related']).map((one) => one['name'] ?? null)),
      furtherInformation: criteriaUrls.map((uri) => ({ text: { und: uri }, uri })),
    },
    notInFormat: ['workload', 'level', 'assessment', 'participation', 'prerequisites', 'supervision', 'grade'],
  };
}
