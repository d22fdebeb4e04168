import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detailWords } from '../../packages/elements/src/credential-badge/detail-words.js';
import { verdictWords } from '../../packages/elements/src/credential-badge/credential-words.js';
import { listWords } from '../../packages/elements/src/credential-list/list-words.js';
import { en } from '../../packages/elements/src/locales/en.js';
import { courseWords, officialLanguages } from '../../packages/elements/src/shared/locales.js';
import { translator } from '../../packages/elements/src/shared/messages.js';

type Message = string | Record<string, string>;
type Messages = Record<string, Message>;

const locales = new URL('../../packages/elements/src/locales/', import.meta.url);
/** Every language but English whose file is there. */
const languagesOf = (folder: string): string[] =>
  readdirSync(new URL(folder === 'courses' ? '.' : folder, locales))
    .filter((file) => file.endsWith('.ts') && file !== 'en.ts')
    .map((file) => file.replace('.ts', ''));
/** All that elements say; for credentials by the folder of their files. */
const all = {
  courses: courseWords,
  'credential-verdict': verdictWords,
  'credential-details': detailWords,
  'credential-list': listWords,
};

const load = async (folder: string, language: string): Promise<Messages> => {
  const file = (await (folder === 'courses'
    ? import(`../../packages/elements/src/locales/${language}.ts`)
    : import(`../../packages/elements/src/locales/${folder}/${language}.ts`))) as Record<string, Messages>;
  return file[language] as Messages;
};
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
const texts = (message: Message | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});

/** Words that are the same in English. */
const sameAsEnglish: Record<string, readonly string[]> = {
  de: ['suggestProvider', 'mode.online', 'credential.microCredential', 'testData'],
  fr: ['suggestions'],
  el: [],
};
/** Only placeholders, or hardly more. */
const samePlaceholders = ['announce', 'count', 'creditsOf'];
const scripts: Record<string, RegExp> = { el: /[A-Za-z]{3,}/ };

describe('the frame for the official languages', () => {
  it('knows all 24', () => expect(new Set(officialLanguages).size).toBe(24));
  it('falls back from a region to its language, and to English', async () => {
    expect((await courseWords.find('de-AT')).language).toBe('de');
    expect((await courseWords.find('EL')).language).toBe('el');
    expect((await courseWords.find('mt')).language).toBe('en');
  });
});

describe.each(Object.entries(all))('the words of %s', (folder, words) => {
  it('are there in four languages at least', () =>
    expect(languagesOf(folder)).toEqual(expect.arrayContaining(['de', 'el', 'fr'])));

  describe.each(languagesOf(folder))('in %s', (language) => {
    it('are found', async () => expect((await words.find(language)).language).toBe(language));

    it('have the keys of English, and no other', async () => {
      expect(Object.keys(await load(folder, language)).sort()).toEqual(Object.keys(await load(folder, 'en')).sort());
    });

    it('have the placeholders of English', async () => {
      const english = await load(folder, 'en');
      for (const [key, message] of Object.entries(await load(folder, language))) {
        const expected = placeholders(texts(english[key]).at(-1) as string);
        for (const text of texts(message)) expect(placeholders(text), `${key}: ${text}`).toEqual(expected);
      }
    });

    it('have exactly the plural categories of the language', async () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
      for (const [key, message] of Object.entries(await load(folder, language)))
        if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(categories);
    });

    it('are not English', async () => {
      const english = await load(folder, 'en');
      const same = Object.entries(await load(folder, language)).filter(([key, message]) =>
        texts(message).some((text) => texts(english[key]).includes(text)),
      );
      const known = folder === 'courses' ? sameAsEnglish[language] : samePlaceholders;
      expect(same.map(([key]) => key).filter((key) => !known?.includes(key))).toEqual([]);
    });

    it('are in the script of the language', async () => {
      const foreign = scripts[language];
      if (!foreign) return;
      for (const text of Object.values(await load(folder, language)).flatMap(texts))
        expect(text.replace(/\{\w+\}/g, '')).not.toMatch(foreign);
    });

    it('use the typographic apostrophe', async () => {
      for (const text of Object.values(await load(folder, language)).flatMap(texts)) expect(text).not.toContain("'");
    });
  });
});

describe('a message', () => {
  const t = translator<typeof en>(en, 'en-IE');
  it('chooses the plural and writes the number as the language does', () => {
    expect(t('courses', { n: 1 })).toBe('1 course');
    expect(t('courses', { n: 1234 })).toBe('1,234 courses');
  });
  it('never reads a value as a placeholder', () =>
    expect(t('removeFilter', { name: '{name}' })).toBe('Remove: {name}'));
});
