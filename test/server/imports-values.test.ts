import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countryCode,
  currencyCode,
  eqfLevel,
  escoUri,
  iscedF,
  languageTag,
  nutsRegion,
} from '../../packages/server/src/imports/codes.js';
import {
  hoursDuration,
  hoursToDuration,
  localDate,
  money,
  numberOf,
} from '../../packages/server/src/imports/values.js';

describe('money', () => {
  it.each([
    ['1200', 120000],
    ['1 200,50', 120050],
    ['1,200.50', 120050],
    ['1.200.000', 120000000],
    ['1.234.567,8', 123456780],
    ['0.125', undefined],
    ['199.9', 19990],
    ['19,999', undefined],
    ['-5', undefined],
    ['free', undefined],
    ['', undefined],
  ])('%s', (text, amountMinor) => {
    expect(money(text, 'EUR')?.amountMinor).toBe(amountMinor);
  });

  it('knows how many decimals a currency has', () => {
    expect(money('1500', 'JPY')).toEqual({ amountMinor: 1500, currency: 'JPY' });
    expect(money('1500.5', 'JPY')).toBeUndefined();
    expect(money('1.234', 'KWD', '.')).toEqual({ amountMinor: 1234, currency: 'KWD' });
  });

  it('takes a stated decimal mark at its word', () => {
    expect(money('1.200', 'EUR', ',')?.amountMinor).toBe(120000);
    expect(money('1,200', 'EUR', '.')?.amountMinor).toBe(120000);
  });

  it('gives back each amount, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_99 }),
        fc.constantFrom('de-DE', 'en-US', 'fr-FR', 'pl-PL'),
        (minor, locale) => {
          const mark = locale === 'en-US' ? '.' : ',';
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(minor / 100);
          expect(money(text, 'EUR', mark)?.amountMinor).toBe(minor);
          expect(money(text, 'EUR')?.amountMinor).toBe(minor);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('states durations in hours and minutes, and only what is stated so', () => {
  expect(hoursDuration('PT60H')).toBe('PT60H');
  expect(hoursDuration('PT90M')).toBe('PT1H30M');
  expect(hoursDuration('PT1H10M0S')).toBe('PT1H10M');
  for (const text of ['P3Y5M1DT1H', 'P5D', 'PT', 'PT0H', '60', '']) expect(hoursDuration(text)).toBeUndefined();
  expect(hoursToDuration(7.5)).toBe('PT7H30M');
  expect(hoursToDuration(0)).toBeUndefined();
});

it('reads dates that exist', () => {
  expect(localDate('2027-02-28T10:00:00Z')).toBe('2027-02-28');
  expect(localDate('2027-02-30')).toBeUndefined();
  expect(localDate('3.2.2027', 'dmy')).toBe('2027-02-03');
  expect(localDate('02/03/2027', 'mdy')).toBe('2027-02-03');
  expect(localDate('02/03/2027')).toBeUndefined();
  expect(numberOf('1 234,5')).toBe(1234.5);
});

it('maps authority URIs and codes', () => {
  expect(languageTag('http://publications.europa.eu/resource/authority/language/ELL')).toBe('el');
  expect(languageTag('fr_FR')).toBe('fr-FR');
  expect(languageTag('Français')).toBeUndefined();
  expect(countryCode('http://publications.europa.eu/resource/authority/country/GRC')).toBe('GR');
  expect(countryCode('EL')).toBe('GR');
  expect(countryCode('1A0')).toBeUndefined();
  expect(nutsRegion('http://data.europa.eu/nuts/code/EL303')).toEqual({ nuts: 'EL303', country: 'GR' });
  expect(currencyCode('http://publications.europa.eu/resource/authority/currency/XXX')).toBeUndefined();
  expect(currencyCode('pln')).toBe('PLN');
  expect(eqfLevel('http://data.europa.eu/snb/eqf/5')).toBe(5);
  expect(eqfLevel('EQF level 4')).toBe(4);
  expect(eqfLevel('9')).toBeUndefined();
  expect(iscedF('http://data.europa.eu/snb/isced-f/0713')).toBe('0713');
  expect(escoUri('0005c151-5b5a-4a66-8aac-60e734beb1ab', 'skill')).toContain('/esco/skill/0005c151');
  expect(escoUri('http://example.com/skill', 'skill')).toBeUndefined();
});
