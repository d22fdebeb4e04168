import { fromUtf8 } from '../encoding/base64url.js';
import { type Fetcher, maxCredentialBytes } from '../fetching.js';
import { type JsonObject, isObject } from '../json.js';
import { Refusal } from '../refusal.js';
import { maxTextLength, parseObject, parseStrict } from '../strict-json.js';
import type { VerifyInput } from '../types.js';

/** An input, opened: what is in the image, behind the URL, inside the text. */
export type Opened =
  | { readonly kind: 'document'; readonly document: JsonObject; readonly source?: string | undefined }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'sd-jwt'; readonly token: string }
  | { readonly kind: 'xml' };

const base64urlDots = /^[A-Za-z\d_-]+\.[A-Za-z\d_-]*\.[A-Za-z\d_-]*$/;
const sdJwt = /^[A-Za-z\d_-]+\.[A-Za-z\d_-]+\.[A-Za-z\d_-]+~/;
/** A page links to a credential; a credential image may name a hosted one. No further. */
const maxHops = 2;

/** @throws {Refusal} */
export async function openInput(input: VerifyInput, fetcher: Fetcher): Promise<Opened> {
  if (input instanceof URL) return openUrl(input.href, fetcher, 0);
  if (input instanceof Uint8Array) return openBytes(input, fetcher, undefined, 0);
  if (input instanceof ArrayBuffer) return openBytes(new Uint8Array(input), fetcher, undefined, 0);
  if (typeof Blob !== 'undefined' && input instanceof Blob)
    return openBytes(await bytesOf(input), fetcher, undefined, 0);
  return openText(typeof input === 'string' ? input : serialize(input), fetcher, undefined, 0);
}

/**
 * What was handed in, as it is at this moment: a copy through text has no getters, no prototypes, and no later change by the caller reaches it.
 * An object that is no JSON stays what it is, to be refused.
 */
export function snapshot(input: VerifyInput): VerifyInput {
  if (input instanceof Uint8Array || input instanceof ArrayBuffer) return new Uint8Array(input.slice(0));
  if (typeof input !== 'object' || input instanceof URL || (typeof Blob !== 'undefined' && input instanceof Blob))
    return input;
  try {
    return serialize(input);
  } catch {
    return '';
  }
}

/** @throws {Refusal} */
export async function openBytes(bytes: Uint8Array, fetcher: Fetcher, source?: string, hops = 0): Promise<Opened> {
  if (bytes.length > maxCredentialBytes) throw new Refusal('tooLarge');
  const { isPng, textInPng } = await import('./png.js');
  if (isPng(bytes)) return openText(await textInPng(bytes), fetcher, undefined, hops);
  return openText(fromUtf8(bytes), fetcher, source, hops);
}

async function openText(given: string, fetcher: Fetcher, source: string | undefined, hops: number): Promise<Opened> {
  const text = given.replace(/^\uFEFF/, '').trim();
  if (text.length > maxTextLength) throw new Refusal('tooLarge');
  if (text.startsWith('{')) return { kind: 'document', document: parseObject(text), source };
  if (text.startsWith('"')) return openQuoted(text, fetcher, hops);
  if (text.startsWith('<')) return openMarkup(text, fetcher, source, hops);
  if (sdJwt.test(text)) return { kind: 'sd-jwt', token: text };
  if (base64urlDots.test(text)) return { kind: 'token', token: text };
  if (/^https?:\/\/\S+$/i.test(text)) return openUrl(text, fetcher, hops);
  throw new Refusal('notACredential');
}

/** A token that an API answered as a JSON string. */
async function openQuoted(text: string, fetcher: Fetcher, hops: number): Promise<Opened> {
  const inner = parseStrict(text);
  if (typeof inner !== 'string' || inner.startsWith('"')) throw new Refusal('notACredential');
  return openText(inner, fetcher, undefined, hops);
}

async function openMarkup(text: string, fetcher: Fetcher, source: string | undefined, hops: number): Promise<Opened> {
  const { textInSvg, linkInPage } = await import('./markup.js');
  if (/<svg[\s>]/i.test(text.slice(0, 5000)) && !/<html[\s>]/i.test(text.slice(0, 5000)))
    return openText(textInSvg(text), fetcher, undefined, hops);
  if (/^<(\?xml|[\w-]+:?\w*[^>]*xmlns)/i.test(text) && !/<html[\s>]/i.test(text.slice(0, 5000))) return { kind: 'xml' };
  if (!source) throw new Refusal('notACredential');
  return openUrl(linkInPage(text, source), fetcher, hops);
}

async function openUrl(url: string, fetcher: Fetcher, hops: number): Promise<Opened> {
  if (hops >= maxHops) throw new Refusal('notACredential');
  const fetched = await fetcher.load(url, maxCredentialBytes);
  return openBytes(fetched.bytes, fetcher, fetched.url, hops + 1);
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  if (blob.size > maxCredentialBytes) throw new Refusal('tooLarge');
  return new Uint8Array(await blob.arrayBuffer());
}

function serialize(input: object): string {
  try {
    const text: unknown = isObject(input) ? JSON.stringify(input) : undefined;
    if (typeof text === 'string') return text;
  } catch {
    // cycles, BigInt
  }
  throw new Refusal('notACredential');
}
