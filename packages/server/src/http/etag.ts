import { problem } from './problem.js';

/** The entity tag of a version of a resource. */
export function etagOf(version: number | string): string {
  return `"${version}"`;
}

/**
 * For PATCH, PUT and DELETE: the caller must have seen the version that is about to change. Read the row `for update`
 * (or change it with `where version = …`) so that the check still holds when the change is written.
 * @param ifMatch the header `If-Match`; its absence was refused before
 * @throws {ProblemError} precondition-failed, with the current tag
 */
export function assertIfMatch(ifMatch: string | undefined, version: number): void {
  const current = etagOf(version);
  // Strong comparison: a weak tag never matches here (RFC 9110, 13.1.1).
  if (ifMatch === '*' || ifMatch === current) return;
  throw problem('precondition-failed', { currentETag: current });
}

/** Whether `If-None-Match` names the tag, so that 304 is the answer. Weak comparison (RFC 9110, 13.1.2). */
export function matchesNone(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}
