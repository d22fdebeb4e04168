import { concat, digest, toBase64url, utf8 } from '../encoding/base64url.js';
import { toBase58 } from '../encoding/base58.js';
import type { JsonObject } from '../json.js';
import { verifyRaw } from '../keys/jwk.js';
import { fromMultibase, jwkOfMultikey } from '../keys/multikey.js';
import { Refusal, broken } from '../refusal.js';
import { type Cbor, decodeCbor } from './cbor.js';
import { type HostContexts, canonicalNQuads } from './rdfc.js';

const derivedHeader = '217,93,1';
const baseHeader = '217,93,0';

interface DerivedProof {
  readonly baseSignature: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  readonly labels: ReadonlyMap<string, string>;
  readonly mandatory: ReadonlySet<number>;
}

/**
 * ecdsa-sd-2023 (vc-di-ecdsa §3.6.7): the issuer signs the statements that must be shown and a key that lives for one credential; that key
 * signs each of the others. A base proof, which the holder has not derived from, is for no verifier's eyes.
 * @throws {Refusal} `unsupportedSuite` for a base proof, `malformed`
 */
export async function selectiveProofHolds(
  document: JsonObject,
  proofConfig: JsonObject,
  proofValue: string,
  jwk: JsonWebKey,
  host: HostContexts,
): Promise<boolean> {
  const proof = parseProofValue(proofValue);
  const [config, whole] = [
    await canonicalNQuads(proofConfig, 'SHA-256', host),
    await canonicalNQuads(document, 'SHA-256', host),
  ];
  const quads = relabel(whole.nquads, proof.labels);
  const mandatory = quads.filter((_, index) => proof.mandatory.has(index));
  const others = quads.filter((_, index) => !proof.mandatory.has(index));
  if (proof.signatures.length !== others.length) return false;
  const signed = concat(
    await digest('SHA-256', config.nquads),
    proof.publicKey,
    await digest('SHA-256', mandatory.join('')),
  );
  if (!(await verifyRaw(jwk, new Uint8Array(proof.baseSignature), signed))) return false;
  const ephemeral = jwkOfMultikey(`z${toBase58(proof.publicKey)}`);
  const holds = await Promise.all(
    proof.signatures.map((signature, index) =>
      verifyRaw(ephemeral, new Uint8Array(signature), utf8(others[index] ?? '')),
    ),
  );
  return holds.every(Boolean);
}

function parseProofValue(proofValue: string): DerivedProof {
  if (!proofValue.startsWith('u')) throw broken('malformed');
  const bytes = fromMultibase(proofValue);
  const header = bytes.subarray(0, 3).join();
  if (header === baseHeader) throw new Refusal('unsupportedSuite');
  if (header !== derivedHeader) throw broken('malformed');
  const parts = decodeCbor(bytes.subarray(3));
  if (!Array.isArray(parts) || parts.length !== 5) throw broken('malformed');
  const [baseSignature, publicKey, signatures, labels, mandatory] = parts as readonly Cbor[];
  if (!isBytes(baseSignature) || !isBytes(publicKey) || !(labels instanceof Map)) throw broken('malformed');
  if (!Array.isArray(signatures) || !Array.isArray(mandatory) || !signatures.every(isBytes)) throw broken('malformed');
  return {
    baseSignature,
    publicKey,
    signatures,
    labels: expandLabels(labels),
    mandatory: new Set(mandatory as number[]),
  };
}

const isBytes = (value: Cbor | undefined): value is Uint8Array => value instanceof Uint8Array;

function expandLabels(labels: ReadonlyMap<Cbor, Cbor>): Map<string, string> {
  return new Map(
    [...labels].map(([index, label]) => {
      if (typeof index !== 'number' || !isBytes(label)) throw broken('malformed');
      return [`c14n${index}`, `u${toBase64url(label)}`];
    }),
  );
}

const blankNode = '_:(c14n\\d+)';
/** Blank nodes in canonical N-Quads: at the start, after the predicate, and as graph before the last dot. A literal ends in none of these. */
const places = [
  new RegExp(`^()${blankNode}()`),
  new RegExp(`^(\\S+ <[^>]*> )${blankNode}()`),
  new RegExp(`( )${blankNode}( \\.\\n)$`),
];

function relabel(nquads: string, labels: ReadonlyMap<string, string>): string[] {
  const rename = (line: string, place: RegExp) =>
    line.replace(place, (_, before: string, name: string, after: string) => {
      const label = labels.get(name);
      if (!label) throw broken('malformed');
      return `${before}_:${label}${after}`;
    });
  const lines = nquads.match(/.*\n/g) ?? [];
  return lines.map((line) => places.reduce(rename, line)).sort();
}
