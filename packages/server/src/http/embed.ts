import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { matchesNone } from './etag.js';
import { secure } from './security-headers.js';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** Names with a hash of their content in them never change. */
const hashed = /-[A-Za-z0-9_-]{8,}\.(js|css|map)$/;

const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/;

/**
 * Serves a file of the built elements to any origin.
 * @param folder where the bundle is
 * @returns undefined when there is no such file
 */
export async function embedded(folder: string, name: string, request: Request): Promise<Response | undefined> {
  const type = types[extname(name)];
  if (!plainName.test(name) || type === undefined) return undefined;
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (!bytes) return undefined;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers({
    'Content-Type': type,
    'Cache-Control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=300, must-revalidate',
    ETag: etag,
    'Access-Control-Allow-Origin': '*',
    'Timing-Allow-Origin': '*',
  });
  secure(headers);
  const held = request.headers.get('if-none-match');
  if (held !== null && matchesNone(held, etag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}
