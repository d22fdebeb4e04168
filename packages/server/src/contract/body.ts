import { problem } from '../http/problem.js';
import { parseJson } from './json.js';

/**
 * Reads a JSON body, not a byte further than allowed.
 * @param limitBytes the size from which on the body is refused
 * @throws {ProblemError} payload-too-large, unsupported-media-type, malformed-json
 * @returns undefined when there is no body
 */
export async function readJsonBody(
  request: Request,
  limitBytes: number,
): Promise<{ text: string; value: unknown } | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes)
    throw problem('payload-too-large', { limitBytes });
  const bytes = await readBytes(request, limitBytes);
  if (bytes.length === 0) return undefined;
  assertJsonType(request.headers);
  const text = decode(bytes);
  return { text, value: parseJson(text) };
}

function assertJsonType(headers: Headers): void {
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') {
    throw problem('unsupported-media-type', { detail: 'A body with a content encoding is not read.' });
  }
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='))?.split('=')[1];
  if (type.trim() !== 'application/json' || (charset !== undefined && !/^"?utf-?8"?$/.test(charset.trim()))) {
    throw problem('unsupported-media-type', { detail: 'The body must be application/json in UTF-8.' });
  }
}

async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limitBytes) {
      await reader.cancel().catch(() => undefined);
      throw problem('payload-too-large', { limitBytes });
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks, size);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problem('malformed-json', { detail: 'The body is not UTF-8.' });
  }
}
