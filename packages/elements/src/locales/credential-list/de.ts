import type { MessagesLike } from '../../shared/messages.js';
import type { en } from './en.js';

/** German. */
export const de: MessagesLike<typeof en> = {
  total: { one: '{n} Nachweis', other: '{n} Nachweise' },
  progress: '{n} von {total} geprüft',
  done: { one: '{n} Nachweis geprüft: {verdicts}', other: '{n} Nachweise geprüft: {verdicts}' },
  count: '{verdict} ({n})',
  show: 'Anzeigen',
  all: 'Alle ({n})',
  unread: 'Konnte nicht geladen werden',
  sort: 'Sortieren nach',
  'sort.given': 'Wie angegeben',
  'sort.date': 'Neueste zuerst',
  'sort.title': 'Titel',
  'sort.issuer': 'Aussteller',
  group: 'Gruppieren nach',
  'group.none': 'Nicht gruppieren',
  'group.issuer': 'Aussteller',
  'group.skill': 'Fähigkeit',
  noIssuer: 'Kein Aussteller genannt',
  noSkill: 'Keine Fähigkeit genannt',
  empty: 'Hier ist kein Nachweis.',
  noneShown: 'Kein Nachweis hat dieses Ergebnis.',
};
