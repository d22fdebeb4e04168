import { digest, fromBase64, toBase64url } from '../encoding/base64url.js';
import { type JsonObject, isObject, isText } from '../json.js';
import { inForce, vouchedFor } from '../keys/chain.js';
import { issuerCheck } from '../checks.js';
import type { KeyChoice } from '../keys/resolve.js';
import { type ParsedCertificate, parseCertificate } from '../keys/x509.js';
import { fromSeconds } from '../period.js';
import { Refusal, broken } from '../refusal.js';
import { isListed } from '../trust.js';
import type { Signer, TrustList } from '../types.js';
import { languageTexts } from '../language.js';

const maxCertificates = 10;

export interface SealKey extends KeyChoice {
  readonly chain: readonly ParsedCertificate[];
  readonly signedAt: string | undefined;
}

/**
 * The key of an `x5c` (RFC 7515 §4.1.6). Whether the certificate was in force is judged at the time of sealing: one that has expired since does
 * not undo an old seal. Timestamps, revocation of certificates and the EU trusted lists are not looked at: the host's list decides.
 * @throws {Refusal} `malformed`, `unsupportedKey`, `weakKey`
 */
export async function keyOfSeal(
  x5c: readonly string[],
  header: JsonObject,
  issuer: JsonObject | undefined,
  trust: TrustList,
  now: Date,
): Promise<SealKey> {
  const [leaf] = x5c;
  if (!leaf || x5c.length > maxCertificates) throw new Refusal('keyNotFound');
  const thumbprint = header['x5t#S256'];
  if (thumbprint !== undefined && thumbprint !== toBase64url(await digest('SHA-256', fromBase64(leaf))))
    throw broken('malformed');
  const certificate = await parseCertificate(leaf);
  const signedAt = isText(header['sigT']) ? header['sigT'] : fromSeconds(header['iat']);
  const moment = new Date(signedAt ?? now);
  const others = await Promise.all(x5c.slice(1).map((text) => parseCertificate(text).catch(() => undefined)));
  const chain = await vouchedFor([certificate, ...others.filter((one) => one !== undefined)], moment);
  const confirm = async () => {
    if (!inForce(certificate, moment) || moment > now) return issuerCheck('unconfirmed', 'certificateNotCurrent');
    if (!chain.some(({ info }) => isListed(info.sha256, trust)))
      return issuerCheck('unconfirmed', 'certificateNotTrusted');
    const same = !issuer || namesSame(certificate, issuer);
    return same ? issuerCheck('confirmed', 'trustedCertificate') : issuerCheck('unconfirmed', 'certificateOfAnother');
  };
  return { candidates: [certificate.jwk], controller: undefined, confirm, chain, signedAt };
}

export const sealSigner = ({ chain, signedAt }: SealKey, algorithm: string): Signer => ({
  id: undefined,
  algorithm,
  signedAt,
  certificates: chain.map(({ info }) => info),
});

/** Whether certificate and document speak of one organisation: by its registered number, or by its legal name. */
function namesSame({ info }: ParsedCertificate, issuer: JsonObject): boolean {
  const numbers = ['eIDASIdentifier', 'registration', 'vatIdentifier', 'taxIdentifier']
    .map((key) => issuer[key])
    .flatMap((entry) => (Array.isArray(entry) ? entry : [entry]))
    .flatMap((entry) => (isObject(entry) && isText(entry['notation']) ? [plain(entry['notation'])] : []))
    .filter((number) => number.length >= 4);
  const registered = plain(info.organizationIdentifier ?? '');
  if (numbers.some((number) => registered === number || registered.replace(/^[a-z]{5}/, '') === number)) return true;
  const names = [...languageTexts(issuer['legalName']), ...languageTexts(issuer['name'])].map(plain);
  return info.organization !== undefined && names.includes(plain(info.organization));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
