import { broken } from '../refusal.js';

/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...alphabet].map((letter, value) => [letter, value]));

/**
 * RFC 4648 §5 without padding, and nothing else: no space, no other alphabet, no bits left over. Otherwise one token has many spellings,
 * and what was revoked under one comes back under another.
 * @throws {Refusal} `malformed`
 */
export function fromBase64url(text: string): Bytes {
  const bytes = new Uint8Array((text.length * 6) >> 3);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    const value = valueOf.get(letter);
    if (value === undefined) throw broken('malformed');
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  if (text.length % 4 === 1 || (held & ((1 << bits) - 1)) !== 0) throw broken('malformed');
  return bytes;
}

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const word = (a << 16) | (b << 8) | c;
    const letters = Math.min(bytes.length - at, 3) + 1;
    for (let shift = 18; shift > 18 - letters * 6; shift -= 6) text += alphabet[(word >> shift) & 63];
  }
  return text;
}

/** RFC 4648 §4 with padding, as x5c has it. @throws {Refusal} */
export function fromBase64(text: string): Bytes {
  if (/[-_]|=.*[^=]|===/.test(text)) throw broken('malformed');
  return fromBase64url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** @throws {Refusal} `malformed` on bytes that are no UTF-8 */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw broken('malformed');
  }
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export async function digest(algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512', data: Uint8Array | string): Promise<Bytes> {
  const bytes = typeof data === 'string' ? utf8(data) : new Uint8Array(data);
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
