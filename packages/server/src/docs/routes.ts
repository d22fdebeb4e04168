import type { JsonObject } from '../contract/document.js';
import { pagePolicy, secure } from '../http/security-headers.js';
import { renderReference } from './render.js';
import { styles } from './styles.js';

const rendered = new WeakMap<JsonObject, string>();

/** `/docs`: the API reference, made of the contract. No script, nothing from elsewhere. */
export function docsPage(document: JsonObject): Response {
  const page = rendered.get(document) ?? renderReference(document);
  rendered.set(document, page);
  return answer(page, 'text/html; charset=utf-8');
}

export function docsStyles(): Response {
  return answer(styles, 'text/css; charset=utf-8');
}

function answer(body: string, type: string): Response {
  const headers = new Headers({ 'Content-Type': type, 'Cache-Control': 'public, max-age=300' });
  secure(headers, pagePolicy);
  return new Response(body, { headers });
}
