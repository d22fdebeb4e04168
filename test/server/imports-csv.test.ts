import { describe, expect, it } from 'vitest';
import { InvalidMapping, readMapping } from '../../packages/server/src/imports/csv/mapping.js';
import { readCsv } from '../../packages/server/src/imports/csv/read-csv.js';
import { textSource } from '../../packages/server/src/imports/source.js';
import { collect } from './collect.js';

const mapping = readMapping(
  JSON.stringify({
    records: [
      {
        kind: 'providers',
        once: '{org}',
        fields: { reference: 'P-{org}', 'provider.name': '{name}', 'provider.country': 'FR' },
      },
      {
        kind: 'courses',
        when: { column: 'state', in: ['on'] },
        fields: {
          providerReference: 'P-{org}',
          'course.reference': { column: 'code', as: 'reference' },
          'course.title.fr': { column: 'title', as: 'line' },
          'course.languages': { value: ['fr'] },
          'course.mode': { column: 'mode', map: { site: 'onSite', web: 'online' }, default: 'onSite' },
          'course.price': { column: 'price', as: 'money', currency: 'EUR', decimal: ',' },
          'course.workload': { column: 'hours', as: 'hours' },
          'course.accessibility': { column: 'access', split: '|', map: { ramp: 'stepFreeAccess' }, otherwise: null },
        },
      },
    ],
  }),
);

const header = 'org;name;code;title;mode;price;hours;access;state';

const read = (...rows: string[]) => collect(readCsv(textSource('c.csv', [header, ...rows].join('\n')), mapping));

describe('a CSV file with a mapping', () => {
  it('makes a provider once and a course of each row', async () => {
    const readings = await read('7;Hélios;A 1;"Un; deux";web;1 200,50;7,5;ramp|dog;on', '7;Hélios;A2;Trois;;;0;;on');
    expect(readings.map(({ kind }) => kind)).toEqual(['providers', 'courses', 'courses']);
    expect(readings[1]).toEqual({
      kind: 'courses',
      at: { file: 'c.csv', row: 1, line: 2 },
      record: {
        providerReference: 'P-7',
        course: {
          reference: 'A-1',
          title: { fr: 'Un; deux' },
          languages: ['fr'],
          mode: 'online',
          price: { amountMinor: 120050, currency: 'EUR' },
          workload: 'PT7H30M',
          accessibility: ['stepFreeAccess'],
        },
      },
    });
    expect(readings[2]).toMatchObject({ record: { course: { reference: 'A2', mode: 'onSite' } } });
    expect(readings[2]).not.toHaveProperty('record.course.price');
  });

  it('names row, line and member of what it cannot read, and reads on', async () => {
    const readings = await read(
      '7;H;A1;"two\nlines";boat;abc;;;on',
      '7;H;A2;short',
      '7;H;A3;Bien;site;5;;;on',
      '7;H;A4;Off;site;5;;;off',
    );
    expect(readings.slice(1)).toEqual([
      {
        kind: 'courses',
        at: { file: 'c.csv', row: 1, line: 3 },
        faults: [
          { path: 'course.mode', reason: '"boat" is not in the map' },
          { path: 'course.price', reason: expect.stringContaining('"abc" is not an amount') },
        ],
      },
      {
        kind: 'courses',
        at: { file: 'c.csv', row: 2, line: 4 },
        faults: [{ path: '', reason: 'the row has 4 values, the header names 9 columns' }],
      },
      expect.objectContaining({ kind: 'courses', at: { file: 'c.csv', row: 3, line: 5 } }),
    ]);
  });

  it('survives a quote in the middle of a row', async () => {
    const readings = await read('7;H;A1;5" pipe;site;1;;;on', '7;H;A2;Bien;site;2;;;on');
    expect(readings.at(-1)).toMatchObject({ record: { course: { reference: 'A2' } } });
    expect(readings.filter((reading) => 'faults' in reading)).toHaveLength(1);
  });

  it('refuses a file without the columns that the mapping reads', async () => {
    const reading = collect(readCsv(textSource('c.csv', 'a;b\n1;2\n'), mapping));
    await expect(reading).rejects.toThrow('the mapping reads "org", "name"');
  });
});

it('says what is wrong with a mapping file', () => {
  expect(() => readMapping('{')).toThrow(InvalidMapping);
  expect(() => readMapping('{"records":[{"kind":"boats","fields":{"a":"b"}}]}')).toThrow('/records/0/kind');
  expect(() => readMapping('{"records":[{"kind":"courses","fields":{"__proto__.x":"b"}}]}')).toThrow(InvalidMapping);
});
