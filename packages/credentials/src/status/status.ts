import type { StatusCheck } from '../finding.js';
import { type JsonObject, hasType, isObject, objectsOf } from '../json.js';
import type { StatusReason } from '../reasons.js';
import type { Session } from '../session.js';
import type { Status } from '../types.js';

export const statusCheck = (result: Status, reason: StatusReason): StatusCheck => ({ result, reason });

const none = statusCheck('none', 'noStatus');
const unsupported = statusCheck('unknown', 'unsupportedStatus');
const gravity: readonly Status[] = ['none', 'active', 'unknown', 'suspended', 'revoked'];

/**
 * The status of a credential whose signature holds, by all entries that it names: the gravest counts. `revoked` needs one list that says so;
 * `active` needs every list to be had, signed, current and by someone who may speak for the issuer.
 */
export async function statusOf(
  document: JsonObject,
  claims: JsonObject,
  issuer: string | undefined,
  session: Session,
): Promise<StatusCheck> {
  const entries = objectsOf(document['credentialStatus']);
  const named = document['credentialStatus'] !== undefined && document['credentialStatus'] !== null;
  if (named && entries.length === 0) return unsupported;
  const checks = entries.map((entry) => checkEntry(entry, document, issuer, session));
  const token = claims['status'];
  if (isObject(token) && isObject(token['status_list'])) {
    const { checkTokenStatus } = await import('./token-status-list.js');
    checks.push(checkTokenStatus(token['status_list'], issuer, session));
  } else if (token !== undefined && claims['vct'] !== undefined) return unsupported;
  return (await Promise.all(checks)).reduce(graver, none);
}

const graver = (a: StatusCheck, b: StatusCheck): StatusCheck =>
  gravity.indexOf(b.result) > gravity.indexOf(a.result) ? b : a;

async function checkEntry(
  entry: JsonObject,
  document: JsonObject,
  issuer: string | undefined,
  session: Session,
): Promise<StatusCheck> {
  if (hasType(entry, 'BitstringStatusListEntry', 'StatusList2021Entry')) {
    const { checkBitstring } = await import('./bitstring.js');
    return checkBitstring(entry, issuer, session);
  }
  if (hasType(entry, '1EdTechRevocationList')) {
    const { checkRevocationList } = await import('./revocation-list.js');
    return checkRevocationList(entry, document, issuer, session);
  }
  return unsupported;
}
