import { sameUrl } from '../url.js';
import { isListed } from '../trust.js';
import type { Session } from '../session.js';

/**
 * Whether a list may clear a credential of an issuer. The issuer's own may; one that the issuer's own host serves may; one by someone whom the
 * host of the page lists may. A did:key or did:jwk has no host to serve a list from: there, whoever the credential itself names by URL, under
 * its signature, may. A list by anyone else can only condemn.
 */
export function maySpeakFor(
  issuer: string | undefined,
  lister: string | undefined,
  listUrl: string,
  session: Session,
): boolean {
  if (!issuer || !lister) return false;
  if (sameUrl(issuer) === sameUrl(lister) || isListed(lister, session.trust)) return true;
  return /^did:(key|jwk):/.test(issuer) || servesItself(issuer, listUrl);
}

/** Whether a URL lies with the host that also publishes the issuer's keys. */
export function servesItself(issuer: string, listUrl: string): boolean {
  const host = hostOf(issuer);
  return host !== undefined && URL.canParse(listUrl) && new URL(listUrl).host === host;
}

function hostOf(issuer: string): string | undefined {
  if (issuer.startsWith('did:web:')) return decodeURIComponent(issuer.split(':')[2] ?? '');
  return /^https?:/.test(issuer) && URL.canParse(issuer) ? new URL(issuer).host : undefined;
}
