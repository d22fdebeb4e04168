import type { Bytes } from '../encoding/base64url.js';
import { Refusal } from '../refusal.js';

/** Eight million entries. What unpacks to more is refused while it unpacks. */
export const maxListBytes = 1_048_575;

/**
 * Decompresses with a count: stops reading at the limit, so that a list which unpacks to a gigabyte costs what the limit costs.
 * @throws {Refusal} `listTooLarge` (as `tooLarge`), `malformed`
 */
export async function inflate(format: 'gzip' | 'deflate', compressed: Bytes, maxBytes = maxListBytes): Promise<Bytes> {
  const stream = new DecompressionStream(format);
  const reader = new Blob([compressed]).stream().pipeThrough(stream).getReader();
  const whole = new Uint8Array(maxBytes);
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > maxBytes) throw new Refusal('tooLarge');
      whole.set(part.value, length);
      length += part.value.length;
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error instanceof Refusal ? error : new Refusal('malformed');
  }
  return whole.slice(0, length);
}
