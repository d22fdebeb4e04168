import { type Suite, cryptosuites, legacySuites } from '../algorithms.js';
import { type Bytes, concat, digest } from '../encoding/base64url.js';
import type { Fetcher } from '../fetching.js';
import { type Json, type JsonObject, isObject, isText, listOf, textsOf, without } from '../json.js';
import type { Purpose } from '../keys/issuer-document.js';
import { curveOf, verifyRaw } from '../keys/jwk.js';
import { fromMultibase } from '../keys/multikey.js';
import { type KeyChoice, firstThatHolds, keyNamed } from '../keys/resolve.js';
import { isDateTime } from '../period.js';
import { Refusal, broken } from '../refusal.js';
import type { Signer } from '../types.js';
import { canonicalJson } from './jcs.js';
import type { HostContexts } from './rdfc.js';
import type { SignatureFound } from './signature.js';

const maxProofs = 10;
const blockchainProofs = /^(Merkle|Chained|EcdsaSecp256k1)|^merkle-proof/;

export interface ProofQuestion {
  readonly issuer: string | undefined;
  readonly purpose: Purpose;
  readonly fetcher: Fetcher;
  readonly contexts: HostContexts;
  readonly challenge?: string | undefined;
  readonly domain?: string | undefined;
}

/**
 * All proofs of a document (W3C Data Integrity §4.5): each must hold, those of a chain over the proofs before them.
 * @throws {Refusal} why not; a broken proof counts before one that is beyond us
 */
export async function verifyProofs(document: JsonObject, question: ProofQuestion): Promise<readonly SignatureFound[]> {
  const proofs = listOf(document['proof']);
  if (proofs.length === 0) throw new Refusal('noSignature');
  if (proofs.length > maxProofs) throw new Refusal('tooComplex');
  const verifier = new ProofVerifier(document, proofs, question);
  const found: SignatureFound[] = [];
  const refusals: Refusal[] = [];
  for (const proof of proofs) {
    try {
      found.push(await verifier.verify(proof));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
    }
  }
  const first = refusals.find(({ broken: isBroken }) => isBroken) ?? refusals[0];
  if (first) throw first;
  return found;
}

class ProofVerifier {
  readonly #proofs: readonly Json[];
  readonly #unsecured: JsonObject;
  readonly #question: ProofQuestion;
  /** Canonical forms of the document without proofs, for the proofs of a set. */
  readonly #canonical = new Map<string, Promise<Bytes>>();
  readonly #contexts: Record<string, string> = {};

  constructor(document: JsonObject, proofs: readonly Json[], question: ProofQuestion) {
    this.#proofs = proofs;
    this.#unsecured = without(document, 'proof');
    this.#question = question;
  }

  async verify(proof: Json): Promise<SignatureFound> {
    if (!isObject(proof)) throw broken('malformed');
    const suite = suiteOf(proof);
    const { verificationMethod, proofValue } = proof;
    if (!isText(verificationMethod) || !isText(proofValue)) throw broken('malformed');
    this.#checkOptions(proof);
    const choice = await keyNamed(
      verificationMethod,
      this.#question.issuer,
      this.#question.purpose,
      this.#question.fetcher,
    );
    const jwk = await firstThatHolds(choice, (candidate) => this.#holds(proof, suite, proofValue, candidate));
    return {
      signer: signerOf(proof, choice, jwk),
      confirm: () => choice.confirm(jwk),
      contexts: this.#contexts,
      expires: proof['expires'],
    };
  }

  #checkOptions(proof: JsonObject): void {
    const { purpose, challenge, domain } = this.#question;
    if (proof['proofPurpose'] !== purpose) throw broken('malformed');
    const own = proof['@context'];
    if (own !== undefined && !startsWith(listOf(this.#unsecured['@context']), listOf(own))) throw broken('malformed');
    for (const date of [proof['created'], proof['expires']])
      if (date !== undefined && !isDateTime(date)) throw broken('malformed');
    if (challenge !== undefined && proof['challenge'] !== challenge) throw broken('malformed');
    if (domain !== undefined && !textsOf(proof['domain']).includes(domain)) throw broken('malformed');
  }

  async #holds(proof: JsonObject, suite: Suite, proofValue: string, jwk: JsonWebKey): Promise<boolean> {
    const curve = curveOf(jwk);
    if (!curve || (suite.curve === 'Ed25519') !== (curve === 'Ed25519')) throw broken('signatureBroken');
    const document = this.#securedBy(proof);
    if (suite.form === 'selective') {
      const { selectiveProofHolds } = await import('./selective.js');
      return selectiveProofHolds(document, this.#config(proof), proofValue, jwk, this.#question.contexts);
    }
    if (!proofValue.startsWith('z')) throw broken('malformed');
    const signature = new Uint8Array(fromMultibase(proofValue));
    const hash = curve === 'P-384' ? 'SHA-384' : 'SHA-256';
    const hashes = await (suite.form === 'jcs' ? this.#jcs(document, proof, hash) : this.#rdfc(document, proof, hash));
    return verifyRaw(jwk, signature, concat(...hashes));
  }

  /** The document, with the proofs that this one was made after. */
  #securedBy(proof: JsonObject): JsonObject {
    const previous = textsOf(proof['previousProof']);
    if (previous.length === 0) return this.#unsecured;
    const matching = previous.map((id) => this.#proofs.filter((other) => isObject(other) && other['id'] === id));
    if (matching.some((found) => found.length !== 1)) throw broken('malformed');
    return { ...this.#unsecured, proof: matching.flat() };
  }

  #config(proof: JsonObject): JsonObject {
    return { ...without(proof, 'proofValue'), '@context': this.#unsecured['@context'] };
  }

  async #jcs(document: JsonObject, proof: JsonObject, hash: 'SHA-256' | 'SHA-384'): Promise<[Bytes, Bytes]> {
    const own = proof['@context'];
    const config = canonicalJson(without(proof, 'proofValue'));
    const secured = own === undefined ? document : { ...document, '@context': own };
    return [await digest(hash, config), await digest(hash, canonicalJson(secured))];
  }

  async #rdfc(document: JsonObject, proof: JsonObject, hash: 'SHA-256' | 'SHA-384'): Promise<[Bytes, Bytes]> {
    const { canonicalNQuads } = await import('./rdfc.js');
    const hashed = async (part: JsonObject) => {
      const { nquads, contexts } = await canonicalNQuads(part, hash, this.#question.contexts);
      Object.assign(this.#contexts, contexts);
      return digest(hash, nquads);
    };
    const known = document === this.#unsecured ? this.#canonical.get(hash) : undefined;
    const whole = known ?? hashed(document);
    if (document === this.#unsecured) this.#canonical.set(hash, whole);
    return Promise.all([hashed(this.#config(proof)), whole]);
  }
}

function suiteOf(proof: JsonObject): Suite {
  const { type, cryptosuite } = proof;
  const names = [type, cryptosuite].filter(isText);
  if (names.some((name) => blockchainProofs.test(name))) throw new Refusal('blockchainAnchor');
  const suites: Readonly<Record<string, Suite>> = type === 'DataIntegrityProof' ? cryptosuites : legacySuites;
  const name = type === 'DataIntegrityProof' ? cryptosuite : type;
  if (!isText(name) || !Object.hasOwn(suites, name)) throw new Refusal('unsupportedSuite');
  return suites[name] as Suite;
}

const startsWith = (whole: readonly Json[], part: readonly Json[]): boolean =>
  part.every((item, index) => canonicalJson(item) === canonicalJson(whole[index] ?? null));

function signerOf(proof: JsonObject, choice: KeyChoice, jwk: JsonWebKey): Signer {
  const { created, cryptosuite, type } = proof;
  const algorithm = [cryptosuite, type].find(isText) ?? curveOf(jwk) ?? '';
  return { id: choice.controller, algorithm, signedAt: isText(created) ? created : undefined, certificates: [] };
}
