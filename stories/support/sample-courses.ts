import type { Course } from '@ila-kit/sdk/browser';

/** Made-up courses for stories and tests: always the same, however many are asked for. */
interface Topic {
  title: Record<string, string>;
  about: Record<string, string>;
  skill: string;
  field: string;
  themes: ('green' | 'digital')[];
}

const topics: readonly Topic[] = [
  {
    title: {
      en: 'Solar panel installation',
      fr: 'Installation de panneaux solaires',
      de: 'Montage von Solaranlagen',
      el: 'Εγκατάσταση ηλιακών πάνελ',
    },
    about: {
      en: 'Plan, mount and connect photovoltaic panels on pitched and flat roofs, safely and to the current standard.',
      fr: 'Concevoir, poser et raccorder des panneaux photovoltaïques en toute sécurité.',
      de: 'Photovoltaikanlagen auf Dächern planen, montieren und sicher anschließen.',
    },
    skill: 'install photovoltaic systems',
    field: '0713',
    themes: ['green'],
  },
  {
    title: {
      en: 'Data analysis with Python',
      fr: 'Analyse de données avec Python',
      de: 'Datenanalyse mit Python',
      el: 'Ανάλυση δεδομένων με Python',
    },
    about: {
      en: 'From spreadsheets to reproducible notebooks: clean, join and chart real data sets, and explain what they show.',
    },
    skill: 'perform data analysis',
    field: '0613',
    themes: ['digital'],
  },
  {
    title: {
      en: 'Caring for people with dementia',
      fr: 'Accompagner les personnes atteintes de démence',
      de: 'Menschen mit Demenz begleiten',
    },
    about: { en: 'Communication, daily routines and safety for care workers, with practice in a residential home.' },
    skill: 'care for people with dementia',
    field: '0921',
    themes: [],
  },
  {
    title: { en: 'Heat pump maintenance', fr: 'Maintenance des pompes à chaleur', de: 'Wartung von Wärmepumpen' },
    about: { en: 'Inspect, adjust and repair air and ground source heat pumps; handling of refrigerants included.' },
    skill: 'maintain heat pumps',
    field: '0713',
    themes: ['green'],
  },
  {
    title: {
      en: 'Bookkeeping for small businesses',
      fr: 'Comptabilité des petites entreprises',
      de: 'Buchführung für kleine Betriebe',
    },
    about: { en: 'Invoices, value added tax and the annual accounts, step by step with open-source software.' },
    skill: 'keep accounts',
    field: '0411',
    themes: [],
  },
  {
    title: {
      en: 'Cybersecurity foundations for technicians and everybody who keeps a small network running',
      fr: 'Fondamentaux de la cybersécurité',
    },
    about: { en: 'Threats, backups, updates and what to do in the first hour after an incident.' },
    skill: 'apply cybersecurity measures',
    field: '0612',
    themes: ['digital'],
  },
  {
    title: { en: 'Welding: TIG for stainless steel', fr: 'Soudage TIG de l’inox', de: 'WIG-Schweißen von Edelstahl' },
    about: { en: 'Workshop practice in small groups up to the welder’s qualification test.' },
    skill: 'weld metal',
    field: '0715',
    themes: [],
  },
];
const providers = [
  { id: 'prv_heliosfr', name: 'Hélios Formation', country: 'FR', city: 'Lyon', language: 'fr' },
  { id: 'prv_liffeyie', name: 'Liffey Skills Centre', country: 'IE', city: 'Dublin', language: 'en' },
  { id: 'prv_isarde00', name: 'Isar Akademie', country: 'DE', city: 'München', language: 'de' },
  { id: 'prv_attikigr', name: 'Κέντρο Κατάρτισης Αττικής', country: 'GR', city: 'Αθήνα', language: 'el' },
];
const modes = ['onSite', 'online', 'blended'] as const;
const credentials = ['microCredential', 'attendance', 'qualification', 'microCredential', 'none'] as const;
const features = ['stepFreeAccess', 'captions', 'hearingLoop', 'flexibleSchedule', 'easyToRead'] as const;

export const skillUri = (topic: number): string =>
  `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000${topic}`;

export function sampleCourse(index: number): Course {
  const topic = topics[index % topics.length] as Topic;
  const { id, name, country, city, language } = providers[(index * 3) % providers.length] as (typeof providers)[number];
  const mode = modes[(index + Math.floor(index / 7)) % 3] as (typeof modes)[number];
  const lang = topic.title[language] ? language : 'en';
  const start = new Date(Date.UTC(2027, 0, 11 + ((index * 17) % 300))).toISOString().slice(0, 10);
  const number = String(index + 1).padStart(4, '0');
  return {
    id: `crs_sample${number}`,
    uri: `https://api.example/v1/courses/crs_sample${number}`,
    reference: `S-${number}`,
    provider: { id, name, country },
    title: topic.title,
    description: topic.about,
    languages: [lang],
    mode,
    ...(mode === 'online' ? {} : { place: { country, city } }),
    skills: [{ uri: skillUri(index % topics.length), label: topic.skill }],
    iscedF: topic.field,
    ...(index % 4 === 3 ? {} : { eqfLevel: 3 + (index % 4) }),
    workload: `PT${[6, 24, 60, 35, 120, 14][index % 6]}H`,
    ...(index % 11 === 10
      ? {}
      : { price: { amountMinor: [120000, 0, 34950, 89000, 240000][index % 5] as number, currency: 'EUR' } }),
    credential: { kind: credentials[index % 5] as (typeof credentials)[number] },
    themes: topic.themes,
    accessibility:
      index % 3 === 0
        ? []
        : [features[index % 5] as (typeof features)[number], features[(index + 2) % 5] as (typeof features)[number]],
    schemes: country === 'FR' ? [{ schemeId: 'fr-cpf' }] : [],
    url: `https://provider.example/courses/${number.toLowerCase()}`,
    nextSession:
      index % 9 === 8
        ? null
        : { id: `cse_sample${number}`, start, end: start, state: 'open', seats: { total: 16, free: (index * 5) % 17 } },
    synthetic: true,
    livemode: false,
    createdAt: '2026-11-01T08:00:00Z',
    updatedAt: '2026-11-20T08:00:00Z',
  };
}

export const sampleCourses = (count: number): Course[] =>
  Array.from({ length: count }, (_, index) => sampleCourse(index));
