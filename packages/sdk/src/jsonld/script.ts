import type { JsonLdNode } from './node.js';

/** The text of a `<script type="application/ld+json">`, which no title can break out of. */
export function jsonLdScript(document: JsonLdNode): string {
  return JSON.stringify(document).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
