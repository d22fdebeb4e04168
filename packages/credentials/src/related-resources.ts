import { toBase64url } from './encoding/base64url.js';
import { type Json, type JsonObject, isObject, isText, listOf, textsOf } from './json.js';
import { fromMultibase } from './keys/multikey.js';
import type { Problem } from './types.js';

/**
 * SHA-256 and SHA-384 (base64url) of what was published at an address: the revision of today, and those that credentials in circulation cite. Only what
 * decides how a credential is read is here; other resources are not fetched, and so neither confirmed nor contradicted.
 */
const published: Readonly<Record<string, readonly string[]>> = {
  'https://www.w3.org/ns/credentials/v2': [
    'WZVc7WaX1h4D8rJVb-vlMIqxaEKEb1tYbX8fet7JJzQ',
    'l_HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4_Tje8YyzYBM8IhqjHWiWpr8-ZbYU',
    // An earlier revision, by what W3C's own test suite cites of it.
    'JKGMkOmFbVJhEfKTduMC2XCyvRAYLjOVmZWwIH1wQ7k',
    'NSOcNpmdIVUxIJGvGUoe22FjTWrXiaXlsZ8q6912LdnR3KraQO2n75Ica4wK4Qeg',
  ],
};

/** Resources whose digest is not that of anything published at their address (VCDM 2.0 §5.3). */
export function digestProblems(document: JsonObject): Problem[] {
  return listOf(document['relatedResource']).flatMap((one): Problem[] =>
    agrees(one) ? [] : [{ at: 'relatedResource', rule: 'digestMismatch' }],
  );
}

function agrees(resource: Json): boolean {
  const id = isObject(resource) ? resource['id'] : undefined;
  if (!isObject(resource) || !isText(id) || !Object.hasOwn(published, id)) return true;
  const known = published[id] ?? [];
  const integrity = textsOf(resource['digestSRI']).flatMap((text) => text.split(/\s+/));
  const sri = integrity.map((text) => /^sha(256|384)-([\w+/-]+)=*(\?.*)?$/.exec(text)?.[2]).map(asBase64url);
  const multibase = textsOf(resource['digestMultibase']).map(digestOf);
  return [sri, multibase].every((digests) => digests.length === 0 || digests.some((one) => known.includes(one)));
}

const asBase64url = (text = ''): string => text.replaceAll('+', '-').replaceAll('/', '_');

/** A multihash of SHA-256 or SHA-384, or, as W3C's own examples have it, the bare digest. */
function digestOf(text: string): string {
  try {
    const bytes = fromMultibase(text);
    const isMultihash = (bytes[0] === 0x12 || bytes[0] === 0x20) && bytes[1] === bytes.length - 2;
    return toBase64url(isMultihash ? bytes.subarray(2) : bytes);
  } catch {
    return '';
  }
}
