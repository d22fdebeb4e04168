import type { Ila } from '@ila-kit/sdk/browser';
import type { Source } from './credential-source.js';
import {
  type Description,
  type Verification,
  type VerifyInput,
  type VerifyOptions,
  loadVerifier,
} from './credentials.js';

/** A credential that was looked at. */
export interface Checked {
  readonly result: Verification;
  readonly description: Description;
  /** Of the credentials inside, in their order. */
  readonly inside: readonly Checked[];
  readonly checkedAt: Date;
  /** Whether the API did it. */
  readonly atServer: boolean;
}

export interface Question extends Pick<VerifyOptions, 'trust' | 'holder' | 'audience' | 'nonce'> {
  readonly client: Ila | undefined;
  readonly atServer: boolean;
}

/**
 * Verifies and describes.
 * @throws {SourceError} where the credential itself cannot be had, and what the SDK throws where the API was to verify
 */
export async function check(source: Source, question: Question, signal: AbortSignal): Promise<Checked> {
  const { client, atServer, ...options } = question;
  const address = 'url' in source && (await import('./address.js'));
  const input =
    'url' in source && address ? await address.inputAt(source.url, signal) : (source as { given: VerifyInput }).given;
  if (client && atServer) {
    const { verifyAtServer } = await import('./server-verification.js');
    const result = await verifyAtServer(client, input, options, signal);
    if (result) return finish(result, new Date(result.checkedAt), true);
  }
  const { verify } = await loadVerifier();
  const checkedAt = new Date();
  const relay = client && (await import('./relay.js')).relayOf(client);
  const result = await verify(input, { ...options, now: checkedAt, signal, ...(relay && { fetch: relay }) });
  if (address && result.checks.integrity.reason === 'documentUnreachable') throw new address.SourceError(String(input));
  return finish(result, checkedAt, false);
}

async function finish(result: Verification, checkedAt: Date, atServer: boolean): Promise<Checked> {
  const { describe, prepareDescription } = await loadVerifier();
  await prepareDescription(result);
  const inside = await Promise.all((result.credentials ?? []).map((one) => finish(one, checkedAt, atServer)));
  return { result, description: describe(result), inside, checkedAt, atServer };
}
