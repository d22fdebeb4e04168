import type { Bytes } from '../encoding/base64url.js';
import { childrenOf, readDer } from './der.js';
import { importKey } from './jwk.js';
import type { ParsedCertificate } from './x509.js';

/** sha256WithRSA, sha384WithRSA, sha512WithRSA, ecdsa-with-SHA256, ecdsa-with-SHA384. */
const signatures: Readonly<
  Record<string, { readonly rsa: boolean; readonly hash: 'SHA-256' | 'SHA-384' | 'SHA-512' }>
> = {
  '2a864886f70d01010b': { rsa: true, hash: 'SHA-256' },
  '2a864886f70d01010c': { rsa: true, hash: 'SHA-384' },
  '2a864886f70d01010d': { rsa: true, hash: 'SHA-512' },
  '2a8648ce3d040302': { rsa: false, hash: 'SHA-256' },
  '2a8648ce3d040303': { rsa: false, hash: 'SHA-384' },
};

/**
 * The certificates that vouch for the first one, itself included: each signed by the next, each in force at the time of signing. The list
 * ends where a signature does not hold.
 */
export async function vouchedFor(chain: readonly ParsedCertificate[], at: Date): Promise<readonly ParsedCertificate[]> {
  const vouching = chain.slice(0, 1);
  for (const [index, authority] of chain.slice(1).entries()) {
    const below = chain[index];
    if (!below || !authority.isAuthority || !inForce(authority, at) || !(await hasSigned(authority, below))) break;
    vouching.push(authority);
  }
  return vouching;
}

export const inForce = ({ info }: ParsedCertificate, at: Date): boolean =>
  Date.parse(info.notBefore) <= at.getTime() && at.getTime() <= Date.parse(info.notAfter);

async function hasSigned(authority: ParsedCertificate, below: ParsedCertificate): Promise<boolean> {
  const scheme = signatures[below.signatureOid];
  const { kty, crv } = authority.jwk;
  if (!scheme || scheme.rsa !== (kty === 'RSA') || below.issuerDer !== authority.subjectDer) return false;
  const algorithm = scheme.rsa
    ? { name: 'RSASSA-PKCS1-v1_5', hash: scheme.hash }
    : { name: 'ECDSA', namedCurve: crv ?? '', hash: scheme.hash };
  const signature = scheme.rsa ? below.signature : rawEcdsa(below.signature, crv === 'P-384' ? 48 : 32);
  return crypto.subtle.verify(algorithm, await importKey(authority.jwk, algorithm), signature, below.signed);
}

/** SEQUENCE { r, s } as r‖s, which WebCrypto takes. */
function rawEcdsa(der: Bytes, size: number): Bytes {
  const raw = new Uint8Array(size * 2);
  childrenOf(readDer(der)).forEach(({ content }, index) => {
    const digits = content.subarray(Math.max(0, content.length - size));
    raw.set(digits, (index + 1) * size - digits.length);
  });
  return raw;
}
