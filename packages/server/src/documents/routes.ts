import { createHash } from 'node:crypto';
import type { Handlers } from '../contract/handler.js';
import { etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { documentType } from './document-type.js';
import { maxDocumentBytes } from './service.js';
import { FetchError, type FetchFailure } from './guarded-fetch.js';

const messages: Record<FetchFailure | 'typeNotAllowed', string> = {
  urlNotAllowed: 'must be an https address of the public internet',
  documentUnreachable: 'did not answer 200 with a document in time',
  tooLarge: 'is larger than 1 MB',
  typeNotAllowed: 'is not a JSON object, a token or an image that is relayed',
};

/** Should a browser open it by itself, it is nothing but an inert file. */
const inert = {
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'Content-Disposition': 'attachment',
};

export const handlers: Handlers<'retrieveDocument'> = {
  async retrieveDocument({ query: { url } }, { documents, livemode, caller }) {
    const { bytes, mediaType } = await documents.load(parse(url), livemode).catch((reason: unknown) => {
      throw reason instanceof FetchError ? refusal(reason.reason) : reason;
    });
    if (bytes.length > maxDocumentBytes) throw refusal('tooLarge');
    const contentType = documentType(mediaType, bytes);
    if (!contentType) throw refusal('typeNotAllowed');
    return {
      status: 200,
      contentType,
      etag: etagOf(createHash('sha256').update(bytes).digest('base64url').slice(0, 22)),
      headers: { ...inert, 'Cache-Control': `${caller.kind === 'anonymous' ? 'public' : 'private'}, max-age=300` },
      bytes,
    };
  },
};

function parse(url: string): URL {
  if (!URL.canParse(url)) throw refusal('urlNotAllowed');
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed;
}

const refusal = (code: keyof typeof messages) =>
  problem('unprocessable', { errors: [{ parameter: 'url', code, message: messages[code] }] });
