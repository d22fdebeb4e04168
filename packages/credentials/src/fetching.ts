import { fromUtf8 } from './encoding/base64url.js';
import { type Json, isObject } from './json.js';
import { Refusal } from './refusal.js';
import { parseStrict } from './strict-json.js';
import type { Fetch } from './types.js';

/** Bytes of a key or status document. */
export const maxDocumentBytes = 1_000_000;
/** Bytes of a credential or a baked image. */
export const maxCredentialBytes = 4_000_000;
const timeoutMs = 10_000;
const keptMs = 5 * 60_000;
const keptDocuments = 500;
/** A credential names a handful of documents. More than this in one verification is an attack. */
const maxFetches = 24;

export interface Fetched {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

interface Kept {
  readonly at: number;
  readonly document: Promise<Fetched>;
}

/** Per fetch function, so that two hosts on one page, or two tests, do not answer for each other. */
const caches = new WeakMap<Fetch, Map<string, Kept>>();

const browserFetch: Fetch = (url, init) => fetch(url, init);

export interface FetcherOptions {
  readonly fetch?: Fetch | undefined;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  readonly allowLoopback?: boolean | undefined;
}

/** All that goes out in one verification passes here. */
export class Fetcher {
  readonly #fetch: Fetch;
  readonly #options: FetcherOptions;
  #left = maxFetches;

  constructor(options: FetcherOptions) {
    this.#fetch = options.fetch ?? browserFetch;
    this.#options = options;
  }

  /**
   * A key, status or issuer document as JSON. Kept for five minutes: one fetch for all credentials of an issuer.
   * @throws {Refusal} `urlNotAllowed`, `documentUnreachable`, `tooLarge`, `unsafeJson`
   */
  async json(url: string): Promise<Json> {
    return parseStrict(fromUtf8((await this.document(url)).bytes));
  }

  /** As `json`, for documents that may be tokens. @throws {Refusal} */
  async text(url: string): Promise<string> {
    return fromUtf8((await this.document(url)).bytes).trim();
  }

  /** @throws {Refusal} */
  document(url: string): Promise<Fetched> {
    const cache = this.#cache();
    const at = this.#options.now.getTime();
    const kept = cache.get(url);
    if (kept && Math.abs(at - kept.at) < keptMs) return kept.document;
    if (cache.size >= keptDocuments) cache.clear();
    const document = this.load(url, maxDocumentBytes, { shared: true });
    cache.set(url, { at, document });
    document.catch(() => cache.delete(url));
    return document;
  }

  /** Not kept. @throws {Refusal} `urlNotAllowed`, `documentUnreachable`, `tooLarge` */
  async load(given: string, maxBytes: number, { shared = false } = {}): Promise<Fetched> {
    const url = safeUrl(given, this.#options.allowLoopback);
    if (this.#left-- <= 0) throw new Refusal('tooComplex');
    const timeout = AbortSignal.timeout(timeoutMs);
    // A shared document is not given up because one of those who wait for it is.
    const signal = this.#options.signal && !shared ? AbortSignal.any([this.#options.signal, timeout]) : timeout;
    try {
      const response = await this.#fetch(url.href, {
        signal,
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { accept: 'application/json, application/jwt, image/png, image/svg+xml, text/html;q=0.5, */*;q=0.1' },
      });
      if (!response.ok) throw new Refusal('documentUnreachable');
      const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      return { url: url.href, mediaType, bytes: await readAtMost(response, maxBytes) };
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('documentUnreachable');
    }
  }

  #cache(): Map<string, Kept> {
    let cache = caches.get(this.#fetch);
    if (!cache) caches.set(this.#fetch, (cache = new Map()));
    return cache;
  }
}

/**
 * https to a public name. `http:` becomes `https:`, as old badges write it. Names that resolve to private addresses are the business of the
 * fetch that a server injects: a page cannot see them.
 * @throws {Refusal} `urlNotAllowed`
 */
export function safeUrl(given: string, allowLoopback = false): URL {
  if (!URL.canParse(given) || given.length > 2048) throw new Refusal('urlNotAllowed');
  const url = new URL(given);
  const { hostname, port, username, password } = url;
  if (username || password) throw new Refusal('urlNotAllowed');
  if (allowLoopback && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) return url;
  if (url.protocol === 'http:' && port === '') url.protocol = 'https:';
  const privileged = port !== '' && Number(port) < 1024;
  if (url.protocol !== 'https:' || privileged || isPrivateName(hostname)) throw new Refusal('urlNotAllowed');
  url.hash = '';
  return url;
}

/** Any address literal (the URL parser has already turned 127.1, 0x7f.1 and 2130706433 into dotted form), and names of no public network. */
function isPrivateName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return (
    hostname.endsWith('.') ||
    name.startsWith('[') ||
    /^[\d.]+$/.test(name) ||
    !name.includes('.') ||
    /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|onion)$/.test(name)
  );
}

async function readAtMost(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > maxBytes) throw new Refusal('tooLarge');
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      void reader.cancel();
      throw new Refusal('tooLarge');
    }
    parts.push(part.value);
  }
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

/** The object at a URL. @throws {Refusal} `documentUnreachable` where it is no object */
export async function fetchObject(fetcher: Fetcher, url: string) {
  const document = await fetcher.json(url);
  if (!isObject(document)) throw new Refusal('documentUnreachable');
  return document;
}
