import { Fetcher } from './fetching.js';
import type { TrustList, VerifyOptions } from './types.js';

/** What one call of `verify` carries along. */
export interface Session {
  readonly now: Date;
  readonly fetcher: Fetcher;
  readonly trust: TrustList;
  readonly options: VerifyOptions;
  /** Status lists are credentials too; their own status is not asked for. */
  readonly checkStatus: boolean;
  /** How many presentations, records or envelopes deep. */
  readonly depth: number;
}

export function openSession(options: VerifyOptions): Session {
  const { now = new Date(), trust = [], fetch, signal, allowLoopback } = options;
  const fetcher = new Fetcher({ fetch, now, signal, allowLoopback });
  return { now, trust, options, fetcher, checkStatus: true, depth: 0 };
}

const maxDepth = 4;

/** The session for what lies inside; undefined where it is too deep. */
export const inside = (session: Session): Session | undefined =>
  session.depth < maxDepth ? { ...session, depth: session.depth + 1 } : undefined;
