import { verify } from '@ila-kit/credentials';
import { describe, expect, test } from 'vitest';
import { corpusIsHere, manifest, now, offline, readText } from './corpus.js';
import { claimsOf, mutate, randomFrom } from './mutation.js';

/** Of each kind some, all valid as they are: Data Integrity of both suites and key methods, with status and without, JWT, SD-JWT. */
const good = manifest
  .filter(
    ({ accept, file }) =>
      accept[0] === 'valid' && /\.(json|txt)$/.test(file) && !/blockcerts|1edtech|eudi|edci/.test(file),
  )
  .map(({ file }) => file);
const chosen = [
  ...good.filter((file) => file.endsWith('.json')).slice(0, 13),
  ...good.filter((file) => file.endsWith('.txt')).slice(0, 7),
];

const total = Number(process.env['ILA_MUTATIONS'] ?? (process.env['ILA_LONG'] ? 10_000 : 1_000));

describe.skipIf(!corpusIsHere)(`${total} mutations of 20 good credentials (skipped where ../shared is absent)`, () => {
  const { fetch } = offline();

  test('there are twenty', () => expect(chosen).toHaveLength(20));

  test.each(chosen)(
    '%s: none is valid with a claim that the original does not make',
    { timeout: 900_000 },
    async (file) => {
      const original = readText(file).trim();
      const whole = await verify(original, { now, fetch });
      expect(whole.verdict).toBe('valid');
      const claims = new Set(claimsOf(whole.credential?.document));
      for (let run = 0; run < total / chosen.length; run++) {
        const seed = hash(file) + run;
        const mutated = mutate(original, randomFrom(seed));
        const result = await verify(mutated, { now, fetch });
        if (result.verdict !== 'valid') continue;
        const added = claimsOf(result.credential?.document).filter((claim) => !claims.has(claim));
        expect({ seed, added }).toEqual({ seed, added: [] });
      }
    },
  );
});

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
