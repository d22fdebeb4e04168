/**
 * Every algorithm that is accepted, and nothing else is: no `none`, no HMAC, no SHA-1, no curve or size below these. RSA from 2048 bits
 * (NIST SP 800-131A). A test reads this file and fails where other code names another.
 */

/** JWS (RFC 7518, RFC 8037) → the key it takes. */
export const jwsAlgorithms = {
  ES256: { kty: 'EC', crv: 'P-256' },
  ES384: { kty: 'EC', crv: 'P-384' },
  EdDSA: { kty: 'OKP', crv: 'Ed25519' },
  Ed25519: { kty: 'OKP', crv: 'Ed25519' },
  RS256: { kty: 'RSA' },
  PS256: { kty: 'RSA' },
} as const;

export type JwsAlgorithm = keyof typeof jwsAlgorithms;

/** Data Integrity cryptosuites → how they canonicalise. `eddsa-2022` is an early name of `eddsa-rdfc-2022`. */
export const cryptosuites = {
  'eddsa-rdfc-2022': { curve: 'Ed25519', form: 'rdfc' },
  'eddsa-2022': { curve: 'Ed25519', form: 'rdfc' },
  'eddsa-jcs-2022': { curve: 'Ed25519', form: 'jcs' },
  'ecdsa-rdfc-2019': { curve: 'ECDSA', form: 'rdfc' },
  'ecdsa-jcs-2019': { curve: 'ECDSA', form: 'jcs' },
  'ecdsa-sd-2023': { curve: 'ECDSA', form: 'selective' },
} as const;

export type Cryptosuite = keyof typeof cryptosuites;
export type Suite = (typeof cryptosuites)[Cryptosuite];

/** Proof types that are a cryptosuite of their own. */
export const legacySuites: Readonly<Record<string, Suite>> = {
  Ed25519Signature2020: { curve: 'Ed25519', form: 'rdfc' },
};

export type Curve = 'Ed25519' | 'P-256' | 'P-384';

/** Multicodec prefixes of public keys (varint) and the length of the key behind them. */
export const multicodecs: readonly {
  readonly prefix: readonly [number, number];
  readonly curve: Curve;
  readonly length: number;
}[] = [
  { prefix: [0xed, 0x01], curve: 'Ed25519', length: 32 },
  { prefix: [0x80, 0x24], curve: 'P-256', length: 33 },
  { prefix: [0x81, 0x24], curve: 'P-384', length: 49 },
];

/** What is hashed and signed with on each curve. */
export const hashOf = { Ed25519: 'SHA-256', 'P-256': 'SHA-256', 'P-384': 'SHA-384' } as const;

export const minRsaBits = 2048;

/** Digests of disclosures (RFC 9901 `_sd_alg`) and of key bindings. */
export const disclosureHashes: Readonly<Record<string, 'SHA-256' | 'SHA-384' | 'SHA-512'>> = {
  'sha-256': 'SHA-256',
  'sha-384': 'SHA-384',
  'sha-512': 'SHA-512',
};
