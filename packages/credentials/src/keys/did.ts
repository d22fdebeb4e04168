import { fromBase64url, fromUtf8 } from '../encoding/base64url.js';
import { Refusal, broken } from '../refusal.js';
import { parseObject } from '../strict-json.js';
import { fragmentOf, withoutFragment } from '../url.js';
import { publicJwk } from './jwk.js';
import { jwkOfMultikey } from './multikey.js';

/** The key that a did:key or a did:jwk is; undefined for other DIDs. @throws {Refusal} `malformed`, `unsupportedKey` */
export function keyOfDid(didUrl: string): JsonWebKey | undefined {
  const did = withoutFragment(didUrl);
  const fragment = fragmentOf(didUrl);
  if (did.startsWith('did:key:')) {
    const multikey = did.slice('did:key:'.length);
    if (fragment !== undefined && fragment !== multikey) throw broken('keyNotFound');
    return jwkOfMultikey(multikey);
  }
  if (did.startsWith('did:jwk:')) {
    if (fragment !== undefined && fragment !== '0') throw broken('keyNotFound');
    return publicJwk(parseObject(fromUtf8(fromBase64url(did.slice('did:jwk:'.length)))));
  }
  return undefined;
}

/**
 * Where the document of a did:web lies (did:web §3.2): `did:web:example.org:users:ada` → https://example.org/users/ada/did.json.
 * @throws {Refusal} `unsupportedKey` for other methods, `malformed` for paths that climb
 */
export function documentOfDidWeb(did: string): string {
  if (!did.startsWith('did:web:')) throw new Refusal('unsupportedKey');
  const [host = '', ...path] = did.slice('did:web:'.length).split(':').map(decode);
  if (!/^[a-z\d.-]+(:\d+)?$/i.test(host) || path.some((part) => part === '' || /^\.+$|[/\\?#]/.test(part)))
    throw broken('malformed');
  const folder = path.length > 0 ? path.map(encodeURIComponent).join('/') : '.well-known';
  return `https://${host}/${folder}/did.json`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw broken('malformed');
  }
}
