import type { MessagesLike } from '../../shared/messages.js';
import type { en } from './en.js';

/** French. */
export const fr: MessagesLike<typeof en> = {
  total: { one: '{n} attestation', many: '{n} d’attestations', other: '{n} attestations' },
  progress: '{n} sur {total} vérifiées',
  done: {
    one: '{n} attestation vérifiée : {verdicts}',
    many: '{n} d’attestations vérifiées : {verdicts}',
    other: '{n} attestations vérifiées : {verdicts}',
  },
  count: '{verdict} ({n})',
  show: 'Afficher',
  all: 'Toutes ({n})',
  unread: 'N’a pas pu être chargée',
  sort: 'Trier par',
  'sort.given': 'Ordre donné',
  'sort.date': 'Plus récentes',
  'sort.title': 'Titre',
  'sort.issuer': 'Émetteur',
  group: 'Grouper par',
  'group.none': 'Sans groupe',
  'group.issuer': 'Émetteur',
  'group.skill': 'Compétence',
  noIssuer: 'Émetteur non nommé',
  noSkill: 'Aucune compétence nommée',
  empty: 'Il n’y a aucune attestation ici.',
  noneShown: 'Aucune attestation n’a ce résultat.',
};
