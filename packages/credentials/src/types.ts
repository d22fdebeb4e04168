import type { JsonObject } from './json.js';
import type { IntegrityReason, IssuerReason, PeriodReason, Reason, StatusReason } from './reasons.js';

export type Verdict =
  'valid' | 'unconfirmed' | 'expired' | 'notYetValid' | 'suspended' | 'revoked' | 'invalid' | 'unverifiable';

export type Format =
  | 'open-badge-3'
  | 'open-badge-2'
  | 'edc'
  | 'vc'
  | 'vc-jwt'
  | 'sd-jwt-vc'
  | 'clr-2'
  | 'blockcerts'
  | 'presentation'
  | 'legacy-xml'
  | 'unknown';

export type Integrity = 'intact' | 'broken' | 'unknown';
export type IssuerConfirmation = 'confirmed' | 'unconfirmed' | 'contradicted' | 'unknown';
export type Period = 'current' | 'expired' | 'notYetValid';
export type Status = 'active' | 'suspended' | 'revoked' | 'unknown' | 'none';
export type Trust = 'trusted' | 'known' | 'unknown';
export type Holder = 'proven' | 'matched' | 'mismatched' | 'notChecked';

export interface Check<Result extends string, Why extends Reason> {
  readonly result: Result;
  readonly reason: Why;
}

/** Four separate questions. No answer to one says anything about another. */
export interface Checks {
  readonly integrity: Check<Integrity, IntegrityReason>;
  readonly issuer: Check<IssuerConfirmation, IssuerReason>;
  readonly period: Check<Period, PeriodReason>;
  readonly status: Check<Status, StatusReason>;
}

declare const read: unique symbol;

/** What the signature covers (or, where `integrity` is `unknown`, what the document says). Frozen; only `verify` makes one. */
export interface ReadCredential {
  readonly [read]: true;
  /** The document as signed, without its proofs. For SD-JWT with the disclosed claims in their places. */
  readonly document: JsonObject;
  readonly id: string | undefined;
  readonly issuer: string | undefined;
  /** RFC 3339, as stated. */
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
}

/** Who made a signature, as far as the signature itself shows. */
export interface Signer {
  /** A DID, an issuer's URL, or absent where only a certificate speaks. */
  readonly id: string | undefined;
  readonly algorithm: string;
  /** `created` of a proof, `sigT` of a seal, `iat` of a token; RFC 3339. Claimed by the signer. */
  readonly signedAt: string | undefined;
  /** Of a seal: the signer's own first, then those that vouch for it, as far as signatures show. */
  readonly certificates: readonly Certificate[];
}

export interface Certificate {
  readonly subject: string;
  readonly organization: string | undefined;
  /** eIDAS organizationIdentifier (2.5.4.97), such as NTREE-17207834. */
  readonly organizationIdentifier: string | undefined;
  readonly issuer: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** SHA-256 of the DER form, lower-case hex. */
  readonly sha256: string;
}

/** A breach of the format's own rules, such as a `validFrom` that is no date. Makes the verdict `invalid`. */
export interface Problem {
  /** Where, as a path of keys: `credentialSubject`, `evidence.type`. */
  readonly at: string;
  readonly rule: 'missing' | 'wrongType' | 'notAUrl' | 'notADate' | 'order' | 'duplicate' | 'digestMismatch' | 'nested';
}

export interface Verification {
  readonly verdict: Verdict;
  readonly checks: Checks;
  /** From the host's own list; apart from validity. */
  readonly trust: Trust;
  /** Whether it is about the person who shows it. Never part of the verdict. */
  readonly holder: Holder;
  readonly format: Format;
  readonly credential?: ReadCredential;
  /** Those inside a presentation or a CLR, each with an answer of its own. */
  readonly credentials?: readonly Verification[];
  readonly signers: readonly Signer[];
  /** The JSON-LD contexts by which the signature was read: URL → SHA-256 (hex) of the pinned text. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Issuer ids, DIDs, or SHA-256 fingerprints of certificates (of the issuer or of the CA above it), as a host trusts or knows them. */
export type TrustList =
  readonly string[] | { readonly trusted?: readonly string[]; readonly known?: readonly string[] };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface VerifyOptions {
  /** The moment to judge by; default: now. */
  readonly now?: Date;
  /** Default: `globalThis.fetch`. On a server pass one that resolves names itself and refuses private addresses. */
  readonly fetch?: Fetch;
  readonly trust?: TrustList;
  /** What a key binding or a presentation must be made for. Without both it proves nothing about the holder. */
  readonly audience?: string;
  readonly nonce?: string;
  /** An e-mail address, a DID or another identifier that the host knows the person by. */
  readonly holder?: string;
  /** Keys to try where a token names none that can be found. They show integrity, never who the issuer is. */
  readonly keys?: readonly JsonWebKey[];
  /** JSON-LD contexts of the host's own, URL → document, beside those pinned in the package. */
  readonly contexts?: Readonly<Record<string, object>>;
  readonly signal?: AbortSignal;
  /** Tests only: lets `http://localhost` and loopback addresses through. */
  readonly allowLoopback?: boolean;
}

export type VerifyInput = string | object | Uint8Array | ArrayBuffer | Blob | URL;
