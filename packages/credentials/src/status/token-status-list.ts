import { fromBase64url } from '../encoding/base64url.js';
import type { StatusCheck } from '../finding.js';
import { type JsonObject, isObject, isText } from '../json.js';
import { fromSeconds, periodOf } from '../period.js';
import { type UnverifiedToken, readToken } from '../proofs/jws.js';
import { Refusal } from '../refusal.js';
import type { Session } from '../session.js';
import { maySpeakFor } from './authority.js';
import { inflate } from './inflate.js';
import { statusCheck } from './status.js';

const sizes = [1, 2, 4, 8];

/** IETF Token Status List: `{ idx, uri }` into a signed, zlib-compressed list. 0 valid, 1 invalid, 2 suspended. */
export async function checkTokenStatus(
  entry: JsonObject,
  issuer: string | undefined,
  session: Session,
): Promise<StatusCheck> {
  const { idx, uri } = entry;
  if (!isText(uri) || typeof idx !== 'number' || !Number.isInteger(idx) || idx < 0)
    return statusCheck('unknown', 'unsupportedStatus');
  const text = await session.fetcher.text(uri).catch(() => undefined);
  if (text === undefined) return statusCheck('unknown', 'statusUnreachable');
  try {
    return await checkToken(readToken(text), { idx, uri }, issuer, session);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return statusCheck('unknown', error.reason === 'tooLarge' ? 'listTooLarge' : 'listBroken');
  }
}

async function checkToken(
  token: UnverifiedToken,
  { idx, uri }: { idx: number; uri: string },
  issuer: string | undefined,
  session: Session,
): Promise<StatusCheck> {
  const { header, payload } = token;
  const list = payload['status_list'];
  if (header['typ'] !== 'statuslist+jwt' || payload['sub'] !== uri || !isObject(list))
    return statusCheck('unknown', 'listBroken');
  const lister = isText(payload['iss']) ? payload['iss'] : issuer;
  const { verifyToken } = await import('../formats/vc-jwt.js');
  const found = await verifyToken(token, lister, session, { purpose: 'assertionMethod', sdJwt: true });
  const bounds = { from: [payload['iat'], payload['nbf']], until: [payload['exp']] };
  if (fromSeconds(payload['iat']) === undefined || periodOf(bounds, session.now).result !== 'current')
    return statusCheck('unknown', 'listNotCurrent');
  const { bits, lst } = list;
  if (typeof bits !== 'number' || !sizes.includes(bits) || !isText(lst)) return statusCheck('unknown', 'listBroken');
  const value = valueAt(await inflate('deflate', fromBase64url(lst)), idx, bits);
  if (value === undefined) return statusCheck('unknown', 'indexOutOfRange');
  if (value === 1) return statusCheck('revoked', 'listedRevoked');
  if (value === 2) return statusCheck('suspended', 'listedSuspended');
  if (value !== 0) return statusCheck('unknown', 'unsupportedStatus');
  const confirmed = (await found.confirm()).result === 'confirmed';
  return confirmed && maySpeakFor(issuer, lister, uri, session)
    ? statusCheck('active', 'notListed')
    : statusCheck('unknown', 'listByAnother');
}

/** Entries are packed from the lowest bits of each byte. */
function valueAt(bytes: Uint8Array, index: number, bits: number): number | undefined {
  const byte = bytes[Math.floor((index * bits) / 8)];
  return byte === undefined ? undefined : (byte >> ((index * bits) % 8)) & ((1 << bits) - 1);
}
