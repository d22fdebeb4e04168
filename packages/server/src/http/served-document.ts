import { createHash } from 'node:crypto';
import type { JsonObject } from '../contract/document.js';
import { matchesNone } from './etag.js';
import { secure } from './security-headers.js';

/** The contract itself, for any origin. */
export function servedDocument(document: JsonObject, request: Request): Response {
  const body = JSON.stringify(document);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers({
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, no-cache',
    'Access-Control-Allow-Origin': '*',
    ETag: etag,
  });
  secure(headers);
  const held = request.headers.get('if-none-match');
  if (held !== null && matchesNone(held, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
