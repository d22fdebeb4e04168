import { verify } from '@ila-kit/credentials';
import { describe, expect, test } from 'vitest';
import { corpusIsHere, inputOf, manifest, now, offline, readText, testKeys } from './corpus.js';

describe.skipIf(!corpusIsHere)('the corpus, offline (skipped where ../shared is absent)', () => {
  const { fetch } = offline();

  test('has all its files', () => {
    expect(manifest).toHaveLength(222);
    expect(manifest.filter(({ integrity }) => integrity !== null)).toHaveLength(125);
  });

  test.each(manifest)('$file is $expected', async ({ file, accept, integrity }) => {
    const result = await verify(inputOf(file), { now, fetch, keys: testKeys });
    expect(accept).toContain(result.verdict);
    if (integrity) expect(result.checks.integrity.result).toBe(integrity);
  });

  const json = manifest.filter(({ file }) => /\.(json|jsonld)$/.test(file));
  test.each(json)('$file gives the same answer as text and as object', async ({ file }) => {
    const text = readText(file);
    const [fromText, fromObject] = [
      await verify(text, { now, fetch }),
      await verify(JSON.parse(text) as object, { now, fetch }),
    ];
    expect(fromObject.verdict).toBe(fromText.verdict);
    expect(fromObject.checks).toEqual(fromText.checks);
  });
});
