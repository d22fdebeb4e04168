import type { Fetcher } from '../fetching.js';
import { type JsonObject, isObject, isText, textsOf } from '../json.js';
import { type IssuerKey, type Purpose, issuerKeys, sdJwtIssuerKeys } from '../keys/issuer-document.js';
import { publicJwk } from '../keys/jwk.js';
import { issuerCheck } from '../checks.js';
import { type KeyChoice, confirmByDocument, keyNamed, keysOfIssuer } from '../keys/resolve.js';
import { Refusal } from '../refusal.js';

export interface TokenQuestion {
  readonly header: JsonObject;
  readonly issuer: string | undefined;
  readonly purpose: Purpose;
  readonly fetcher: Fetcher;
  /** SD-JWT VC publishes its keys elsewhere. */
  readonly sdJwt?: boolean;
  readonly supplied: readonly JsonWebKey[];
}

/**
 * Where the key of a token is to be looked for, in this order: `kid` that is a DID URL or a URL; the issuer, where it is a DID that is its own
 * key; `jwk` in the header; the issuer's published keys; keys that the host supplied. Never `jku` or `x5u`.
 * @throws {Refusal} `keyNotFound`, `keyUnreachable`, `unsupportedKey`
 */
export async function keysOfToken(question: TokenQuestion): Promise<KeyChoice> {
  try {
    return await keysNamedIn(question);
  } catch (error) {
    if (question.supplied.length === 0 || !(error instanceof Refusal) || error.broken) throw error;
    return {
      candidates: question.supplied.map(publicJwk),
      controller: question.issuer,
      confirm: async () => issuerCheck('unconfirmed', 'suppliedKey'),
      otherwise: error,
    };
  }
}

async function keysNamedIn({ header, issuer, purpose, fetcher, sdJwt = false }: TokenQuestion): Promise<KeyChoice> {
  const kid = isText(header['kid']) ? header['kid'] : undefined;
  const method = absoluteMethod(kid, issuer);
  if (method) return keyNamed(method, issuer, purpose, fetcher);
  if (issuer && /^did:(key|jwk):/.test(issuer)) return keyNamed(issuer, issuer, purpose, fetcher);
  if (isObject(header['jwk'])) return selfClaimed(publicJwk(header['jwk']), issuer, purpose, fetcher);
  if (!issuer) throw new Refusal('keyNotFound');
  if (issuer.startsWith('did:') && !issuer.startsWith('did:web:')) throw new Refusal('unsupportedKey');
  if (!/^(did:web:|https?:)/.test(issuer)) throw new Refusal('keyNotFound');
  const load = (): Promise<readonly IssuerKey[]> =>
    sdJwt && URL.canParse(issuer) && !issuer.startsWith('did:')
      ? sdJwtIssuerKeys(issuer, fetcher)
      : issuerKeys(issuer, purpose, fetcher);
  return keysOfIssuer(issuer, kid, load);
}

/** A `kid` that says where its key is: a DID URL, an https URL, or a fragment of the issuer. */
function absoluteMethod(kid: string | undefined, issuer: string | undefined): string | undefined {
  if (kid?.startsWith('#') && issuer?.startsWith('did:')) return issuer + kid;
  return kid && /^(did:|https?:\/\/.*#)/.test(kid) ? kid : undefined;
}

/** A key that the token brings along says nothing about whose it is, unless the issuer's own document lists it. */
function selfClaimed(jwk: JsonWebKey, issuer: string | undefined, purpose: Purpose, fetcher: Fetcher): KeyChoice {
  return {
    candidates: [jwk],
    controller: undefined,
    confirm: async () =>
      issuer
        ? confirmByDocument(issuer, jwk, purpose, fetcher, 'selfClaimedKey')
        : issuerCheck('unknown', 'issuerMissing'),
  };
}

export const x5cOf = (header: JsonObject): string[] => textsOf(header['x5c']);
