import { type Json, type JsonObject, isObject, isText, listOf, textsOf } from './json.js';
import type { Problem } from './types.js';

/**
 * Digests of what was published at an address: the revision of today, and those that credentials in circulation cite. Each SHA-256 and SHA-384
 * as base64url (for SRI and `u`), then as multihash in base64url and base58btc, then bare in base58btc, as W3C's own examples have it. Written out,
 * so that few pages load what would work them out. Only what decides how a credential is read is here; other resources are not fetched, and
 * so neither confirmed nor contradicted.
 */
const published: Readonly<Record<string, readonly string[]>> = {
  'https://www.w3.org/ns/credentials/v2': [
    'WZVc7WaX1h4D8rJVb-vlMIqxaEKEb1tYbX8fet7JJzQ',
    'uEiBZlVztZpfWHgPyslVv6-UwirFoQoRvW1htfx963sknNA',
    'zQmUNM6HqwZxuJ5k6cYRKAiqjUkx1qxWJe4WTqsg7ZJtEFm',
    'z72hPBhx4BupT9TCNP7TFBZkmSXzMrf5NS9q1yx9zgYBm',
    'l_HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4_Tje8YyzYBM8IhqjHWiWpr8-ZbYU',
    'uIDCX8euOUEI1bIBf3WGvosVXZjeF4HlNyvoh4Tj9ON7xjLNgEzwiGqMdaJamvz5lthQ',
    'zQ1E5kXyNLjTyiQqp9Lpkof1sD8f4fsugyGN9cK7B57MBfFJv71LkXRvaBPXzVgrUvKKZ',
    'z6aGzo7hvbQ6JfNqcboskKofyobnXxUHodwuVdrFNhZohWeYjE3KtQm7oT6khNXR3sy',
    // An earlier revision, by what W3C's own test suite cites of it.
    'JKGMkOmFbVJhEfKTduMC2XCyvRAYLjOVmZWwIH1wQ7k',
    'uEiAkoYyQ6YVtUmER8pN24wLZcLK9EBguM5WZlbAgfXBDuQ',
    'zQmQoeG7u6XBtdXoek5p3aPoTjaSRemHAKrMcY2Hcjpe3jv',
    'z3TzZ1m71Qu9uD1Kumqrv9J1avwoAdWmAHJXAbTLWSMfv',
    'NSOcNpmdIVUxIJGvGUoe22FjTWrXiaXlsZ8q6912LdnR3KraQO2n75Ica4wK4Qeg',
    'uIDA1I5w2mZ0hVTEgka8ZSh7bYWNNateJpeWxnyrr3XYt2dHcqtpA7afvkhxrjArhB6A',
    'zQ1ATXu2NG5qJ1UUCJtV7ZSrM3KkKTqzW4aAg3BeWUjCD2S8zEnahns3sLDCCxaGaRoFD',
    'z2x4Mr7dGxiPNHm1AGAdYAHWAtraW3HP7SULNBBezYbAtLigWTzbKY4Gd7KDancvXod',
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
  // `u` before a bare digest is the digest as SRI has it.
  const multibase = textsOf(resource['digestMultibase']).map((text) =>
    known.includes(text) ? text : text.replace(/^u/, ''),
  );
  return [sri, multibase].every((digests) => digests.length === 0 || digests.some((one) => known.includes(one)));
}

const asBase64url = (text = ''): string => text.replaceAll('+', '-').replaceAll('/', '_');
