import { describe, expect, it } from 'vitest';
import { readSchemaOrg } from '../../packages/server/src/imports/schema-org/read-schema-org.js';
import { textSource } from '../../packages/server/src/imports/source.js';
import { collect } from './collect.js';

const organization = {
  '@id': '#helios',
  '@type': 'Organization',
  name: 'Hélios',
  address: { addressCountry: 'FR', addressLocality: 'Lyon' },
};

const course = {
  '@type': 'Course',
  '@id': 'https://p.example/c/1',
  name: [
    { '@language': 'fr', '@value': 'Pose de panneaux' },
    { '@language': 'en', '@value': 'Panel installation' },
  ],
  inLanguage: 'fr',
  provider: { '@id': '#helios' },
  timeRequired: 'PT60H',
  educationalLevel: 'EQF level 4',
  teaches: { '@id': 'http://data.europa.eu/esco/skill/18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd' },
  educationalCredentialAwarded: {
    '@type': 'EducationalOccupationalCredential',
    name: 'Poseur',
    credentialCategory: 'Micro-credential',
  },
  offers: { price: 1200.5, priceCurrency: 'EUR' },
  hasCourseInstance: { courseMode: 'onsite', startDate: '2027-02-01', endDate: '2027-03-12' },
};

const read = (text: string, options = {}) => collect(readSchemaOrg(textSource('s.json', text), options));

describe('schema.org', () => {
  it('reads a graph whose organization comes last', async () => {
    const readings = await read(JSON.stringify({ '@context': 'https://schema.org', '@graph': [course, organization] }));
    expect(readings).toEqual([
      {
        kind: 'providers',
        at: { file: 's.json', path: '$.@graph[0]' },
        record: { reference: 'Helios', provider: { name: 'Hélios', country: 'FR', city: 'Lyon' } },
      },
      {
        kind: 'courses',
        at: { file: 's.json', path: '$.@graph[0]' },
        record: {
          providerReference: 'Helios',
          course: {
            reference: 'https://p.example/c/1',
            title: { fr: 'Pose de panneaux', en: 'Panel installation' },
            languages: ['fr'],
            mode: 'onSite',
            workload: 'PT60H',
            price: { amountMinor: 120050, currency: 'EUR' },
            eqfLevel: 4,
            skills: ['http://data.europa.eu/esco/skill/18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd'],
            credential: { kind: 'microCredential', title: { fr: 'Poseur' } },
          },
          sessions: [{ start: '2027-02-01', end: '2027-03-12', mode: 'onSite' }],
        },
      },
    ]);
  });

  it.each([
    ['one object', JSON.stringify(course)],
    ['an array', JSON.stringify([course])],
    ['JSON Lines', `${JSON.stringify({ ...course, '@id': 'x:2' })}\n${JSON.stringify(course)}\n`],
    [
      'an ItemList',
      JSON.stringify({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: course }] }),
    ],
  ])('reads %s', async (_, text) => {
    const readings = await read(text, { providerReference: 'HELIOS' });
    expect(readings.at(-1)).toMatchObject({
      kind: 'courses',
      record: { providerReference: 'HELIOS', course: { eqfLevel: 4 } },
    });
  });

  it('refuses with reasons, and says what it left out', async () => {
    const [refused] = await read('{"@type":"Course","name":"x"}');
    expect(refused).toMatchObject({ faults: [{ path: 'identifier' }, { path: 'provider' }, { path: 'inLanguage' }] });
    const odd = { ...course, offers: { price: 'free', priceCurrency: 'EUR' }, teaches: ['welding'] };
    const [read1] = await read(JSON.stringify(odd), { providerReference: 'H' });
    expect(read1).toMatchObject({ leftOut: [{ path: 'teaches' }, { path: 'offers.price' }] });
  });

  it('says where the text stops being JSON', async () => {
    await expect(read('[{"@type":"Course"},{x}]')).rejects.toThrow(/^s\.json \$.*: the text is not JSON/);
    await expect(read('{"@type":"Thing"}')).rejects.toThrow('there is no Course');
    await expect(read('')).rejects.toThrow('empty');
  });
});
