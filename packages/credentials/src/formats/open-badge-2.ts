import { type Finding, type IntegrityCheck, integrityOf } from '../finding.js';
import { fetchObject } from '../fetching.js';
import { matchHolder } from '../holder.js';
import { type Json, type JsonObject, idOf, isObject, isText, objectsOf, textsOf } from '../json.js';
import { keyOrPem } from '../keys/issuer-document.js';
import { sameUrl } from '../url.js';
import { type IssuerCheck, issuerCheck } from '../checks.js';
import { boundsOf } from '../period.js';
import { allowedAlgorithm, keyThatSigned, readToken } from '../proofs/jws.js';
import { Refusal } from '../refusal.js';
import type { Session } from '../session.js';
import { checkListed } from '../status/revocation-list.js';
import { statusCheck } from '../status/status.js';
import type { Signer } from '../types.js';
import { formatOf } from './recognize.js';

interface Badge {
  readonly badgeClass: JsonObject | undefined;
  readonly issuer: JsonObject | undefined;
  readonly issuerId: string | undefined;
}

/**
 * A hosted Open Badge 2.0. It is its own document: what counts is what the issuer serves at its id, not the copy in hand.
 * @param source where the copy came from, if it was fetched
 */
export async function judgeHostedBadge(
  copy: JsonObject,
  source: string | undefined,
  session: Session,
): Promise<Finding> {
  const id = idOf(copy);
  const verification = objectsOf(copy['verification'] ?? copy['verify'])[0];
  const signedOnly = verification !== undefined && textsOf(verification['type']).some((type) => /^signed/i.test(type));
  const base: Finding = {
    format: 'open-badge-2',
    document: copy,
    integrity: { result: 'unknown', reason: 'noSignature' },
    bounds: boundsOf(copy),
  };
  if (!id || signedOnly) return base;
  let assertion: JsonObject;
  try {
    assertion = source !== undefined && sameUrl(source) === sameUrl(id) ? copy : await fetchObject(session.fetcher, id);
  } catch {
    return {
      ...base,
      integrity: { result: 'unknown', reason: 'hostedUnreachable' },
      issuerCheck: issuerCheck('unconfirmed', 'issuerUnreachable'),
    };
  }
  if (idOf(assertion) === undefined || sameUrl(idOf(assertion) ?? '') !== sameUrl(id))
    return { ...base, integrity: { result: 'broken', reason: 'hostedDiffers' } };
  if (assertion['revoked'] === true)
    return {
      ...base,
      integrity: hosted,
      issuerCheck: issuerCheck('unconfirmed', 'notChecked'),
      status: statusCheck('revoked', 'listedRevoked'),
    };
  if (formatOf(assertion) !== 'open-badge-2')
    return { ...base, integrity: { result: 'broken', reason: 'hostedDiffers' } };
  const badge = await readBadge(assertion, session);
  return {
    ...base,
    document: compose(assertion, badge),
    issuer: badge.issuerId,
    integrity: hosted,
    issuerCheck: hostedBy(id, badge),
    bounds: boundsOf(assertion),
    holder: await matchHolder(assertion, session.options.holder),
    status: statusCheck('none', 'noStatus'),
  };
}

const hosted: IntegrityCheck = { result: 'intact', reason: 'hostedByIssuer' };

/** A signed Open Badge 2.0: the key at `verification.creator` holds only once the issuer's profile lists it. */
export async function judgeSignedBadge(text: string, session: Session): Promise<Finding> {
  const token = readToken(text);
  const assertion = token.payload;
  const base: Finding = {
    format: 'open-badge-2',
    document: assertion,
    integrity: { result: 'intact', reason: 'signatureHolds' },
    bounds: boundsOf(assertion),
  };
  try {
    const algorithm = allowedAlgorithm(token.header);
    const creator = objectsOf(assertion['verification'] ?? assertion['verify']).map((one) => idOf(one['creator']))[0];
    const key = await readKey(creator, session);
    await keyThatSigned(token.jws, token.header, { candidates: [key.jwk] });
    const badge = await readBadge(assertion, session);
    const signers: Signer[] = [
      { id: creator, algorithm, signedAt: textsOf(assertion['issuedOn'])[0], certificates: [] },
    ];
    const revocationList = idOf(badge.issuer?.['revocationList']);
    return {
      ...base,
      document: compose(assertion, badge),
      issuer: badge.issuerId,
      issuerCheck: signedBy(creator, key.owner, badge),
      holder: await matchHolder(assertion, session.options.holder),
      signers,
      status: revocationList
        ? await checkListed(revocationList, idOf(assertion), badge.issuerId, session)
        : statusCheck('none', 'noStatus'),
    };
  } catch (error) {
    return { ...base, integrity: integrityOf(error) };
  }
}

async function readKey(
  creator: string | undefined,
  session: Session,
): Promise<{ jwk: JsonWebKey; owner: string | undefined }> {
  if (!creator) throw new Refusal('keyNotFound');
  const document = await fetchObject(session.fetcher, creator).catch(() => {
    throw new Refusal('keyUnreachable');
  });
  const jwk = await keyOrPem(document);
  if (!jwk) throw new Refusal('unsupportedKey');
  return { jwk, owner: idOf(document['owner']) };
}

/** Badge class and issuer, from the assertion or from where it points. What cannot be had stays unknown. */
async function readBadge(assertion: JsonObject, session: Session): Promise<Badge> {
  const follow = async (reference: Json | undefined): Promise<JsonObject | undefined> => {
    if (isObject(reference)) return reference;
    return isText(reference) ? fetchObject(session.fetcher, reference).catch(() => undefined) : undefined;
  };
  const badgeClass = await follow(assertion['badge']);
  const stated = badgeClass?.['issuer'];
  const issuerId = idOf(stated);
  // An issuer described inside a badge class is what the class says; its profile is what the issuer says.
  const profile = await follow(issuerId);
  const issuer = profile && issuerId && sameUrl(idOf(profile) ?? '') === sameUrl(issuerId) ? profile : undefined;
  return { badgeClass, issuer, issuerId };
}

/** Open Badges 2.0, VerificationObject: assertions lie at the issuer's own origin, or where its profile allows. */
function hostedBy(id: string, { issuer, issuerId }: Badge): IssuerCheck {
  if (!issuer || !issuerId) return issuerCheck('unconfirmed', 'issuerUnreachable');
  const rules = objectsOf(issuer['verification']);
  const origins = rules.flatMap((rule) => textsOf(rule['allowedOrigins']));
  const prefixes = rules.flatMap((rule) => textsOf(rule['startsWith']));
  const { host, href } = new URL(sameUrl(id));
  const allowed = origins.length > 0 ? origins : [new URL(sameUrl(issuerId)).host];
  const fits =
    allowed.includes(host) &&
    (prefixes.length === 0 || prefixes.some((prefix) => sameUrl(href).startsWith(sameUrl(prefix))));
  return fits ? issuerCheck('confirmed', 'hostedByIssuer') : issuerCheck('contradicted', 'keyOfAnother');
}

function signedBy(creator: string | undefined, owner: string | undefined, { issuer, issuerId }: Badge): IssuerCheck {
  if (!issuer || !issuerId || !creator) return issuerCheck('unconfirmed', 'issuerUnreachable');
  const listed = [...textsOf(issuer['publicKey']), ...objectsOf(issuer['publicKey']).map((key) => idOf(key) ?? '')].map(
    sameUrl,
  );
  const owned = owner !== undefined && sameUrl(owner) === sameUrl(issuerId);
  return listed.includes(sameUrl(creator)) && owned
    ? issuerCheck('confirmed', 'keyInIssuerDocument')
    : issuerCheck('contradicted', 'keyNotInIssuerDocument');
}

/** One document for display, the parts that were elsewhere in their places. */
function compose(assertion: JsonObject, { badgeClass, issuer }: Badge): JsonObject {
  if (!badgeClass) return assertion;
  return { ...assertion, badge: { ...badgeClass, ...(issuer && { issuer }) } };
}
