import { createHash, randomInt } from 'node:crypto';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const length = 40;

const pattern = /^(pk|sk)_(test|live)_[0-9A-Za-z]{32,64}$/;

export type KeyKind = 'publishable' | 'secret';

/** A new token: its kind and mode, then 238 random bits. */
export function newToken(kind: KeyKind, livemode: boolean): string {
  const random = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  return `${kind === 'secret' ? 'sk' : 'pk'}_${livemode ? 'live' : 'test'}_${random}`;
}

/** Kind and mode of a token, or undefined when it has not the form of one. */
export function readToken(token: string): { kind: KeyKind; livemode: boolean } | undefined {
  const [, prefix, mode] = pattern.exec(token) ?? [];
  return prefix ? { kind: prefix === 'sk' ? 'secret' : 'publishable', livemode: mode === 'live' } : undefined;
}

/**
 * What is stored of a token. Tokens are long and random, so a plain hash is enough, and finding a key by the hash takes the
 * same time whether it exists or how much of it was guessed.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** How a key is shown after its creation, for example `sk_test_…4f2a`. */
export function hintOf(kind: KeyKind, livemode: boolean, tokenEnd: string): string {
  return `${kind === 'secret' ? 'sk' : 'pk'}_${livemode ? 'live' : 'test'}_…${tokenEnd}`;
}
