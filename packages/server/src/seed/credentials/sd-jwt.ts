import { createHash, randomBytes, webcrypto } from 'node:crypto';
import type { SigningKey } from '@ila-kit/credentials/sign';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * An SD-JWT VC (RFC 9901) by an ES256 key: each of the disclosed claims behind a digest, all of them shown.
 * @param claims what is signed as it stands
 */
export async function sdJwt(
  claims: Record<string, unknown>,
  disclosed: Record<string, unknown>,
  key: SigningKey,
): Promise<string> {
  const disclosures = Object.entries(disclosed).map(([name, value]) =>
    encode([randomBytes(16).toString('base64url'), name, value]),
  );
  const digests = disclosures.map((one) => createHash('sha256').update(one).digest('base64url')).sort();
  const header = { alg: 'ES256', typ: 'dc+sd-jwt', kid: key.id };
  const input = `${encode(header)}.${encode({ ...claims, _sd_alg: 'sha-256', _sd: digests })}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await webcrypto.subtle.sign(algorithm, key.privateKey as webcrypto.CryptoKey, Buffer.from(input));
  return `${[`${input}.${Buffer.from(signature).toString('base64url')}`, ...disclosures].join('~')}~`;
}
