import type { VerifyInput } from './credentials.js';

/** The credential could not be loaded from the address that the page gave. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

const isLoopback = (hostname: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** An address of the page's own site, or of a site that is being built on this very machine: a matter of the page, not of the verifier. */
const isOwn = ({ origin, hostname, protocol }: URL): boolean =>
  /^https?:$/.test(protocol) && (origin === location.origin || (isLoopback(hostname) && isLoopback(location.hostname)));

/**
 * What stands at the address that the page gave: its own site's documents are loaded here, all others by the verifier and its rules.
 * @throws {SourceError}
 */
export async function inputAt(url: URL, signal?: AbortSignal): Promise<VerifyInput> {
  if (!isOwn(url)) return url;
  try {
    const response = await fetch(url, { signal: signal ?? null });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (signal?.aborted) throw cause;
  }
  throw new SourceError(url.href);
}
