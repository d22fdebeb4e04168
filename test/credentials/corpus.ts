import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fetch, Verdict } from '@ila-kit/credentials';

/** Third-party credentials, read where they lie and never copied in. */
const root = join(
  process.env['ILA_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url)),
  'credentials',
);

export const corpusIsHere = existsSync(join(root, 'manifest.json'));
export const now = new Date('2026-11-24T12:00:00Z');

export interface Entry {
  readonly file: string;
  readonly format: string;
  readonly expected: string;
  readonly accept: readonly Verdict[];
  readonly integrity: 'intact' | 'broken' | null;
}

export const readBytes = (file: string): Uint8Array => new Uint8Array(readFileSync(join(root, file)));
export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');
export const readJson = (file: string): Record<string, unknown> =>
  JSON.parse(readText(file)) as Record<string, unknown>;

export const manifest: readonly Entry[] = corpusIsHere ? (JSON.parse(readText('manifest.json')) as Entry[]) : [];

/** Answers with the corpus' own copy of a document; everything else is not found. */
export function offline(): { fetch: Fetch; urls: string[] } {
  const documents = JSON.parse(readText('documents.json')) as Record<string, string>;
  const urls: string[] = [];
  const fetch: Fetch = async (url) => {
    urls.push(url);
    const file = documents[url];
    return file ? new Response(readBytes(file).slice()) : new Response('not found', { status: 404 });
  };
  return { fetch, urls };
}

/**
 * Public test keys of issuers whose documents the corpus does not have: of the OpenID4VP examples (settings.yml), and of the examples of
 * eu-digital-identity-wallet/eudi-lib-jvm-sdjwt-kt (Apache-2.0).
 */
export const testKeys: readonly JsonWebKey[] = [
  {
    kty: 'EC',
    crv: 'P-256',
    x: 'b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ',
    y: 'Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8',
  },
  {
    kty: 'RSA',
    e: 'AQAB',
    n: 'wHkbH1c0FVsIqobrmB8NTfQlf9XDpJCwYj7G1m1Xhm01JF2zZCSLxFEe_tOs5ZvCKhNXLUI0cM-FxDZw-5x0v9Owzn_eKfYesLqZcclQRswyRCFnpG6kdEuCx1Nv2yVb_yNl9RVaIysbfVJee9SPRXnKPGYFjZvQpWLtjZ6nEj-YS4PJ218UYTLFPWHdLFZHpgqZKmq1p3bGSVliJf2P_gOaazwmHi9F5d-yMjYhHBhP_oa798Hfeh4O-bzdPPD9kR3gqZbN_JPm3oVB7qJpGND4qtY-_tQMLVjfjF3iIWl4iuwKblu2vW0RTfwAaEkrWXzhfB3wOSx2rHHwSwXgzw',
  },
];

/** The specification prints its examples with a line break every 68 letters; a token has none. */
export const inputOf = (file: string): Uint8Array | string =>
  file.startsWith('sd-jwt/openid4vp-vcld/') ? readText(file).replace(/\s/g, '') : readBytes(file);
