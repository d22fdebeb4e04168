import type { Ila, VerificationRequest } from '@ila-kit/sdk/browser';
import type { Verification, VerifyInput, VerifyOptions } from './credentials.js';

/** What the API answers: the verification as JSON, and when it was made. */
export interface ServerVerification extends Verification {
  /** RFC 3339. */
  readonly checkedAt: string;
}

/**
 * Has the API verify: `POST /v1/credentials/verify`, which stores nothing and so takes no idempotency key.
 * @returns undefined for what the API does not take: an image, which is looked at here
 */
export async function verifyAtServer(
  client: Ila,
  input: VerifyInput,
  options: Pick<VerifyOptions, 'trust' | 'holder' | 'audience' | 'nonce'>,
  signal: AbortSignal,
): Promise<ServerVerification | undefined> {
  const asked = await bodyOf(input);
  if (!asked) return undefined;
  const answer = await client.credentials.verify({ ...asked, ...options } as VerificationRequest, { signal });
  // The type marks what only the verifier makes; here it made it elsewhere.
  return answer as unknown as ServerVerification;
}

async function bodyOf(input: VerifyInput): Promise<{ credential: string | object } | { url: string } | undefined> {
  if (input instanceof URL) return { url: input.href };
  if (typeof input === 'string') return { credential: input };
  const isBinary = input instanceof Uint8Array || input instanceof ArrayBuffer || input instanceof Blob;
  if (!isBinary) return { credential: input };
  const text = await new Blob([input as BlobPart]).text();
  return /^\s*[{"\w]/.test(text) && !text.includes('\0') ? { credential: text } : undefined;
}
