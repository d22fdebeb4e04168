import { RateLimiterMemory } from 'rate-limiter-flexible';
import { FetchError, type Load, type Loaded } from './guarded-fetch.js';

const keptMilliseconds = 5 * 60_000;
/** What could not be had is asked for again soon, but not with each request. */
const failureMilliseconds = 30_000;
const maxKeptBytes = 32_000_000;
const maxEntries = 2000;
/** So many may hold up to 4 MB each at a time. */
const maxLoading = 64;

/** How often one host is asked, by whomever: this server is not to be a way to flood another. */
const hostQuota = { points: 60, duration: 60 };

interface Kept {
  at: number;
  loading: Promise<Loaded>;
  /** Bytes; 0 while loading and for failures. */
  size: number;
  failed: boolean;
}

/**
 * Loads documents of others and keeps them for five minutes, in memory, the oldest given up first. One request for all who ask at once.
 * @param largest bytes of a document that is worth keeping
 */
export function keptDocuments(load: Load, now: () => Date, largest: number): (url: URL) => Promise<Loaded> {
  const kept = new Map<string, Kept>();
  const hosts = new RateLimiterMemory(hostQuota);
  let bytes = 0;
  let loading = 0;

  function forget(href: string, entry: Kept): void {
    if (kept.get(href) !== entry) return;
    kept.delete(href);
    bytes -= entry.size;
  }

  function makeRoom(): void {
    for (const [href, entry] of kept) {
      if (bytes <= maxKeptBytes && kept.size <= maxEntries) return;
      forget(href, entry);
    }
  }

  function isFresh({ at, failed }: Kept): boolean {
    return Math.abs(now().getTime() - at) < (failed ? failureMilliseconds : keptMilliseconds);
  }

  async function loadPolitely(url: URL): Promise<Loaded> {
    await hosts.consume(url.hostname).catch((cause: unknown) => {
      throw new FetchError('documentUnreachable', { cause });
    });
    if (loading >= maxLoading) throw new FetchError('documentUnreachable');
    loading += 1;
    return load(url).finally(() => (loading -= 1));
  }

  return (url) => {
    const { href } = url;
    const found = kept.get(href);
    if (found && isFresh(found)) return found.loading;
    if (found) forget(href, found);
    const entry: Kept = { at: now().getTime(), loading: loadPolitely(url), size: 0, failed: false };
    kept.set(href, entry);
    makeRoom();
    entry.loading.then(
      (loaded) => {
        if (loaded.bytes.length > largest) return forget(href, entry);
        if (kept.get(href) !== entry) return;
        entry.size = loaded.bytes.length;
        bytes += entry.size;
        makeRoom();
      },
      () => {
        entry.failed = true;
      },
    );
    return entry.loading;
  };
}
