import type { JsonObject } from '../json.js';
import { parseObject } from '../strict-json.js';
import { pinned as common } from '../vendor/contexts.js';

type Pinned = typeof common;

const parsed = new Map<string, JsonObject>();
let more: Pinned = {};

/** Contexts in wide use are in one chunk; older and rarer ones come with a second. */
export async function loadContexts(urls: Iterable<string>, host: Readonly<Record<string, object>>): Promise<void> {
  if (![...urls].every((url) => url in common || url in host || url in more)) {
    more = (await import('../vendor/contexts-more.js')).pinned;
  }
}

export const isPinned = (url: string): boolean => Object.hasOwn(common, url) || Object.hasOwn(more, url);

export const hashOfContext = (url: string): string | undefined =>
  (Object.hasOwn(common, url) ? common : more)[url]?.[0];

/** @throws {Error} for a URL that is not pinned; nothing is ever fetched */
export function pinnedContext(url: string): JsonObject {
  const known = parsed.get(url);
  if (known) return known;
  const text = (Object.hasOwn(common, url) ? common : more)[url]?.[1];
  if (!text) throw new Error(`context not pinned: ${url}`);
  const context = parseObject(text);
  parsed.set(url, context);
  return context;
}
