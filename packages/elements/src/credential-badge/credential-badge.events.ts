import type { Checked } from './checking.js';
import type { CredentialView } from './credential-badge.view.js';
import type { Verification } from './credentials.js';

/** What came out, in ids and statuses: nothing of what the credential says about a person. */
export interface CredentialVerifyDetail {
  readonly credentialId: string | undefined;
  readonly verdict: Verification['verdict'];
  readonly integrity: Verification['checks']['integrity']['result'];
  readonly issuer: Verification['checks']['issuer']['result'];
  readonly period: Verification['checks']['period']['result'];
  readonly status: Verification['checks']['status']['result'];
  readonly trust: Verification['trust'];
  readonly holder: Verification['holder'];
  readonly format: Verification['format'];
}

/** A credential has been verified. Does not bubble. */
export type CredentialVerifyEvent = CustomEvent<CredentialVerifyDetail>;
/** A credential could not be verified. Does not bubble. */
export type CredentialErrorEvent = CustomEvent<{ status: number | undefined; requestId: string | undefined }>;
/** The person wants to pass the credential on. Cancel it to do so yourself. */
export type CredentialShareEvent = CustomEvent<{ credentialId: string | undefined }>;

/** What came of the request, told by its shape, so that the error classes need not be loaded. */
export const requestOf = (error: unknown): { status: number | undefined; requestId: string | undefined } => {
  const { status, requestId } = (error ?? {}) as { status?: number; requestId?: string };
  return { status, requestId };
};

/** Verdicts that a screen reader interrupts for. */
export const isUrgent = ({ verdict }: CredentialView): boolean => ['revoked', 'suspended', 'invalid'].includes(verdict);

export const verifyEvent = ({ result }: Checked): CredentialVerifyEvent => {
  const { verdict, checks, trust, holder, format, credential } = result;
  const { integrity, issuer, period, status } = checks;
  return new CustomEvent('ila-credential-verify', {
    detail: {
      credentialId: credential?.id,
      verdict,
      integrity: integrity.result,
      issuer: issuer.result,
      period: period.result,
      status: status.result,
      trust,
      holder,
      format,
    },
  });
};

export const errorEvent = (detail: CredentialErrorEvent['detail']): CredentialErrorEvent =>
  new CustomEvent('ila-credential-error', { detail });

declare global {
  interface HTMLElementEventMap {
    'ila-credential-verify': CredentialVerifyEvent;
    'ila-credential-error': CredentialErrorEvent;
    'ila-credential-share': CredentialShareEvent;
  }
}
