import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from './reading.js';

/** A text that can be read as often as a reader needs passes over it. */
export interface TextSource {
  name: string;
  /** How many bytes `chunks` reads in all, as stored; for progress. */
  bytes: number;
  /** The text in pieces, decompressed, decoded from UTF-8, without byte order mark. @throws {UnreadableFile} */
  chunks(onBytes?: (read: number) => void): AsyncIterable<string>;
}

/** A file as a source. Compression is recognised by the first bytes, whatever the name says. */
export async function fileSource(path: string): Promise<TextSource> {
  const name = basename(path);
  return { name, bytes: (await stat(path)).size, chunks: (onBytes) => decode(path, name, onBytes) };
}

/** A text in memory as a source. */
export function textSource(name: string, text: string): TextSource {
  return {
    name,
    bytes: Buffer.byteLength(text),
    async *chunks() {
      yield text;
    },
  };
}

/** SHA-256 of the stored bytes. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function* decode(path: string, name: string, onBytes?: (read: number) => void): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const stored = Readable.from(counted(path, onBytes));
  const bytes = (await startsWithGzipMagic(path)) ? gunzipped(stored) : stored;
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      if (text) yield text;
    }
    const rest = decoder.decode();
    if (rest) yield rest;
  } catch (error) {
    throw new UnreadableFile({ file: name }, reasonOf(error));
  } finally {
    bytes.destroy();
  }
}

async function* counted(path: string, onBytes?: (read: number) => void): AsyncIterable<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    onBytes?.((chunk as Buffer).length);
    yield chunk as Buffer;
  }
}

function gunzipped(stored: Readable): Readable {
  const gunzip = createGunzip();
  pipeline(stored, gunzip, () => undefined);
  return gunzip;
}

async function startsWithGzipMagic(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { start: 0, end: 1 })) {
    const bytes = chunk as Buffer;
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
  }
  return false;
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'the text is not UTF-8';
  if (code.startsWith('Z_')) return 'the compressed file is broken or cut off';
  return error instanceof Error ? error.message : String(error);
}
