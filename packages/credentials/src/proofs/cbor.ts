import { fromUtf8 } from '../encoding/base64url.js';
import { broken } from '../refusal.js';

export type Cbor = number | Uint8Array | string | readonly Cbor[] | ReadonlyMap<Cbor, Cbor>;

/** The little of CBOR (RFC 8949) that a selective disclosure proof uses: unsigned integers, strings, arrays, maps. @throws {Refusal} */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const reader = new CborReader(bytes);
  const value = reader.value(0);
  if (!reader.atEnd) throw broken('malformed');
  return value;
}

class CborReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(depth: number): Cbor {
    const [first = 0xff] = this.#take(1);
    const size = this.#argument(first & 31);
    switch (depth > 8 ? 8 : first >> 5) {
      case 0:
        return size;
      case 2:
        return this.#take(size);
      case 3:
        return fromUtf8(this.#take(size));
      case 4:
        return this.#many(size, () => this.value(depth + 1));
      case 5:
        return new Map(this.#many(size, () => [this.value(depth + 1), this.value(depth + 1)] as const));
      default:
        throw broken('malformed');
    }
  }

  #argument(info: number): number {
    if (info < 24) return info;
    if (info > 26) throw broken('malformed');
    return this.#take(1 << (info - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  #many<T>(count: number, one: () => T): T[] {
    if (count > this.#bytes.length) throw broken('malformed');
    return Array.from({ length: count }, one);
  }

  #take(count: number): Uint8Array {
    const part = this.#bytes.subarray(this.#at, this.#at + count);
    if (part.length !== count) throw broken('malformed');
    this.#at += count;
    return part;
  }
}
