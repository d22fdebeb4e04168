import type { StatusCheck } from '../finding.js';
import { fetchObject } from '../fetching.js';
import { type JsonObject, idOf, isObject, isText, listOf } from '../json.js';
import { sameUrl } from '../url.js';
import type { Session } from '../session.js';
import { servesItself } from './authority.js';
import { statusCheck } from './status.js';

/**
 * The revocation lists of 1EdTech: of Open Badges 3.0 (`revokedCredential`) and 2.0 (`revokedAssertions`). They are not signed; what vouches
 * for them is that the issuer's own host serves them.
 */
export async function checkListed(
  url: string,
  id: string | undefined,
  issuer: string | undefined,
  session: Session,
): Promise<StatusCheck> {
  const list = await fetchObject(session.fetcher, url).catch(() => undefined);
  if (!list) return statusCheck('unknown', 'statusUnreachable');
  const entries = [list['revokedCredential'], list['revokedCredentials'], list['revokedAssertions']].find(
    (member) => member !== undefined,
  );
  if (!Array.isArray(entries)) return statusCheck('unknown', 'listBroken');
  const names = (entry: unknown): boolean =>
    isObject(entry) && entry['revoked'] !== false && (idOf(entry) === id || entry['uid'] === id);
  if (id !== undefined && entries.some((entry: unknown) => entry === id || names(entry)))
    return statusCheck('revoked', 'listedRevoked');
  const stated = idOf(list['issuer']);
  const byIssuer =
    issuer !== undefined &&
    servesItself(issuer, sameUrl(url)) &&
    (stated === undefined || sameUrl(stated) === sameUrl(issuer));
  return byIssuer ? statusCheck('active', 'notListed') : statusCheck('unknown', 'listUnsigned');
}

/** `credentialStatus` of type 1EdTechRevocationList: its id is where the list is. */
export function checkRevocationList(
  entry: JsonObject,
  document: JsonObject,
  issuer: string | undefined,
  session: Session,
): Promise<StatusCheck> {
  const url = idOf(entry);
  return url && isText(url)
    ? checkListed(url, idOf(listOf(document['id'])[0]), issuer, session)
    : Promise.resolve(statusCheck('unknown', 'unsupportedStatus'));
}
