import { toBase58 } from '../encoding/base58.js';
import { concat, digest } from '../encoding/base64url.js';
import { type JsonObject, idOf, isText, listOf, objectsOf, without } from '../json.js';
import { canonicalJson } from '../proofs/jcs.js';
import type { HostContexts } from '../proofs/rdfc.js';
import { parseObject } from '../strict-json.js';
import { type SigningKey, signBytes, signJws } from './key.js';

const v1 = 'https://www.w3.org/2018/credentials/v1';
const dataIntegrity = 'https://w3id.org/security/data-integrity/v2';

export interface ProofOptions {
  /** Dates come in as arguments. */
  readonly created: Date;
  /** `rdfc` signs the meaning and needs pinned contexts; `jcs` signs the JSON. Default `rdfc`. */
  readonly form?: 'rdfc' | 'jcs';
  /** JSON-LD contexts beside the pinned ones, such as that of ELM. */
  readonly contexts?: HostContexts;
  readonly proofPurpose?: 'assertionMethod' | 'authentication';
  readonly challenge?: string;
  readonly domain?: string;
}

/**
 * Adds a Data Integrity proof (eddsa-rdfc-2022, ecdsa-rdfc-2019, or their JCS forms) to a credential or a presentation.
 * @throws {Refusal} where a term or a context is not pinned: such a credential would verify nowhere
 */
export async function signWithProof(credential: object, key: SigningKey, options: ProofOptions): Promise<JsonObject> {
  const { form = 'rdfc', proofPurpose = 'assertionMethod', created, challenge, domain, contexts = {} } = options;
  const document = withProofContext(parseObject(JSON.stringify(credential)));
  const config: JsonObject = {
    type: 'DataIntegrityProof',
    cryptosuite: key.algorithm === 'EdDSA' ? `eddsa-${form}-2022` : `ecdsa-${form}-2019`,
    created: seconds(created),
    verificationMethod: key.id,
    proofPurpose,
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
    ...(form === 'jcs' && { '@context': document['@context'] }),
  };
  const unsigned = without(document, 'proof');
  const data =
    form === 'jcs'
      ? concat(await digest('SHA-256', canonicalJson(config)), await digest('SHA-256', canonicalJson(unsigned)))
      : await rdfcData(unsigned, config, contexts);
  const proof = { ...config, proofValue: `z${toBase58(await signBytes(key, data))}` };
  const earlier = listOf(document['proof']);
  return { ...unsigned, proof: earlier.length > 0 ? [...earlier, proof] : proof };
}

async function rdfcData(document: JsonObject, config: JsonObject, contexts: HostContexts): Promise<Uint8Array> {
  const { canonicalNQuads } = await import('../proofs/rdfc.js');
  const [proof, whole] = [
    await canonicalNQuads({ ...config, '@context': document['@context'] }, 'SHA-256', contexts),
    await canonicalNQuads(document, 'SHA-256', contexts),
  ];
  return concat(await digest('SHA-256', proof.nquads), await digest('SHA-256', whole.nquads));
}

/**
 * A credential as `vc+jwt` (VC-JOSE-COSE; Open Badges 3.0 §8.2), registered claims beside the credential's own. With a did:key or did:web key,
 * `kid` names it.
 */
export function signAsJwt(
  credential: object,
  key: SigningKey,
  { issuedAt }: { readonly issuedAt: Date },
): Promise<string> {
  const document = parseObject(JSON.stringify(credential));
  const subject = idOf(objectsOf(document['credentialSubject'])[0]);
  const claims = {
    iss: idOf(document['issuer']),
    jti: idOf(document),
    sub: subject,
    iat: numericDate(issuedAt.toISOString()),
    nbf: numericDate(document['validFrom'] ?? document['issuanceDate']),
    exp: numericDate(document['validUntil'] ?? document['expirationDate']),
  };
  return signJws(key, { typ: 'vc+jwt', cty: 'vc', kid: key.id }, { ...without(document, 'proof'), ...claims });
}

/** A VCDM 1.1 document needs the context that defines proofs; 2.0 has it built in. */
function withProofContext(document: JsonObject): JsonObject {
  const contexts = listOf(document['@context']);
  if (!contexts.includes(v1) || contexts.includes(dataIntegrity)) return document;
  return { ...document, '@context': [...contexts, dataIntegrity] };
}

const seconds = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, 'Z');

const numericDate = (value: unknown): number | undefined =>
  isText(value) ? Math.floor(Date.parse(value) / 1000) : undefined;
