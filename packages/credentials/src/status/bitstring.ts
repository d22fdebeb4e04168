import { breathe } from '../breathe.js';
import type { Bytes } from '../encoding/base64url.js';
import { fromBase64url } from '../encoding/base64url.js';
import type { StatusCheck } from '../finding.js';
import { type Json, type JsonObject, hasType, isText, objectsOf, textsOf } from '../json.js';
import { Refusal } from '../refusal.js';
import type { Session } from '../session.js';
import type { Verification } from '../types.js';
import { maySpeakFor } from './authority.js';
import { inflate } from './inflate.js';
import { statusCheck } from './status.js';

/** A short list tells who is on it. The recommendation says 131,072 entries; lists in use, of which one is in our corpus, have 100,000. */
const minListBytes = 12_500;
const purposes: Readonly<Record<string, 'revoked' | 'suspended'>> = { revocation: 'revoked', suspension: 'suspended' };

interface ReadList {
  readonly verification: Verification;
  readonly bits: Bytes;
  readonly purposes: readonly string[];
}

/** One download, one verification and one unpacking for all credentials of a list. */
const lists = new WeakMap<object, Promise<ReadList | StatusCheck>>();

/** Bitstring Status List v1.0 and StatusList2021. */
export async function checkBitstring(
  entry: JsonObject,
  issuer: string | undefined,
  session: Session,
): Promise<StatusCheck> {
  const { statusListCredential: url, statusPurpose: purpose, statusSize: size = 1 } = entry;
  if (!isText(url) || !isText(purpose) || size !== 1) return statusCheck('unknown', 'unsupportedStatus');
  const meaning = purposes[purpose];
  // Messages and hints to refresh say nothing for or against a credential.
  if (!meaning) return statusCheck('none', 'noStatus');
  const list = await listAt(url, session);
  await breathe();
  if ('reason' in list) return list;
  if (list.purposes.length > 0 && !list.purposes.includes(purpose)) return statusCheck('unknown', 'listWrongPurpose');
  const set = bitAt(list.bits, entry['statusListIndex']);
  if (set === undefined) return statusCheck('unknown', 'indexOutOfRange');
  if (set) return statusCheck(meaning, meaning === 'revoked' ? 'listedRevoked' : 'listedSuspended');
  const lister = list.verification.credential?.issuer;
  const vouched = list.verification.checks.issuer.result === 'confirmed';
  return vouched && maySpeakFor(issuer, lister, url, session)
    ? statusCheck('active', 'notListed')
    : statusCheck('unknown', 'listByAnother');
}

async function listAt(url: string, session: Session): Promise<ReadList | StatusCheck> {
  try {
    const document = await session.fetcher.document(url);
    let list = lists.get(document);
    if (!list) lists.set(document, (list = readList(document.bytes, session)));
    const read = await list;
    return 'reason' in read || isCurrent(read.verification, session.now)
      ? read
      : statusCheck('unknown', 'listNotCurrent');
  } catch {
    return statusCheck('unknown', 'statusUnreachable');
  }
}

async function readList(bytes: Uint8Array, session: Session): Promise<ReadList | StatusCheck> {
  const { judgeText } = await import('../judge.js');
  const verification = await judgeText(bytes, { ...session, checkStatus: false });
  const { integrity, issuer } = verification.checks;
  if (integrity.reason === 'noSignature') return statusCheck('unknown', 'listUnsigned');
  if (integrity.result !== 'intact' || issuer.result === 'contradicted' || verification.verdict === 'invalid')
    return statusCheck('unknown', 'listBroken');
  const document = verification.credential?.document;
  const [subject] = objectsOf(document?.['credentialSubject']);
  const isList = document && hasType(document, 'BitstringStatusListCredential', 'StatusList2021Credential');
  if (!isList || !subject || !hasType(subject, 'BitstringStatusList', 'StatusList2021'))
    return statusCheck('unknown', 'listBroken');
  const encoded = subject['encodedList'];
  if (!isText(encoded)) return statusCheck('unknown', 'listBroken');
  try {
    const bits = await inflate('gzip', fromBase64url(encoded.replace(/^u(?=H4s)/, '')));
    if (bits.length < minListBytes) return statusCheck('unknown', 'listTooShort');
    return { verification, bits, purposes: textsOf(subject['statusPurpose']) };
  } catch (error) {
    return statusCheck(
      'unknown',
      error instanceof Refusal && error.reason === 'tooLarge' ? 'listTooLarge' : 'listBroken',
    );
  }
}

/** Kept lists are judged anew against the clock of each verification. */
function isCurrent({ credential }: Verification, now: Date): boolean {
  const { validFrom, validUntil } = credential ?? {};
  return (
    (!validFrom || Date.parse(validFrom) <= now.getTime() + 60_000) &&
    (!validUntil || Date.parse(validUntil) > now.getTime())
  );
}

/** Bit 0 is the leftmost of the first byte. */
function bitAt(bits: Bytes, index: Json | undefined): boolean | undefined {
  const position = isText(index) && /^(0|[1-9]\d{0,9})$/.test(index) ? Number(index) : index;
  if (typeof position !== 'number' || !Number.isInteger(position) || position < 0) return undefined;
  const byte = bits[Math.floor(position / 8)];
  return byte === undefined ? undefined : ((byte >> (7 - (position % 8))) & 1) === 1;
}
