import { broken } from '../refusal.js';
import type { Bytes } from './base64url.js';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** A P-384 signature has 131 letters; the time grows with the square. */
const maxLength = 200;

/** Base58 in the Bitcoin alphabet. @throws {Refusal} `malformed` */
export function fromBase58(text: string): Bytes {
  if (text.length > maxLength) throw broken('malformed');
  const bytes: number[] = [];
  for (const letter of text) {
    let carry = alphabet.indexOf(letter);
    if (carry < 0) throw broken('malformed');
    for (let at = 0; at < bytes.length; at++) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  const zeros = text.length - text.replace(/^1+/, '').length;
  return new Uint8Array([...Array<number>(zeros).fill(0), ...bytes.reverse()]);
}

export function toBase58(bytes: Uint8Array): string {
  const digits: number[] = [];
  for (const byte of bytes) {
    let carry = byte;
    for (let at = 0; at < digits.length; at++) {
      carry += (digits[at] ?? 0) << 8;
      digits[at] = carry % 58;
      carry = Math.floor(carry / 58);
    }
    for (; carry > 0; carry = Math.floor(carry / 58)) digits.push(carry % 58);
  }
  const firstByte = bytes.findIndex((byte) => byte !== 0);
  const zeros = firstByte < 0 ? bytes.length : firstByte;
  return (
    '1'.repeat(zeros) +
    digits
      .reverse()
      .map((digit) => alphabet[digit])
      .join('')
  );
}
