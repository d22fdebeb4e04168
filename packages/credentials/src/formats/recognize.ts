import { type JsonObject, hasType, isObject, listOf, objectsOf, textsOf, typesOf } from '../json.js';
import type { Format } from '../types.js';

const openBadge2Context =
  /^https?:\/\/(w3id\.org\/openbadges\/v[12]|openbadgespec\.org\/v[12]\/context\.json|purl\.imsglobal\.org\/spec\/ob\/v2p0)/;

/** What kind of document this is, by its own types and contexts. */
export function formatOf(document: JsonObject): Format {
  if (isBlockcerts(document)) return 'blockcerts';
  if (hasType(document, 'VerifiablePresentation')) return 'presentation';
  if (hasType(document, 'ClrCredential')) return 'clr-2';
  if (hasType(document, 'EuropeanDigitalCredential')) return 'edc';
  if (hasType(document, 'OpenBadgeCredential', 'AchievementCredential')) return 'open-badge-3';
  if (hasType(document, 'VerifiableCredential')) return 'vc';
  if (hasType(document, 'Assertion') && textsOf(document['@context']).some((url) => openBadge2Context.test(url)))
    return 'open-badge-2';
  return 'unknown';
}

function isBlockcerts(document: JsonObject): boolean {
  const contexts = listOf(document['@context']).filter((context) => typeof context === 'string');
  const proofs = [...objectsOf(document['proof']), ...objectsOf(document['signature'])];
  return (
    contexts.some((url) => /blockcerts/i.test(url)) ||
    proofs.some((proof) =>
      [...typesOf(proof), ...textsOf(proof['cryptosuite'])].some((type) => /^merkle-?proof/i.test(type)),
    )
  );
}

/** A credential in an envelope (VCDM 2.0 §4.13): the token in its `id`. */
export function envelopedToken(document: JsonObject): string | undefined {
  if (!hasType(document, 'EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation')) return undefined;
  const id = document['id'];
  return typeof id === 'string'
    ? /^data:application\/(?:vc|vp|vc-ld|dc)\+(?:jwt|sd-jwt),(.+)$/.exec(id)?.[1]
    : undefined;
}

/** What a JWS in JSON serialization looks like: the form of an EDC seal. */
export const isJwsJson = (value: JsonObject): boolean =>
  typeof value['payload'] === 'string' &&
  (typeof value['protected'] === 'string' ||
    (Array.isArray(value['signatures']) && value['signatures'].every(isObject)));
