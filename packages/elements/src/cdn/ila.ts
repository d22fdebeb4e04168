import type { CredentialMessages } from '../credential-list/credential-locales.js';
import { configure } from '../shared/connection.js';
import { defineWhenUsed } from './define-when-used.js';

export { IlaConfig } from '../define/config.js';
export { IlaCourseCard } from '../define/course-card.js';
export { IlaCourseFinder } from '../define/course-finder.js';
export { registerLocale } from '../shared/locales.js';
export { configure };

/** `registerCredentialLocale` of `@ila-kit/elements/credential-i18n.js`, which is loaded for it. */
export const registerCredentialLocale = async (language: string, messages: CredentialMessages): Promise<void> =>
  (await import('../credential-list/credential-locales.js')).registerCredentialLocale(language, messages);

defineWhenUsed({
  'ila-credential-badge': () => import('../define/credential-badge.js'),
  'ila-credential-list': () => import('../define/credential-list.js'),
});

// A server that hands out this file is the API, unless the page says otherwise.
const { origin, pathname } = new URL(import.meta.url);
if (pathname.includes('/embed/')) configure({ api: origin });
