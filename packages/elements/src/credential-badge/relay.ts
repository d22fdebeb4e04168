import type { Ila } from '@ila-kit/sdk/browser';
import type { Fetch } from './credentials.js';

const relays = new WeakMap<Ila, Fetch>();

/**
 * The fetch through which verification gets key, status and image documents: by way of the API, since many issuers send no CORS headers and
 * strict pages let nothing else through; else directly. One for each client, so that all badges of a page share what was loaded.
 */
export function relayOf(client: Ila): Fetch {
  let relay = relays.get(client);
  if (!relay) relays.set(client, (relay = makeRelay(client)));
  return relay;
}

const makeRelay =
  (client: Ila): Fetch =>
  async (url, init) => {
    const signal = init.signal ?? undefined;
    try {
      return await client.documents.retrieve({ url }, { retries: 0, ...(signal && { signal }) }).asResponse();
    } catch (error) {
      // The relay has looked, and will not or cannot: asking again from the page would only leave a trace.
      if (signal?.aborted || !isBusy(error)) throw error;
      return fetch(url, init);
    }
  };

const isBusy = (error: unknown): boolean => [undefined, 429, 503].includes((error as { status?: number }).status);
