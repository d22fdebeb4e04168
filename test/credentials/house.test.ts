import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../packages/credentials/src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** Where names of algorithms may stand: the allow-list, and the files that hand them to WebCrypto. */
const cryptographers = [
  'algorithms.ts',
  'encoding/base64url.ts',
  'keys/',
  'proofs/jws.ts',
  'proofs/data-integrity.ts',
  'proofs/rdfc.ts',
  'proofs/selective.ts',
  'sign/',
];

describe('algorithms are in one file (TRUST C2, C19)', () => {
  test.each(files)('%s', (file) => {
    const text = textOf(file);
    expect(text).not.toMatch(
      /EmbeddedJWK|jwtDecrypt|createRemoteJWKSet|createLocalJWKSet|HS256|SHA-1['"]|RSA1_5|secp256k1'|crypto\.subtle\.(encrypt|decrypt|deriveBits)/,
    );
    if (!cryptographers.some((allowed) => file.startsWith(allowed)))
      expect(text).not.toMatch(/crypto\.subtle|'(ES|RS|PS|EdDSA)(256|384)?'/);
  });
});

describe('the package is pure', () => {
  test.each(files)('%s', (file) => {
    const text = textOf(file);
    expect(text).not.toMatch(/from 'node:|\bprocess\.|\bBuffer\.|localStorage|innerHTML|\beval\(|new Function/);
    expect(text.split('\n').length).toBeLessThanOrEqual(300);
  });

  test('only one file fetches', () => {
    expect(files.filter((file) => /\bfetch\(url, init\)|globalThis\.fetch/.test(textOf(file)))).toEqual([
      'fetching.ts',
      'types.ts',
    ]);
  });
});
