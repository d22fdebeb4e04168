import { type IssuerCheck, issuerCheck } from '../checks.js';
import type { Fetcher } from '../fetching.js';
import type { IssuerReason } from '../reasons.js';
import { Refusal, broken } from '../refusal.js';
import { fragmentOf, sameUrl, withoutFragment } from '../url.js';
import { keyOfDid } from './did.js';
import { type IssuerKey, type Purpose, issuerKeys } from './issuer-document.js';
import { sameKey } from './jwk.js';
import { jwkOfMultikey } from './multikey.js';

/** Keys that may have made a signature, and the question that is asked once one of them has: is it the issuer's? */
export interface KeyChoice {
  readonly candidates: readonly JsonWebKey[];
  readonly controller: string | undefined;
  /** May fetch what the issuer's id names, and nothing else. */
  readonly confirm: (jwk: JsonWebKey) => Promise<IssuerCheck>;
  /** Why there is no key of the signer's own, where these are guesses: that none of them fits breaks nothing. */
  readonly otherwise?: Refusal;
}

const confirmed = issuerCheck('confirmed', 'keyInIssuerDocument');

/**
 * The key that a proof or a token names by `verificationMethod` or `kid`. Nothing is fetched where the name holds the key itself (did:key,
 * did:jwk, a Multikey as fragment): a bad signature then ends the matter.
 * @throws {Refusal} `keyNotFound`, `keyUnreachable`, `unsupportedKey`, `malformed`
 */
export async function keyNamed(
  method: string,
  issuer: string | undefined,
  purpose: Purpose,
  fetcher: Fetcher,
): Promise<KeyChoice> {
  const controller = withoutFragment(method);
  const inName = keyOfDid(method) ?? keyOfFragment(method);
  if (inName) {
    const isTheDid = keyOfDid(method) !== undefined;
    return {
      candidates: [inName],
      controller,
      confirm: (jwk) => confirmNamed(isTheDid, controller, issuer, jwk, purpose, fetcher),
    };
  }
  if (!/^(did:web:|https?:\/\/)/.test(method))
    throw new Refusal(/^did:/.test(method) ? 'unsupportedKey' : 'keyNotFound');
  if (!issuer || sameUrl(controller) !== sameUrl(issuer)) throw new Refusal('keyNotFound');
  const keys = (await reachableKeys(issuer, purpose, fetcher)).filter(({ id }) => id === method);
  if (keys.length === 0) throw new Refusal('keyNotFound');
  return { candidates: keys.map(({ jwk }) => jwk), controller, confirm: async () => confirmed };
}

/** The keys that an https issuer or did:web publishes, for a token that names none or names one by a bare `kid`. @throws {Refusal} */
export async function keysOfIssuer(
  issuer: string,
  kid: string | undefined,
  load: () => Promise<readonly IssuerKey[]>,
): Promise<KeyChoice> {
  const keys = await load().catch(() => {
    throw new Refusal('keyUnreachable');
  });
  const named = kid === undefined ? keys : keys.filter(({ id }) => id === kid || fragmentOf(id ?? '') === kid);
  if (named.length === 0) throw new Refusal('keyNotFound');
  return { candidates: named.slice(0, 8).map(({ jwk }) => jwk), controller: issuer, confirm: async () => confirmed };
}

/** Asks the document that the issuer's id names whether it lists the key. */
export async function confirmByDocument(
  issuer: string,
  jwk: JsonWebKey,
  purpose: Purpose,
  fetcher: Fetcher,
  whenSilent: IssuerReason,
): Promise<IssuerCheck> {
  if (!/^(did:web:|https?:\/\/)/.test(issuer)) return issuerCheck('unconfirmed', whenSilent);
  const keys = await issuerKeys(issuer, purpose, fetcher).catch(() => undefined);
  if (!keys || keys.length === 0) return issuerCheck('unconfirmed', keys ? whenSilent : 'issuerUnreachable');
  return keys.some((key) => sameKey(key.jwk, jwk)) ? confirmed : issuerCheck('contradicted', 'keyNotInIssuerDocument');
}

async function confirmNamed(
  isTheDid: boolean,
  controller: string,
  issuer: string | undefined,
  jwk: JsonWebKey,
  purpose: Purpose,
  fetcher: Fetcher,
): Promise<IssuerCheck> {
  if (issuer === undefined) return issuerCheck('unknown', 'issuerMissing');
  const own = sameUrl(controller) === sameUrl(issuer);
  if (own && isTheDid) return issuerCheck('confirmed', 'keyOfIssuer');
  // Of a did:web we know where it would name this key; a did:key or a did:jwk cannot name anyone, and so neither confirms nor denies.
  if (!own && issuer.startsWith('did:web:')) return issuerCheck('contradicted', 'keyOfAnother');
  return confirmByDocument(issuer, jwk, purpose, fetcher, own ? 'selfClaimedKey' : 'keyOfAnother');
}

function keyOfFragment(method: string): JsonWebKey | undefined {
  const fragment = fragmentOf(method);
  if (!fragment || !/^z[1-9A-HJ-NP-Za-km-z]{40,}$/.test(fragment)) return undefined;
  try {
    return jwkOfMultikey(fragment);
  } catch {
    return undefined;
  }
}

async function reachableKeys(issuer: string, purpose: Purpose, fetcher: Fetcher): Promise<readonly IssuerKey[]> {
  return issuerKeys(issuer, purpose, fetcher).catch(() => {
    throw new Refusal('keyUnreachable');
  });
}

/** The first candidate under which the signature holds. @throws {Refusal} `signatureBroken` */
export async function firstThatHolds(
  { candidates, otherwise }: Pick<KeyChoice, 'candidates' | 'otherwise'>,
  holds: (jwk: JsonWebKey) => Promise<boolean>,
): Promise<JsonWebKey> {
  for (const jwk of candidates) if (await holds(jwk)) return jwk;
  throw otherwise ?? broken('signatureBroken');
}
