import type { MessagesLike } from '../../shared/messages.js';
import type { en } from './en.js';

/** Greek. */
export const el: MessagesLike<typeof en> = {
  total: { one: '{n} πιστοποιητικό', other: '{n} πιστοποιητικά' },
  progress: 'Ελέγχθηκαν {n} από {total}',
  done: { one: 'Ελέγχθηκε {n} πιστοποιητικό: {verdicts}', other: 'Ελέγχθηκαν {n} πιστοποιητικά: {verdicts}' },
  count: '{verdict} ({n})',
  show: 'Εμφάνιση',
  all: 'Όλα ({n})',
  unread: 'Δεν φορτώθηκε',
  sort: 'Ταξινόμηση κατά',
  'sort.given': 'Όπως δόθηκαν',
  'sort.date': 'Πρώτα τα νεότερα',
  'sort.title': 'Τίτλο',
  'sort.issuer': 'Εκδότη',
  group: 'Ομαδοποίηση κατά',
  'group.none': 'Χωρίς ομάδες',
  'group.issuer': 'Εκδότη',
  'group.skill': 'Δεξιότητα',
  noIssuer: 'Δεν αναφέρεται εκδότης',
  noSkill: 'Δεν αναφέρεται δεξιότητα',
  empty: 'Δεν υπάρχει εδώ πιστοποιητικό.',
  noneShown: 'Κανένα πιστοποιητικό δεν έχει αυτό το αποτέλεσμα.',
};
