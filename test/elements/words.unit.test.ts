import { describe, expect, it } from 'vitest';
import {
  availableLanguages,
  closestLanguage,
  messagesOf,
  officialLanguages,
} from '../../packages/elements/src/shared/locales.js';
import { en } from '../../packages/elements/src/locales/en.js';
import { translator, type Messages } from '../../packages/elements/src/shared/messages.js';

const languages = availableLanguages().filter((language) => language !== 'en');
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
const texts = (message: string | Record<string, string>): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** Words that are the same in English. */
const sameAsEnglish: Record<string, readonly string[]> = {
  de: ['suggestProvider', 'mode.online', 'credential.microCredential', 'testData'],
  fr: ['suggestions'],
  el: [],
};
const scripts: Record<string, RegExp> = { el: /[A-Za-z]{3,}/ };

describe('the frame for the official languages', () => {
  it('knows all 24', () => expect(new Set(officialLanguages).size).toBe(24));
  it('falls back from a region to its language, and to English', () => {
    expect(closestLanguage('de-AT')).toBe('de');
    expect(closestLanguage('EL')).toBe('el');
    expect(closestLanguage('mt')).toBe('en');
  });
});

describe.each(languages)('the words of %s', (language) => {
  const load = async (): Promise<Messages> => messagesOf(language);

  it('have the keys of English, and no other', async () => {
    expect(Object.keys(await load()).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the placeholders of English', async () => {
    const messages = await load();
    for (const [key, message] of Object.entries(messages)) {
      const expected = placeholders(texts(en[key as keyof typeof en]).at(-1) as string);
      for (const text of texts(message)) expect(placeholders(text), `${key}: ${text}`).toEqual(expected);
    }
  });

  it('have exactly the plural categories of the language', async () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, message] of Object.entries(await load())) {
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(categories);
    }
  });

  it('are not English', async () => {
    const messages = await load();
    const same = Object.entries(messages).filter(([key, message]) =>
      texts(message).some((text) => texts(en[key as keyof typeof en]).includes(text)),
    );
    expect(same.map(([key]) => key).filter((key) => !sameAsEnglish[language]?.includes(key))).toEqual([]);
  });

  it('are in the script of the language', async () => {
    const foreign = scripts[language];
    if (!foreign) return;
    for (const text of Object.values(await load()).flatMap(texts))
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(foreign);
  });

  it('use the typographic apostrophe', async () => {
    for (const text of Object.values(await load()).flatMap(texts)) expect(text).not.toContain("'");
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
