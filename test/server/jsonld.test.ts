import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { courseToElm } from '../../packages/server/src/courses/elm.js';
import { courseToSchemaOrg } from '../../packages/server/src/courses/json-ld.js';
import type { Course, CourseSessionInput } from '../../packages/server/src/generated/types.js';

const course: Course = {
  id: 'crs_solar101fr',
  uri: 'https://api.example/v1/courses/crs_solar101fr',
  reference: 'SOLAR-101',
  provider: { id: 'prv_heliosfr', name: 'Hélios Formation', country: 'FR' },
  title: { fr: 'Panneaux solaires', en: 'Solar panels' },
  description: { fr: 'Poser.' },
  languages: ['fr'],
  mode: 'blended',
  place: { country: 'FR', nuts: 'FRK26', city: 'Lyon' },
  skills: [{ uri: 'http://data.europa.eu/esco/skill/1', label: 'install panels' }],
  iscedF: '0713',
  eqfLevel: 4,
  workload: 'PT60H',
  credits: { points: 3, framework: 'ECTS' },
  price: { amountMinor: 120_050, currency: 'EUR' },
  credential: { kind: 'microCredential', title: { en: 'Solar installer' } },
  qualityAssurance: [{ kind: 'programmeQualityAssurance', label: 'Label', agency: 'Agency', validTo: '2028-06-30' }],
  nextSession: null,
  synthetic: true,
  livemode: false,
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
};
const sessions: (CourseSessionInput & { id?: string })[] = [
  {
    id: 'cse_a',
    reference: 'A',
    start: '2027-02-01',
    end: '2027-03-12',
    enrolBy: '2027-01-20',
    state: 'full',
    schedule: 'partTime',
    seats: { total: 16, free: 0 },
  },
  { id: 'cse_b', start: '2027-04-01', end: '2027-04-12', mode: 'online', state: 'cancelled' },
];

test('schema.org', () => {
  expect(courseToSchemaOrg(course, sessions)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': course.uri,
    name: [
      { '@language': 'fr', '@value': 'Panneaux solaires' },
      { '@language': 'en', '@value': 'Solar panels' },
    ],
    description: { '@language': 'fr', '@value': 'Poser.' },
    timeRequired: 'PT60H',
    teaches: [{ '@type': 'DefinedTerm', '@id': 'http://data.europa.eu/esco/skill/1', name: 'install panels' }],
    educationalCredentialAwarded: { credentialCategory: 'microCredential', name: { '@value': 'Solar installer' } },
    offers: { '@type': 'Offer', price: '1200.50', priceCurrency: 'EUR', category: 'Paid' },
    hasCourseInstance: [
      {
        '@id': 'https://api.example/v1/course-sessions/cse_a',
        courseMode: 'Blended',
        startDate: '2027-02-01',
        remainingAttendeeCapacity: 0,
        location: { '@type': 'Place', address: { addressLocality: 'Lyon' } },
        offers: { availability: 'https://schema.org/SoldOut', availabilityEnds: '2027-01-20' },
      },
      {
        courseMode: 'Online',
        eventStatus: 'https://schema.org/EventCancelled',
        location: { '@type': 'VirtualLocation' },
      },
    ],
  });
});

test('the European Learning Model', () => {
  expect(courseToElm(course, sessions)).toMatchObject({
    id: course.uri,
    type: 'elm:LearningOpportunity',
    'dc:title': [{ '@language': 'fr', '@value': 'Panneaux solaires' }, { '@language': 'en' }],
    'dc:type': { id: 'http://data.europa.eu/snb/learning-opportunity/74a4a268e8' },
    'elm:mode': [
      { id: 'http://data.europa.eu/snb/learning-assessment/e92d221e4d' },
      { id: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe' },
    ],
    'elm:priceDetail': {
      'elm:amount': {
        'elm:value': { '@value': '1200.50' },
        'elm:unit': { id: 'http://publications.europa.eu/resource/authority/currency/EUR' },
      },
    },
    'dc:temporal': [{ 'elm:startDate': { '@type': 'xsd:dateTime', '@value': '2027-02-01T00:00:00Z' } }, {}],
    'elm:learningAchievementSpecification': {
      'elm:EQFLevel': { id: 'http://data.europa.eu/snb/eqf/4' },
      'elm:educationSubject': { id: 'http://data.europa.eu/snb/isced-f/0713' },
      'dc:language': [{ id: 'http://publications.europa.eu/resource/authority/language/FRA' }],
      'elm:learningOutcome': [{ 'elm:relatedESCOSkill': { id: 'http://data.europa.eu/esco/skill/1' } }],
      'elm:accreditation': [{ 'dc:type': { id: 'http://data.europa.eu/snb/accreditation/820101cba6' } }],
    },
  });
});

test('nothing is said of what is not known', () => {
  const { id, uri, reference, provider, nextSession, synthetic, livemode, createdAt, updatedAt } = course;
  const bare: Course = {
    ...{ id, uri, reference, provider, nextSession, synthetic, livemode, createdAt, updatedAt },
    title: { xx: 'T' },
    languages: ['xx'],
    mode: 'onSite',
    skills: [],
    credential: { kind: 'none' },
  };
  for (const document of [courseToSchemaOrg(bare, []), courseToElm(bare, [])]) {
    expect(JSON.stringify(document)).not.toContain('undefined');
    expect(JSON.stringify(document)).not.toMatch(/null|\[\]/);
    expect(document).not.toHaveProperty('offers');
  }
});

const vocabularies = `${process.env.ILA_SHARED ?? '../shared'}/data/elm/vocabularies`;

test.runIf(existsSync(vocabularies))('every concept is one of the published vocabularies', () => {
  const uris = new Set<string>();
  for (const name of [
    'eqf',
    'isced-f',
    'nuts',
    'country',
    'currency',
    'language',
    'europass-modes',
    'europass-learning-opportunity-types',
    'europass-learning-schedule-types',
    'europass-accreditation-types',
    'credit-points',
  ]) {
    const { items } = JSON.parse(readFileSync(`${vocabularies}/${name}.json`, 'utf8')) as { items: { uri: string }[] };
    for (const { uri } of items) uris.add(uri);
  }
  const countries =
    'AD AL AT BA BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO PL PT RO RS SE SG SI SK TR UA US';
  const languages =
    'bg cs da de el en es et fi fr ga hr hu is it lb lt lv mk mt nb nl nn no pl pt ro ru sk sl sq sr sv tr uk ar ca eu gl bs zh ja';
  const kinds = [
    'programmeAccreditation',
    'institutionalAccreditation',
    'programmeQualityAssurance',
    'institutionalQualityAssurance',
  ] as const;
  const schedules = ['fullTime', 'partTime', 'evenings', 'weekends'] as const;
  const variants: Course[] = [
    ...countries.split(' ').map((country) => ({ ...course, place: { country } })),
    { ...course, languages: languages.split(' ') },
    { ...course, qualityAssurance: kinds.map((kind) => ({ kind, label: kind })) },
    { ...course, credential: { kind: 'none' }, mode: 'onSite', credits: { points: 1, framework: 'ECVET' } },
  ];
  const every = schedules.map((schedule) => ({ start: '2027-01-01', end: '2027-01-02', schedule }));
  const text = JSON.stringify(variants.map((variant) => courseToElm(variant, every)));
  const used = text.match(/http:\/\/(data\.europa\.eu\/(snb\/(?!model)|nuts)|publications\.europa\.eu)[^"]*/g) ?? [];
  expect(used.length).toBeGreaterThan(100);
  expect([...new Set(used)].filter((uri) => !uris.has(uri))).toEqual([]);
});
