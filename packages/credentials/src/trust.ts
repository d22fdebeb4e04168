import { sameUrl } from './url.js';
import type { Signer, Trust, TrustList } from './types.js';

const isPlain = (list: TrustList): list is readonly string[] => Array.isArray(list);
const trustedOf = (list: TrustList): readonly string[] => (isPlain(list) ? list : (list.trusted ?? []));
const knownOf = (list: TrustList): readonly string[] => (isPlain(list) ? [] : (list.known ?? []));

/** Fingerprints with or without colons and `sha256:`; ids with http or https. */
const normal = (id: string): string => {
  const fingerprint = id
    .toLowerCase()
    .replace(/^sha-?256[:$]/, '')
    .replaceAll(':', '');
  return /^[\da-f]{64}$/.test(fingerprint) ? fingerprint : sameUrl(id);
};

const includes = (list: readonly string[], id: string): boolean => list.some((entry) => normal(entry) === normal(id));

/** On the host's list at all, trusted or known. */
export const isListed = (id: string, list: TrustList): boolean =>
  includes(trustedOf(list), id) || includes(knownOf(list), id);

/** What the host says of those who stand behind a credential. Only an issuer that is confirmed is looked up. */
export function trustIn(issuer: string | undefined, signers: readonly Signer[], list: TrustList): Trust {
  const fingerprints = signers.flatMap(({ certificates }) => certificates.map(({ sha256 }) => sha256));
  const ids = issuer === undefined ? fingerprints : [issuer, ...fingerprints];
  if (ids.some((id) => includes(trustedOf(list), id))) return 'trusted';
  return ids.some((id) => includes(knownOf(list), id)) ? 'known' : 'unknown';
}
