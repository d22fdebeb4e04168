import { createHash } from 'node:crypto';
import { assertIfMatch, etagOf } from '../http/etag.js';

/**
 * The entity tag of one representation of a course: beside its version it depends on language, format, and the day, for
 * the next session is part of it.
 */
export function representationEtag(version: number, body: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 10);
  return etagOf(`${version}.${digest}`);
}

/**
 * Whoever has seen some representation of a version has seen the version.
 * @throws {ProblemError} precondition-failed
 */
export function assertSeen(ifMatch: string | undefined, version: number): void {
  assertIfMatch(ifMatch?.replace(/^"(\d+)\.[\w-]+"$/, '"$1"'), version);
}
