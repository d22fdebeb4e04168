import { type Curve, multicodecs } from '../algorithms.js';
import { fromBase58, toBase58 } from '../encoding/base58.js';
import { concat, fromBase64url, toBase64url } from '../encoding/base64url.js';
import { Refusal, broken } from '../refusal.js';

const primes = {
  'P-256': {
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
} as const;

/**
 * A Multikey (`z6Mk…`, `zDna…`, `z82L…`) as a JWK. W3C Controlled Identifiers §2.2.2.
 * @throws {Refusal} `unsupportedKey` for other codecs, `malformed` for what is no key
 */
export function jwkOfMultikey(text: string): JsonWebKey {
  const bytes = fromMultibase(text);
  const codec = multicodecs.find(({ prefix }) => prefix[0] === bytes[0] && prefix[1] === bytes[1]);
  if (!codec) throw new Refusal('unsupportedKey');
  const key = bytes.subarray(2);
  if (key.length !== codec.length) throw broken('malformed');
  if (codec.curve === 'Ed25519') return { kty: 'OKP', crv: 'Ed25519', x: toBase64url(key) };
  return decompress(codec.curve, key);
}

/** The Multikey of a JWK, for comparing and for did:key. @throws {Refusal} `unsupportedKey` */
export function multikeyOfJwk({ crv, x = '', y = '' }: JsonWebKey): string {
  const codec = multicodecs.find(({ curve }) => curve === crv);
  if (!codec) throw new Refusal('unsupportedKey');
  const bytes = fromBase64url(x);
  const odd = y ? (fromBase64url(y).at(-1) ?? 0) & 1 : 0;
  const key = codec.curve === 'Ed25519' ? bytes : concat(Uint8Array.of(2 + odd), bytes);
  return `z${toBase58(concat(Uint8Array.from(codec.prefix), key))}`;
}

/** Base58 (`z`) or base64url (`u`). @throws {Refusal} `malformed` */
export function fromMultibase(text: string): Uint8Array {
  if (text.startsWith('z')) return fromBase58(text.slice(1));
  if (text.startsWith('u')) return fromBase64url(text.slice(1));
  throw broken('malformed');
}

/** SEC 1 §2.3.4. Both primes are 3 modulo 4, so a root is a power. */
function decompress(curve: Exclude<Curve, 'Ed25519'>, bytes: Uint8Array): JsonWebKey {
  const { p, b } = primes[curve];
  const [sign = 0] = bytes;
  const x = bytes.subarray(1).reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  const square = ((((x * x - 3n) * x + b) % p) + p) % p;
  const root = power(square, (p + 1n) / 4n, p);
  if ((sign !== 2 && sign !== 3) || x >= p || (root * root) % p !== square) throw broken('malformed');
  const y = Number(root & 1n) === (sign & 1) ? root : p - root;
  const yHex = y.toString(16).padStart((bytes.length - 1) * 2, '0');
  const yBytes = Uint8Array.from(yHex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return { kty: 'EC', crv: curve, x: toBase64url(bytes.subarray(1)), y: toBase64url(yBytes) };
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
