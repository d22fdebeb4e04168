import { type Json, type JsonObject, idOf, isObject, isText, listOf, objectsOf, textsOf, typesOf } from './json.js';
import { isDateTime } from './period.js';
import type { Problem } from './types.js';

const v2 = 'https://www.w3.org/ns/credentials/v2';
const v1 = 'https://www.w3.org/2018/credentials/v1';

/** Objects that must say of what type they are, and whether they must have an id (VCDM 2.0 §4). */
const typedMembers: readonly (readonly [key: string, needsId: boolean])[] = [
  ['credentialStatus', false],
  ['credentialSchema', true],
  ['termsOfUse', false],
  ['evidence', false],
  ['refreshService', false],
];

/** Breaches of the Verifiable Credentials Data Model, 1.1 or 2.0, by its own context. Content that other vocabularies define is not judged. */
export function modelProblems(document: JsonObject): Problem[] {
  const [first] = listOf(document['@context']);
  const isV2 = first === v2;
  return [
    ...require(first === v2 || first === v1 || listOf(document['@context']).includes(v1), '@context', 'missing'),
    ...require(typesOf(document).includes('VerifiableCredential'), 'type', 'missing'),
    ...idProblems(document, 'id'),
    ...issuerProblems(document['issuer']),
    ...subjectProblems(document['credentialSubject']),
    ...dateProblems(document, isV2),
    ...typedMembers.flatMap(([key, needsId]) => memberProblems(document[key], key, needsId)),
    ...(isV2 ? v2Problems(document) : []),
  ];
}

/** The same for a presentation. Its credentials are judged for themselves. */
export function presentationProblems(document: JsonObject): Problem[] {
  const contexts = listOf(document['@context']);
  const holder = document['holder'];
  return [
    ...require(contexts[0] === v2 || contexts.includes(v1), '@context', 'missing'),
    ...idProblems(document, 'id'),
    ...require(holder === undefined || isUrl(idOf(holder)), 'holder', 'notAUrl'),
    ...require(listOf(document['verifiableCredential']).every(
      (one) => isObject(one) || isText(one),
    ), 'verifiableCredential', 'wrongType'),
  ];
}

const require = (holds: boolean, at: string, rule: Problem['rule']): Problem[] => (holds ? [] : [{ at, rule }]);

/** An absolute URL or URN, or a relative one where a blank node would be none. */
const isUrl = (value: Json | undefined): boolean => isText(value) && /^[a-z][a-z\d+.-]*:\S+$/i.test(value);

function idProblems(object: JsonObject, at: string): Problem[] {
  const id = object['id'];
  return id === undefined ? [] : require(isUrl(id), at, 'notAUrl');
}

function issuerProblems(issuer: Json | undefined): Problem[] {
  if (issuer === undefined || issuer === null) return [{ at: 'issuer', rule: 'missing' }];
  return require((isText(issuer) || isObject(issuer)) && isUrl(idOf(issuer)), 'issuer', 'notAUrl');
}

function subjectProblems(subject: Json | undefined): Problem[] {
  const subjects = listOf(subject);
  if (subjects.length === 0) return [{ at: 'credentialSubject', rule: 'missing' }];
  return subjects.flatMap((one) =>
    isObject(one) && Object.keys(one).length > 0
      ? idProblems(one, 'credentialSubject.id')
      : [{ at: 'credentialSubject', rule: 'wrongType' as const }],
  );
}

function dateProblems(document: JsonObject, isV2: boolean): Problem[] {
  const names = isV2 ? ['validFrom', 'validUntil'] : ['issuanceDate', 'expirationDate', 'validFrom', 'validUntil'];
  const stated = names.filter((name) => document[name] !== undefined);
  const [from, until] = [document['validFrom'], document['validUntil']];
  const inOrder = !isDateTime(from) || !isDateTime(until) || Date.parse(String(from)) <= Date.parse(String(until));
  const needsDate = !isV2 && document['issuanceDate'] === undefined && document['validFrom'] === undefined;
  return [
    ...stated.flatMap((name) => require(isDateTime(document[name]), name, 'notADate')),
    ...require(inOrder, 'validUntil', 'order'),
    ...require(!needsDate, 'issuanceDate', 'missing'),
  ];
}

function memberProblems(value: Json | undefined, key: string, needsId: boolean): Problem[] {
  return listOf(value).flatMap((one): Problem[] => {
    if (!isObject(one)) return [{ at: key, rule: 'wrongType' }];
    return [
      ...require(typesOf(one).length > 0, `${key}.type`, 'missing'),
      ...(needsId ? require(isUrl(one['id']), `${key}.id`, 'notAUrl') : idProblems(one, `${key}.id`)),
    ];
  });
}

function v2Problems(document: JsonObject): Problem[] {
  const contexts = listOf(document['@context']);
  return [
    ...require(contexts.every((context) => isUrl(context) || isObject(context)), '@context', 'wrongType'),
    ...['name', 'description'].flatMap((key) => languageProblems(document[key], key)),
    ...objectsOf(document['issuer']).flatMap((issuer) =>
      ['name', 'description'].flatMap((key) => languageProblems(issuer[key], `issuer.${key}`)),
    ),
    ...relatedProblems(document['relatedResource']),
  ];
}

/** VCDM 2.0 §11.1: a string, or an object with `@value` and nothing but language and direction. */
function languageProblems(value: Json | undefined, at: string): Problem[] {
  const known = new Set(['@value', '@language', '@direction']);
  return listOf(value).flatMap((one) => {
    const plain = isText(one);
    const described =
      isObject(one) && isText(one['@value']) && Object.keys(one).every((key) => known.has(key) && isText(one[key]));
    return require(plain || described, at, 'wrongType');
  });
}

/** VCDM 2.0 §5.3: each resource once, with a digest. */
function relatedProblems(value: Json | undefined): Problem[] {
  const resources = listOf(value);
  const ids = resources.map(idOf);
  return [
    ...require(new Set(ids).size === ids.length, 'relatedResource.id', 'duplicate'),
    ...resources.flatMap((one): Problem[] => {
      if (!isObject(one)) return [{ at: 'relatedResource', rule: 'wrongType' }];
      const hasDigest = textsOf(one['digestSRI']).length + textsOf(one['digestMultibase']).length > 0;
      return [
        ...require(isUrl(one['id']), 'relatedResource.id', 'notAUrl'),
        ...require(hasDigest, 'relatedResource', 'missing'),
      ];
    }),
  ];
}
