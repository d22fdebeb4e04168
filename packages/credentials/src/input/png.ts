import { type Bytes, fromUtf8 } from '../encoding/base64url.js';
import { maxCredentialBytes } from '../fetching.js';
import { Refusal } from '../refusal.js';
import { inflate } from '../status/inflate.js';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const keywords = new Set(['openbadgecredential', 'openbadges']);

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

/**
 * The text baked into a PNG (Open Badges 3.0 and 2.0): an iTXt or, from older tools, a tEXt chunk. No pixel is decoded.
 * @throws {Refusal} `noCredentialInImage`, `malformed`, `tooLarge`
 */
export async function textInPng(bytes: Uint8Array): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length !== length) throw new Refusal('malformed');
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (type === 'iTXt' || type === 'tEXt') {
      const [keyword, rest] = splitAtZero(data);
      if (keywords.has(latin1(keyword))) return (type === 'tEXt' ? latin1(rest) : await textOfITXt(rest)).trim();
    }
    if (type === 'IEND') break;
    at += 12 + length;
  }
  throw new Refusal('noCredentialInImage');
}

/** Compression flag and method, language tag, translated keyword, text (PNG §11.3.3.4). Open Badges forbids compression; some bake it all the same. */
async function textOfITXt(data: Uint8Array): Promise<string> {
  const [compressed = 0] = data;
  const [, afterLanguage] = splitAtZero(data.subarray(2));
  const [, text] = splitAtZero(afterLanguage);
  return fromUtf8(compressed ? await inflate('deflate', new Uint8Array(text) as Bytes, maxCredentialBytes) : text);
}

function splitAtZero(bytes: Uint8Array): [Uint8Array, Uint8Array] {
  const zero = bytes.indexOf(0);
  if (zero < 0) throw new Refusal('malformed');
  return [bytes.subarray(0, zero), bytes.subarray(zero + 1)];
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
