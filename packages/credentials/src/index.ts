/** What a check found out, and why, as a code: the words live with the elements. */
export interface Check<Result extends string> {
  readonly result: Result;
  readonly reason: string;
}

/** The four checks that a verdict rests on. */
export interface Checks {
  /** Whether the content is as it was signed. */
  readonly integrity: Check<'intact' | 'broken' | 'unknown'>;
  /** Whether the key is the issuer's by something else than the credential's own word. */
  readonly issuer: Check<'confirmed' | 'unconfirmed' | 'contradicted' | 'unknown'>;
  readonly period: Check<'current' | 'expired' | 'notYetValid'>;
  readonly status: Check<'active' | 'suspended' | 'revoked' | 'unknown' | 'none'>;
}

/** `valid` only when all four checks hold. When several others apply, the first of: invalid, unverifiable, revoked, suspended, expired, notYetValid, unconfirmed. */
export type Verdict =
  'valid' | 'unconfirmed' | 'expired' | 'notYetValid' | 'suspended' | 'revoked' | 'invalid' | 'unverifiable';

/** The host's own list of issuers, separate from validity. */
export type Trust = 'trusted' | 'known' | 'unknown';

/** Whether the credential is about the person who shows it; always told, never part of the verdict. */
export type Holder = 'proven' | 'matched' | 'mismatched' | 'notChecked';
