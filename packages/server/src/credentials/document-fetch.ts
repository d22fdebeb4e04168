import type { Fetch } from '@ila-kit/credentials';
import type { Documents } from '../documents/service.js';

/** The package remembers documents, and lists that it has verified, for each fetch function. What it remembers must not grow without bound. */
const maxServedBytes = 32_000_000;
const lasts = 5 * 60_000;

interface Shared {
  fetch: Fetch;
  since: number;
  servedBytes: number;
}

const current = new WeakMap<Documents, Map<boolean, Shared>>();

/** The fetch function of the moment: verifications that share it load and unpack a status list once. */
export function documentFetch(documents: Documents, now: Date, livemode: boolean): Fetch {
  const modes = current.get(documents) ?? new Map<boolean, Shared>();
  current.set(documents, modes);
  const found = modes.get(livemode);
  const isUsable = found && found.servedBytes < maxServedBytes && Math.abs(now.getTime() - found.since) < lasts;
  const shared = isUsable ? found : share(documents, now, livemode);
  modes.set(livemode, shared);
  return shared.fetch;
}

function share(documents: Documents, now: Date, livemode: boolean): Shared {
  const shared: Shared = { fetch: load, since: now.getTime(), servedBytes: 0 };
  async function load(url: string): Promise<Response> {
    const { bytes, mediaType } = await documents.load(new URL(url), livemode);
    shared.servedBytes += bytes.length;
    return new Response(Buffer.from(bytes), { headers: { 'content-type': mediaType } });
  }
  return shared;
}
