import type { Locale } from './locale.js';

/** An error as a person reads it. */
export interface Failure {
  message: string;
  /** Finds the request in the server's logs. */
  requestId: string | undefined;
  status: number | undefined;
}

/** Puts what the SDK threw into words. It is told by its shape, so that the error classes need not be loaded. */
export function describeFailure(error: unknown, { t }: Locale): Failure {
  const { name, status, requestId } = (error ?? {}) as { name?: string; status?: number; requestId?: string };
  return { status, requestId, message: words() };

  function words(): string {
    if (name === 'TimeoutError') return t('errorTimeout');
    if (status === undefined) return t('errorConnection');
    if (status === 429) return t('errorLimited');
    if (status === 401 || status === 403) return t('errorRefused');
    if (status === 404 || status === 410) return t('errorMissing');
    return t('errorServer');
  }
}
