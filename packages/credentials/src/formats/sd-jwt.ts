import { type Finding, type IntegrityCheck, confirmAll, integrityOf, intact } from '../finding.js';
import { matchHolder } from '../holder.js';
import { type JsonObject, idOf, isObject, isText, textsOf } from '../json.js';
import { publicJwk } from '../keys/jwk.js';
import { boundsOf } from '../period.js';
import { keyThatSigned, readToken } from '../proofs/jws.js';
import type { SignatureFound } from '../proofs/signature.js';
import { broken } from '../refusal.js';
import type { Session } from '../session.js';
import { statusOf } from '../status/status.js';
import type { Holder } from '../types.js';
import { bindingHash, disclosedPayload } from './disclosures.js';
import { formatOf } from './recognize.js';
import { judgeSigned } from './vc.js';
import { verifyToken } from './vc-jwt.js';

/** How long a key binding may be younger than the verifier's clock. */
const leewaySeconds = 60;

/** SD-JWT VC, or a VCDM credential as SD-JWT: `token~disclosure~…~[key binding]` (RFC 9901). */
export async function judgeSdJwt(text: string, session: Session): Promise<Finding> {
  const [tokenText = '', ...rest] = text.split('~');
  const binding = rest.pop() ?? '';
  const token = readToken(tokenText);
  const { payload } = token;
  const issuer = isText(payload['iss']) ? payload['iss'] : idOf(payload['issuer']);
  const signatures: SignatureFound[] = [];
  let integrity: IntegrityCheck = intact;
  let document: JsonObject = payload;
  let bound: Holder = 'notChecked';
  try {
    document = await disclosedPayload(payload, rest);
    signatures.push(await verifyToken(token, issuer, session, { purpose: 'assertionMethod', sdJwt: true }));
    if (binding) bound = await verifyBinding(binding, text.slice(0, text.length - binding.length), payload, session);
  } catch (error) {
    integrity = integrityOf(error);
  }
  const format = formatOf(document);
  if (format !== 'unknown')
    return withHolder(
      await judgeSigned({ document, format, issuer, integrity, signatures, claims: payload }, session),
      bound,
    );
  const base: Finding = {
    format: 'sd-jwt-vc',
    document,
    issuer,
    integrity,
    signers: signatures.map(({ signer }) => signer),
    bounds: boundsOf({}, document),
  };
  if (integrity.result !== 'intact') return base;
  const issuerCheck = await confirmAll(signatures);
  const askStatus = session.checkStatus && issuerCheck.result !== 'contradicted';
  const matched = await matchHolder(document, session.options.holder);
  return withHolder(
    {
      ...base,
      issuerCheck,
      holder: matched,
      ...(askStatus && { status: await statusOf(document, document, issuer, session) }),
    },
    bound,
  );
}

const withHolder = (finding: Finding, bound: Holder): Finding =>
  bound === 'notChecked' ? finding : { ...finding, holder: bound };

/**
 * The key binding (RFC 9901 §7.3): signed by the key in `cnf`, over exactly these disclosures. Proves the holder only to the verifier whose
 * audience and nonce it names; anyone could have copied it otherwise.
 * @throws {Refusal} `signatureBroken`, `disclosureMismatch`, `malformed`
 */
async function verifyBinding(text: string, sdJwt: string, payload: JsonObject, session: Session): Promise<Holder> {
  const token = readToken(text);
  const confirmation = payload['cnf'];
  if (token.header['typ'] !== 'kb+jwt' || !isObject(confirmation)) throw broken('malformed');
  await keyThatSigned(token.jws, token.header, { candidates: [publicJwk(confirmation['jwk'])] });
  const { aud, nonce, iat, sd_hash: hash } = token.payload;
  if (hash !== (await bindingHash(payload, sdJwt))) throw broken('disclosureMismatch');
  if (typeof iat !== 'number' || !isText(nonce) || !isText(aud)) throw broken('malformed');
  const { audience, nonce: expected } = session.options;
  if (audience === undefined || expected === undefined) return 'notChecked';
  const forUs =
    textsOf(aud).includes(audience) && nonce === expected && iat * 1000 <= session.now.getTime() + leewaySeconds * 1000;
  return forUs ? 'proven' : 'mismatched';
}
