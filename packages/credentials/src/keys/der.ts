import type { Bytes } from '../encoding/base64url.js';
import { broken } from '../refusal.js';

export interface DerValue {
  readonly tag: number;
  readonly content: Bytes;
  /** Tag, length and content: what a signature covers. */
  readonly whole: Bytes;
}

/** One DER value (X.690 §10), definite length. @throws {Refusal} `malformed` */
export function readDer(bytes: Bytes): DerValue {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) throw broken('malformed');
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4) throw broken('malformed');
  const length =
    lengthBytes === 0 ? first : bytes.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = 2 + lengthBytes;
  if (start + length > bytes.length) throw broken('malformed');
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(0, start + length) };
}

/** The values inside a SEQUENCE, a SET or a tagged value. @throws {Refusal} */
export function childrenOf({ content }: DerValue): DerValue[] {
  const children: DerValue[] = [];
  for (let at = 0; at < content.length;) {
    const child = readDer(content.subarray(at));
    children.push(child);
    at += child.whole.length;
  }
  return children;
}
