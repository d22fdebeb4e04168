import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detailWords } from '../../packages/elements/src/credential-badge/detail-words.js';
import { verdictWords } from '../../packages/elements/src/credential-badge/credential-words.js';
import { registerCredentialLocale } from '../../packages/elements/src/credential-list/credential-locales.js';
import { listWords } from '../../packages/elements/src/credential-list/list-words.js';
import { en as details } from '../../packages/elements/src/locales/credential-details/en.js';

it('every reason that the verifier may give has a sentence', () => {
  const source = readFileSync(new URL('../../packages/credentials/src/reasons.ts', import.meta.url), 'utf8');
  const reasons = [...source.matchAll(/export type (\w+)Reason =([^;]+);/g)].flatMap(([, check, list]) =>
    [...list!.matchAll(/'(\w+)'/g)].map(([, reason]) => `${check!.toLowerCase()}.${reason}`),
  );
  expect(reasons.length).toBeGreaterThan(60);
  expect(reasons.filter((key) => !(key in details))).toEqual([]);
  const sentences = Object.keys(details).filter((key) => /^(integrity|issuer|period|status)\./.test(key));
  expect(sentences.filter((key) => !reasons.includes(key))).toEqual([]);
});

describe('words that are loaded late', () => {
  it('fall back from a region to its language, and to English', async () => {
    expect((await verdictWords.find('de-AT')).t('verdict.revoked')).toBe('Widerrufen');
    expect((await verdictWords.find('mt')).t('verdict.revoked')).toBe('Revoked');
    expect((await detailWords.find('fr')).t('hours', { n: 2 })).toBe('2 heures');
    expect((await listWords.find('el')).language).toBe('el');
  });
  it('are there at once the second time', () => expect(verdictWords.find('de')).not.toBeInstanceOf(Promise));
  it('that come later than others registered meanwhile do not undo them', async () => {
    const { en } = await import('../../packages/elements/src/locales/credential-verdict/en.js');
    let arrive: (words: typeof en) => void = () => undefined;
    verdictWords.register('sv', () => new Promise((resolve) => (arrive = resolve)));
    const asked = verdictWords.find('sv');
    registerCredentialLocale('sv', { verdict: { ...en, 'verdict.valid': 'Giltig' } });
    expect((await verdictWords.find('sv')).t('verdict.valid')).toBe('Giltig');
    arrive(en);
    expect((await asked).t('verdict.valid')).toBe('Giltig');
    expect((await verdictWords.find('sv-FI')).t('verdict.valid')).toBe('Giltig');
    expect((await detailWords.find('sv')).language).toBe('en');
  });
  it('can be added by a page, and fall back to English where their file is gone', async () => {
    let told = 0;
    const stop = verdictWords.onRegistered(() => (told += 1));
    verdictWords.register('nl', () => Promise.reject(new Error('gone')));
    expect((await verdictWords.find('nl')).t('verdict.valid')).toBe('Valid');
    stop();
    expect(told).toBe(1);
  });
});
