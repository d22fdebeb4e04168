import { Ila, secretKey } from '@ila-kit/sdk';
import type { Upstream } from './fault-proxy.js';
import { startFaultProxy } from './fault-proxy.js';

/** What came of creating courses whose first answers were all lost. */
export interface Outcome {
  /** References that were asked for. */
  references: string[];
  /** How often the server holds each of them. */
  counts: number[];
  /** Different ids among the answers. */
  ids: number;
  /** How often each was sent. */
  sentPerCourse: number;
}

const AT_A_TIME = 50;

/**
 * Creates courses through a proxy that cuts each first request after `upstream` has acted.
 *
 * @param upstream the server: a stub, the real one's `fetch`, or `forwardTo` one elsewhere.
 * @param key secret key of a provider there.
 */
export async function createUnderCuts(upstream: Upstream, key: string, courses: number): Promise<Outcome> {
  const proxy = await startFaultProxy(upstream);
  proxy.plan(({ method, attempt }) => ({ kind: method === 'POST' && attempt === 1 ? 'cutAfter' : 'pass' }));
  const ila = new Ila({ baseUrl: proxy.url, auth: secretKey(key) });
  const run = Date.now().toString(36);
  const references = Array.from({ length: courses }, (_, index) => `once-${run}-${index}`);
  const ids = new Set<string>();
  try {
    for (let start = 0; start < courses; start += AT_A_TIME) {
      const created = references
        .slice(start, start + AT_A_TIME)
        .map((reference) =>
          ila.courses.create({ reference, title: { en: `Once ${reference}` }, languages: ['en'], mode: 'online' }),
        );
      for (const { id } of await Promise.all(created)) ids.add(id);
    }
    const sent = proxy.seen.filter(({ method }) => method === 'POST').length;
    return { references, counts: await countEach(ila, references), ids: ids.size, sentPerCourse: sent / courses };
  } finally {
    await proxy.close();
  }
}

async function countEach(ila: Ila, references: readonly string[]): Promise<number[]> {
  const counts = new Map(references.map((reference) => [reference, 0]));
  // Newest first, so that a server with many other courses need not be read to its end.
  for (const { reference } of await ila.courses
    .list({ limit: 100, sort: 'newest' })
    .toArray({ limit: 5 * counts.size })) {
    const count = counts.get(reference);
    if (count !== undefined) counts.set(reference, count + 1);
  }
  return [...counts.values()];
}

/** Sends requests on to a running server. */
export function forwardTo(address: string): Upstream {
  return (request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new Request(address.replace(/\/$/, '') + pathname + search, request));
  };
}
