import type { SeedLanguage } from './topics/topic.js';

export type Level = 'introduction' | 'advanced' | 'evening' | 'weekend' | 'refresher';

/** What courses of all subjects say, in each language by itself. */
export interface Phrases {
  /** Behind a title. */
  level: Record<Level, string>;
  /** Sentences of a description. */
  online: string[];
  blended: string[];
  onSite: string[];
  microCredential: string;
  qualification: string;
  attendance: string;
  entry: { none: string; experience: string; basics: string };
  assessment: { practical: string; written: string; project: string };
}

export const phrases: Record<SeedLanguage, Phrases> = {
  en: {
    level: {
      introduction: ' – introduction',
      advanced: ' – advanced',
      evening: ' – evening course',
      weekend: ' – weekend course',
      refresher: ' – refresher',
    },
    online: [
      'Live sessions online, recorded for those who miss one.',
      'Entirely online, with a tutor who answers within a working day.',
    ],
    blended: [
      'Half online at your own pace, half in the classroom.',
      'Online preparation, then practice days on site.',
    ],
    onSite: ['Small groups, much practice.', 'Taught by people who work in the trade.'],
    microCredential: 'Those who pass receive a micro-credential that can be checked online.',
    qualification: 'Leads to a recognised qualification.',
    attendance: 'Participants receive a certificate of attendance.',
    entry: {
      none: 'No previous knowledge is needed.',
      experience: 'One year of experience in the field.',
      basics: 'Basic knowledge of the subject, checked in a short talk beforehand.',
    },
    assessment: { practical: 'Practical test', written: 'Written test', project: 'Project with a final talk' },
  },
  fr: {
    level: {
      introduction: ' – initiation',
      advanced: ' – perfectionnement',
      evening: ' – cours du soir',
      weekend: ' – le week-end',
      refresher: ' – remise à niveau',
    },
    online: [
      'Séances en direct à distance, enregistrées pour les absents.',
      'Entièrement à distance, avec un tuteur qui répond sous un jour ouvré.',
    ],
    blended: [
      'Une moitié à distance à votre rythme, une moitié en salle.',
      'Préparation en ligne, puis journées pratiques sur place.',
    ],
    onSite: ['Petits groupes, beaucoup de pratique.', 'Animé par des professionnels en activité.'],
    microCredential: 'La réussite donne droit à une microcertification vérifiable en ligne.',
    qualification: 'Prépare à une certification reconnue.',
    attendance: 'Une attestation de présence est remise.',
    entry: {
      none: 'Aucun prérequis.',
      experience: 'Un an d’expérience dans le domaine.',
      basics: 'Connaissances de base, vérifiées lors d’un entretien préalable.',
    },
    assessment: { practical: 'Épreuve pratique', written: 'Épreuve écrite', project: 'Projet avec soutenance' },
  },
  de: {
    level: {
      introduction: ' – Grundkurs',
      advanced: ' – Aufbaukurs',
      evening: ' – Abendkurs',
      weekend: ' – Wochenendkurs',
      refresher: ' – Auffrischungskurs',
    },
    online: [
      'Live-Termine online, mit Aufzeichnung für alle, die fehlen.',
      'Vollständig online, mit Betreuung binnen eines Werktags.',
    ],
    blended: [
      'Zur Hälfte online im eigenen Tempo, zur Hälfte im Kursraum.',
      'Vorbereitung online, danach Praxistage vor Ort.',
    ],
    onSite: ['Kleine Gruppen, viel Praxis.', 'Geleitet von Fachleuten aus der Praxis.'],
    microCredential: 'Nach bestandener Prüfung gibt es einen online prüfbaren Microcredential-Nachweis.',
    qualification: 'Führt zu einem anerkannten Abschluss.',
    attendance: 'Sie erhalten eine Teilnahmebescheinigung.',
    entry: {
      none: 'Vorkenntnisse sind nicht erforderlich.',
      experience: 'Ein Jahr Berufserfahrung im Fachgebiet.',
      basics: 'Grundkenntnisse, die in einem kurzen Vorgespräch geklärt werden.',
    },
    assessment: {
      practical: 'Praktische Prüfung',
      written: 'Schriftliche Prüfung',
      project: 'Projektarbeit mit Abschlussgespräch',
    },
  },
  el: {
    level: {
      introduction: ' – εισαγωγικό επίπεδο',
      advanced: ' – προχωρημένο επίπεδο',
      evening: ' – απογευματινό τμήμα',
      weekend: ' – τμήμα Σαββατοκύριακου',
      refresher: ' – επικαιροποίηση γνώσεων',
    },
    online: [
      'Ζωντανά διαδικτυακά μαθήματα, με μαγνητοσκόπηση για όσους απουσιάζουν.',
      'Εξ ολοκλήρου διαδικτυακά, με εκπαιδευτή που απαντά εντός μίας εργάσιμης ημέρας.',
    ],
    blended: [
      'Το μισό διαδικτυακά με τον δικό σας ρυθμό, το μισό στην αίθουσα.',
      'Διαδικτυακή προετοιμασία και ύστερα ημέρες πρακτικής.',
    ],
    onSite: ['Μικρές ομάδες, πολλή πρακτική.', 'Διδάσκουν επαγγελματίες του κλάδου.'],
    microCredential: 'Με την επιτυχία χορηγείται μικροδιαπιστευτήριο που ελέγχεται διαδικτυακά.',
    qualification: 'Οδηγεί σε αναγνωρισμένο επαγγελματικό προσόν.',
    attendance: 'Χορηγείται βεβαίωση παρακολούθησης.',
    entry: {
      none: 'Δεν απαιτούνται προηγούμενες γνώσεις.',
      experience: 'Ένα έτος εμπειρίας στο αντικείμενο.',
      basics: 'Βασικές γνώσεις, που ελέγχονται σε σύντομη συζήτηση.',
    },
    assessment: { practical: 'Πρακτική εξέταση', written: 'Γραπτή εξέταση', project: 'Εργασία με τελική παρουσίαση' },
  },
  es: {
    level: {
      introduction: ' – nivel inicial',
      advanced: ' – nivel avanzado',
      evening: ' – turno de tarde',
      weekend: ' – curso de fin de semana',
      refresher: ' – actualización',
    },
    online: [
      'Sesiones en directo por internet, grabadas para quien falte.',
      'Totalmente en línea, con tutoría que responde en un día laborable.',
    ],
    blended: ['Mitad en línea a tu ritmo, mitad en el aula.', 'Preparación en línea y después jornadas prácticas.'],
    onSite: ['Grupos reducidos y mucha práctica.', 'Impartido por profesionales en activo.'],
    microCredential: 'Al superarlo se obtiene una microcredencial verificable en línea.',
    qualification: 'Conduce a una cualificación reconocida.',
    attendance: 'Se entrega un certificado de asistencia.',
    entry: {
      none: 'No se requieren conocimientos previos.',
      experience: 'Un año de experiencia en el sector.',
      basics: 'Conocimientos básicos, comprobados en una breve entrevista.',
    },
    assessment: { practical: 'Prueba práctica', written: 'Prueba escrita', project: 'Proyecto con presentación final' },
  },
  pl: {
    level: {
      introduction: ' – poziom podstawowy',
      advanced: ' – poziom zaawansowany',
      evening: ' – kurs wieczorowy',
      weekend: ' – kurs weekendowy',
      refresher: ' – kurs doszkalający',
    },
    online: [
      'Zajęcia na żywo przez internet, nagrywane dla nieobecnych.',
      'W całości online, z opiekunem odpowiadającym w ciągu dnia roboczego.',
    ],
    blended: [
      'Połowa online we własnym tempie, połowa na sali.',
      'Przygotowanie online, a potem dni praktyczne na miejscu.',
    ],
    onSite: ['Małe grupy, dużo praktyki.', 'Zajęcia prowadzą praktycy.'],
    microCredential: 'Po zdaniu uczestnik otrzymuje mikropoświadczenie, które można sprawdzić online.',
    qualification: 'Prowadzi do uznawanej kwalifikacji.',
    attendance: 'Uczestnicy otrzymują zaświadczenie o ukończeniu.',
    entry: {
      none: 'Nie jest wymagana wcześniejsza wiedza.',
      experience: 'Rok doświadczenia w branży.',
      basics: 'Podstawowa wiedza, sprawdzana w krótkiej rozmowie.',
    },
    assessment: {
      practical: 'Egzamin praktyczny',
      written: 'Egzamin pisemny',
      project: 'Projekt z prezentacją końcową',
    },
  },
};
