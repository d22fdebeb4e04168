import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkScheme, isCurrentOn, listSchemes, packs, retrieveScheme, type Scheme, statusOn } from '@ila-kit/schemes';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../packages/schemes/', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(`${folder}${path}`, 'utf8'));

test('every data file follows the schema, and makes sense', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, discriminator: true });
  formats.default.default(ajv);
  const validate = ajv.compile(read('scheme.schema.json') as object);
  for (const file of readdirSync(`${folder}data`)) {
    const scheme = read(`data/${file}`);
    expect(validate(scheme), `${file} ${JSON.stringify(validate.errors)}`).toBe(true);
    expect(checkScheme(scheme as Scheme), file).toEqual([]);
  }
});

test('a page loads one scheme at a time', async () => {
  const loaded = await Promise.all(packs.map((pack) => pack.load()));
  expect(loaded).toEqual(listSchemes());
  expect(packs.map(({ id, country, kind }) => ({ id, country, kind }))).toEqual(
    listSchemes().map(({ id, country, kind }) => ({ id, country, kind })),
  );
});

test('what the code reads is what the data says', () => {
  expect(() => execFileSync(process.execPath, [`${folder}generate.mjs`, '--check'], { timeout: 30_000 })).not.toThrow();
});

test('schemes are listed by id and found by it', () => {
  const ids = listSchemes().map(({ id }) => id);
  expect(ids).toHaveLength(13);
  expect(ids).toEqual([...ids].sort());
  expect(retrieveScheme('fr-cpf')?.name.fr).toBe('Compte personnel de formation');
  expect(retrieveScheme('xx-none')).toBeUndefined();
});

test('dates decide whether a scheme runs', () => {
  const scheme = retrieveScheme('pt-cheque-digital') as Scheme;
  expect(statusOn(scheme, '2026-06-30')).toBe('active');
  expect(statusOn(scheme, '2026-07-01')).toBe('ended');
  expect(statusOn({ ...scheme, validFrom: '2026-01-01' }, '2025-12-31')).toBe('announced');
  expect(statusOn(retrieveScheme('nl-stap') as Scheme, '2023-06-01')).toBe('ended');
});

test('facts grow old', () => {
  const scheme = retrieveScheme('fr-cpf') as Scheme;
  expect(isCurrentOn(scheme, scheme.recheckBy)).toBe(true);
  expect(isCurrentOn(scheme, '2099-01-01')).toBe(false);
});
