import type { VerifyInput } from './credentials.js';

/** A credential that is at an address, or at hand. */
export type Source = { readonly url: URL } | { readonly given: Exclude<VerifyInput, URL> };

const scripts =
  'script[type="application/json"],script[type="application/ld+json"],script[type="application/vc+jwt"],script[type="text/plain"]';

/** What the page gives as property wins over its light DOM, and that over an address. */
export function sourceOf(given: VerifyInput | undefined, host: Element, src: string): Source | undefined {
  if (given instanceof URL) return { url: given };
  if (given !== undefined && given !== null && given !== '') return { given };
  const text = host.querySelector(`:scope > :is(${scripts})`)?.textContent?.trim();
  if (text) return { given: text };
  return URL.canParse(src, document.baseURI) && src ? { url: new URL(src, document.baseURI) } : undefined;
}
