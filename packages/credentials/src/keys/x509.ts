import { type Bytes, digest, fromBase64, fromUtf8, hex } from '../encoding/base64url.js';
import { broken } from '../refusal.js';
import type { Certificate } from '../types.js';
import { type DerValue, childrenOf, readDer } from './der.js';
import { jwkOfSpki } from './spki.js';

export interface ParsedCertificate {
  readonly info: Certificate;
  readonly jwk: JsonWebKey;
  readonly isAuthority: boolean;
  readonly signed: Bytes;
  readonly signature: Bytes;
  readonly signatureOid: string;
  readonly subjectDer: string;
  readonly issuerDer: string;
}

const oid = {
  commonName: '550403',
  organization: '55040a',
  organizationIdentifier: '550461',
  basicConstraints: '551d13',
};

/** The fields of an X.509 certificate (RFC 5280 §4.1) that say whose key it holds. @throws {Refusal} `malformed`, `unsupportedKey` */
export async function parseCertificate(base64: string): Promise<ParsedCertificate> {
  const der = fromBase64(base64);
  const [tbs, algorithm, signature] = childrenOf(readDer(der));
  if (!tbs || !algorithm || !signature) throw broken('malformed');
  const fields = childrenOf(tbs);
  const [, , issuer, validity, subject, spki] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
  if (!issuer || !validity || !subject || !spki) throw broken('malformed');
  const [notBefore, notAfter] = childrenOf(validity).map(timeOf);
  if (!notBefore || !notAfter) throw broken('malformed');
  return {
    info: {
      subject: attributeOf(subject, oid.commonName) ?? '',
      organization: attributeOf(subject, oid.organization),
      organizationIdentifier: attributeOf(subject, oid.organizationIdentifier),
      issuer: attributeOf(issuer, oid.commonName) ?? attributeOf(issuer, oid.organization) ?? '',
      notBefore,
      notAfter,
      sha256: hex(await digest('SHA-256', der)),
    },
    jwk: await jwkOfSpki(spki.whole),
    isAuthority: isAuthority(fields),
    signed: tbs.whole,
    signature: signature.content.subarray(1),
    signatureOid: hex(childrenOf(algorithm)[0]?.content ?? new Uint8Array()),
    subjectDer: hex(subject.whole),
    issuerDer: hex(issuer.whole),
  };
}

function attributeOf(name: DerValue, type: string): string | undefined {
  for (const set of childrenOf(name)) {
    for (const pair of childrenOf(set)) {
      const [key, value] = childrenOf(pair);
      if (key && value && hex(key.content) === type) return textOf(value);
    }
  }
  return undefined;
}

/** UTF8String, or one byte a letter (PrintableString, TeletexString), or two (BMPString). */
function textOf({ tag, content }: DerValue): string {
  if (tag === 0x0c) return fromUtf8(content);
  if (tag === 0x1e) return new TextDecoder('utf-16be').decode(content);
  return new TextDecoder('latin1').decode(content);
}

/** UTCTime (two digits of the year, RFC 5280 §4.1.2.5.1) or GeneralizedTime as RFC 3339. */
function timeOf({ tag, content }: DerValue): string {
  const digits = new TextDecoder('latin1').decode(content);
  const full = tag === 0x17 ? `${Number(digits.slice(0, 2)) < 50 ? '20' : '19'}${digits}` : digits;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
  if (!parts) throw broken('malformed');
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`;
}

/** basicConstraints with cA true (RFC 5280 §4.2.1.9): without it a certificate may not vouch for another. */
function isAuthority(fields: readonly DerValue[]): boolean {
  const [extensions] = fields.filter(({ tag }) => tag === 0xa3).flatMap(childrenOf);
  const found =
    extensions &&
    childrenOf(extensions).find(
      (extension) => hex(childrenOf(extension)[0]?.content ?? new Uint8Array()) === oid.basicConstraints,
    );
  const value = found && childrenOf(found).at(-1);
  const flags = value && childrenOf(readDer(value.content))[0];
  return flags?.tag === 1 && flags.content[0] !== 0;
}
