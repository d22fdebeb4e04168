import { disarm } from '../shared/foreign-words.js';
import { pickText, type ForeignText } from '../shared/multilingual.js';
import type { LanguageMap } from './credentials.js';

/** The text of a credential that suits the reader best, disarmed; `lang` is empty where the credential does not say it. */
export function foreignText(map: LanguageMap | undefined, wanted: string): ForeignText | undefined {
  const found = map && pickText(map, wanted);
  if (!found || found.text.trim() === '') return undefined;
  return { text: disarm(found.text.trim()), lang: found.lang === 'und' ? '' : found.lang };
}
