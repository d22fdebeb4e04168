import { type Fetcher, fetchObject } from '../fetching.js';
import { type Json, type JsonObject, idOf, isObject, isText, listOf, objectsOf } from '../json.js';
import { sameUrl } from '../url.js';
import { documentOfDidWeb } from './did.js';
import { publicJwk } from './jwk.js';
import { jwkOfMultikey } from './multikey.js';

/** What a key may be used for, in the words of Controlled Identifiers. */
export type Purpose = 'assertionMethod' | 'authentication';

export interface IssuerKey {
  /** Its id or `kid`, absolute where it was relative. */
  readonly id: string | undefined;
  readonly jwk: JsonWebKey;
}

/**
 * The keys that an issuer publishes where its id says: the document of a did:web, a JSON profile or a JWK Set at an https id, or (for SD-JWT
 * VC) the issuer's metadata. An empty list: a document without keys.
 * @throws {Refusal} where there is no such document
 */
export async function issuerKeys(issuer: string, purpose: Purpose, fetcher: Fetcher): Promise<readonly IssuerKey[]> {
  if (issuer.startsWith('did:')) return didWebKeys(issuer, purpose, fetcher);
  const document = await fetchObject(fetcher, issuer);
  const claimed = idOf(document) ?? document['issuer'];
  if (isText(claimed) && sameUrl(claimed) !== sameUrl(issuer)) return [];
  const own = [...methodKeys(document, issuer, purpose), ...(await otherKeys(document))];
  return own.length > 0 ? own : linkedKeys(document, issuer, fetcher);
}

/** SD-JWT VC §5: `/.well-known/jwt-vc-issuer` goes between host and path. @throws {Refusal} */
export async function sdJwtIssuerKeys(issuer: string, fetcher: Fetcher): Promise<readonly IssuerKey[]> {
  const url = new URL(issuer);
  url.pathname = `/.well-known/jwt-vc-issuer${url.pathname.replace(/\/$/, '')}`;
  const document = await fetchObject(fetcher, url.href);
  if (document['issuer'] !== issuer) return [];
  const own = await otherKeys(document);
  return own.length > 0 ? own : linkedKeys(document, issuer, fetcher);
}

async function didWebKeys(did: string, purpose: Purpose, fetcher: Fetcher): Promise<readonly IssuerKey[]> {
  const document = await fetchObject(fetcher, documentOfDidWeb(did));
  return idOf(document) === did ? methodKeys(document, did, purpose) : [];
}

/** Methods that the document itself lists for the purpose. A method under another purpose, or of another controller, does not count. */
function methodKeys(document: JsonObject, base: string, purpose: Purpose): IssuerKey[] {
  const absolute = (id: string | undefined) => (id?.startsWith('#') ? base + id : id);
  const described = objectsOf(document['verificationMethod']);
  const methods = listOf(document[purpose]).map((entry) =>
    isObject(entry)
      ? entry
      : described.find((method) => absolute(idOf(method)) === absolute(isText(entry) ? entry : undefined)),
  );
  return methods.filter(isObject).flatMap((method) => {
    const controller = method['controller'];
    const owned = controller === undefined || (isText(controller) && sameUrl(controller) === sameUrl(base));
    const jwk = owned ? readableKey(method) : undefined;
    return jwk ? [{ id: absolute(idOf(method)), jwk }] : [];
  });
}

/** JWK Sets and the `publicKey` of older profiles. */
async function otherKeys(document: JsonObject): Promise<IssuerKey[]> {
  const jwks = isObject(document['jwks']) ? document['jwks'] : {};
  const sets = [...objectsOf(document['keys']), ...objectsOf(jwks['keys'])];
  const fromSets = sets.flatMap((jwk) => keep(isText(jwk['kid']) ? jwk['kid'] : undefined, tryJwk(jwk)));
  const published = await Promise.all(
    objectsOf(document['publicKey']).map(async (key) => keep(idOf(key), await keyOrPem(key))),
  );
  return [...fromSets, ...published.flat()];
}

/** `jwks_uri`, one step and on the issuer's own origin only. */
async function linkedKeys(document: JsonObject, issuer: string, fetcher: Fetcher): Promise<IssuerKey[]> {
  const uri = document['jwks_uri'];
  if (!isText(uri) || !URL.canParse(uri) || new URL(uri).origin !== new URL(issuer).origin) return [];
  return otherKeys(await fetchObject(fetcher, uri));
}

const keep = (id: string | undefined, jwk: JsonWebKey | undefined): IssuerKey[] => (jwk ? [{ id, jwk }] : []);

function readableKey(method: JsonObject): JsonWebKey | undefined {
  const multikey = method['publicKeyMultibase'];
  return isText(multikey) ? tryRead(() => jwkOfMultikey(multikey)) : tryJwk(method['publicKeyJwk']);
}

const tryJwk = (value: Json | undefined) => tryRead(() => publicJwk(value));

/** A key of a kind that we do not take is passed over: the document may list others. */
function tryRead(readKey: () => JsonWebKey): JsonWebKey | undefined {
  try {
    return readKey();
  } catch {
    return undefined;
  }
}

/** The key of a CryptographicKey or a verification method, PEM included. */
export async function keyOrPem(key: JsonObject): Promise<JsonWebKey | undefined> {
  const pem = key['publicKeyPem'];
  if (!isText(pem)) return readableKey(key);
  const { jwkOfPem } = await import('./spki.js');
  return jwkOfPem(pem).catch(() => undefined);
}
