import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detailWords } from '../../packages/elements/src/credential-badge/detail-words.js';
import { verdictWords } from '../../packages/elements/src/credential-badge/credential-words.js';
import { registerCredentialLocale } from '../../packages/elements/src/credential-list/credential-locales.js';
import { listWords } from '../../packages/elements/src/credential-list/list-words.js';
import { en as details } from '../../packages/elements/src/locales/credential-details/en.js';

type Message = string | Record<string, string>;
const folders = ['credential-verdict', 'credential-details', 'credential-list'];
const languages = ['de', 'el', 'fr'];

const load = async (folder: string, language: string): Promise<Record<string, Message>> =>
  (
    (await import(`../../packages/elements/src/locales/${folder}/${language}.ts`)) as Record<
      string,
      Record<string, Message>
    >
  )[language]!;
const texts = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Only placeholders, or hardly more. */
const same = ['announce', 'count', 'creditsOf'];

describe.each(folders)('the words of %s', (folder) => {
  describe.each(languages)('in %s', (language) => {
    it('have the keys and placeholders of English, and no other', async () => {
      const [english, words] = await Promise.all([load(folder, 'en'), load(folder, language)]);
      expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
      for (const [key, message] of Object.entries(words)) {
        const expected = placeholders(texts(english[key]!).at(-1)!);
        for (const text of texts(message)) expect(placeholders(text), `${key}: ${text}`).toEqual(expected);
      }
    });

    it('have exactly the plural categories of the language', async () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
      for (const [key, message] of Object.entries(await load(folder, language)))
        if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(categories);
    });

    it('are not English, and use the typographic apostrophe', async () => {
      const [english, words] = await Promise.all([load(folder, 'en'), load(folder, language)]);
      const untranslated = Object.entries(words).filter(([key, message]) =>
        texts(message).some((text) => texts(english[key]!).includes(text)),
      );
      expect(untranslated.map(([key]) => key).filter((key) => !same.includes(key))).toEqual([]);
      for (const text of Object.values(words).flatMap(texts)) expect(text).not.toContain("'");
    });

    it('are in the script of the language', async () => {
      if (language !== 'el') return;
      for (const text of Object.values(await load(folder, language)).flatMap(texts))
        expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]{3,}/);
    });
  });
});

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
