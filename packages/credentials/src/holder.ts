import { digest, hex } from './encoding/base64url.js';
import { type JsonObject, isText, objectsOf, textsOf } from './json.js';
import type { Holder } from './types.js';

/**
 * Whether a credential speaks of the person that the host knows by an e-mail address, a DID or another identifier: by subject id, by Open
 * Badges identity (hashed or not), or by a contact point. Not part of the verdict.
 */
export async function matchHolder(document: JsonObject, known: string | undefined): Promise<Holder> {
  if (!known) return 'notChecked';
  const subjects = objectsOf(document['credentialSubject']);
  const identities = [
    ...subjects.flatMap((subject) => objectsOf(subject['identifier'])),
    ...objectsOf(document['recipient']),
  ];
  const plain = [
    ...subjects.flatMap(({ id, email }) => [id, email]),
    ...subjects
      .flatMap((subject) => objectsOf(subject['contactPoint']))
      .flatMap((point) => objectsOf(point['emailAddress']))
      .map(({ id }) => id),
  ].filter(isText);
  if (identities.length + plain.length === 0) return 'notChecked';
  if (plain.some((value) => same(value, known))) return 'matched';
  const matches = await Promise.all(identities.map((identity) => isIdentity(identity, known)));
  return matches.includes(true) ? 'matched' : 'mismatched';
}

async function isIdentity(identity: JsonObject, known: string): Promise<boolean> {
  const [claimed = ''] = [...textsOf(identity['identityHash']), ...textsOf(identity['identity'])];
  if (identity['hashed'] !== true) return same(claimed, known);
  const [algorithm, expected] = claimed.split('$');
  if (algorithm !== 'sha256' || !expected) return false;
  const salt = isText(identity['salt']) ? identity['salt'] : '';
  const spellings = new Set([known, known.toLowerCase()]);
  const hashes = await Promise.all(
    [...spellings].map(async (spelling) => hex(await digest('SHA-256', spelling + salt))),
  );
  return hashes.includes(expected.toLowerCase());
}

const same = (a: string, b: string): boolean =>
  a.replace(/^mailto:/, '').toLowerCase() === b.replace(/^mailto:/, '').toLowerCase();
