import { periodOf } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { share } from '../../packages/schemes/src/amounts.js';
import {
  addMonths,
  dayAfter,
  dayBefore,
  isLocalDate,
  monthsSpanned,
  yearsBetween,
} from '../../packages/schemes/src/dates.js';
import { expiryOf } from '../../packages/schemes/src/periods.js';

test.each([
  '2026-01-01',
  '2024-02-29',
  '2000-02-29',
  '2026-12-31',
  '2026-04-30',
  '2026-06-30',
  '2026-09-30',
  '2026-11-30',
  '1000-01-01',
])('%s is a day', (date) => {
  expect(isLocalDate(date)).toBe(true);
});

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-06-31',
  '2026-09-31',
  '2026-11-31',
  '2026-13-01',
  '2026-00-01',
  '2026-01-00',
  '2026-01-32',
  '0999-12-31',
  '2026-1-1',
  ' 2026-01-01',
  '2026-01-01T00:00',
  '',
  20_260_101,
  null,
])('%s is none', (date) => {
  expect(isLocalDate(date)).toBe(false);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-06-01', -72, '2020-06-01'],
  ['2026-06-01', 0, '2026-06-01'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-11-30', 13, '2027-12-30'],
])('%s and %i months is %s', (date, months, result) => {
  expect(addMonths(date, months)).toBe(result);
});

test.each([
  ['2026-03-01', '2026-02-28'],
  ['2024-03-01', '2024-02-29'],
  ['2027-01-01', '2026-12-31'],
  ['2026-05-02', '2026-05-01'],
  ['2026-05-01', '2026-04-30'],
])('the day before %s is %s, and the other way round', (day, before) => {
  expect(dayBefore(day)).toBe(before);
  expect(dayAfter(before)).toBe(day);
});

test.each([
  ['2000-06-01', '2026-05-31', 25],
  ['2000-06-01', '2026-06-01', 26],
  ['2000-02-29', '2026-02-28', 25],
  ['2000-02-29', '2026-03-01', 26],
  ['2026-06-01', '2026-06-01', 0],
])('who was born on %s is on %s %i years old', (born, on, age) => {
  expect(yearsBetween(born, on)).toBe(age);
});

test.each([
  ['2026-01-01', '2026-12-31', 12],
  ['2026-01-01', '2027-01-01', 13],
  ['2026-01-01', '2026-01-01', 1],
  ['2026-01-31', '2026-02-27', 1],
  ['2026-01-31', '2026-02-28', 2],
  ['2025-11-15', '2026-02-14', 3],
])('%s to %s spans %i months', (first, last, months) => {
  expect(monthsSpanned(first, last)).toBe(months);
});

test.each([
  [{ kind: 'year', startsOn: '01-01' }, '2026-06-01', { from: '2026-01-01', to: '2026-12-31' }],
  [{ kind: 'year', startsOn: '09-01' }, '2026-08-31', { from: '2025-09-01', to: '2026-08-31' }],
  [{ kind: 'year', startsOn: '09-01' }, '2026-09-01', { from: '2026-09-01', to: '2027-08-31' }],
  [{ kind: 'year' }, '2026-12-31', { from: '2026-01-01', to: '2026-12-31' }],
  [{ kind: 'rolling', months: 60 }, '2026-06-01', { from: '2021-06-02', to: '2026-06-01' }],
  [{ kind: 'rolling' }, '2026-06-01', { from: '2025-06-02', to: '2026-06-01' }],
  [{ kind: 'lifetime' }, '2026-06-01', {}],
  [{ kind: 'enrolment' }, '2026-06-01', { from: '2026-06-01', to: '2026-06-01' }],
  [{ kind: 'sinceFirst', months: 12 }, '2026-06-01', { from: '2026-06-01', to: '2027-05-31' }],
] as const)('the period %o of %s', (period, on, span) => {
  expect(periodOf(period, on)).toEqual(span);
});

test.each([
  ['2025-06-02', '2026-06-01', '2025-06-02', '2026-06-01'],
  ['2025-06-01', '2026-06-01', '2026-06-01', '2027-05-31'],
  ['2025-01-15', '2026-12-20', '2026-01-15', '2027-01-14'],
  ['2025-01-31', '2026-01-30', '2025-01-31', '2026-01-30'],
])('twelve months from the first approval on %s: on %s they run from %s to %s', (first, on, from, to) => {
  expect(periodOf({ kind: 'sinceFirst', months: 12 }, on, first)).toEqual({ from, to });
});

test('months that are counted from a 31st do not shrink', () => {
  const monthly = { kind: 'sinceFirst', months: 1 } as const;
  expect(periodOf(monthly, '2026-03-30', '2026-01-31')).toEqual({ from: '2026-02-28', to: '2026-03-27' });
  expect(periodOf(monthly, '2026-03-31', '2026-01-31')).toEqual({ from: '2026-03-31', to: '2026-04-29' });
  const quarterly = { kind: 'sinceFirst', months: 3 } as const;
  expect(periodOf(quarterly, '2026-10-30', '2026-01-31')).toEqual({ from: '2026-07-31', to: '2026-10-30' });
});

test.each([
  [undefined, undefined],
  [{ on: '2025-12-31' }, '2025-12-31'],
  [{ months: 60 }, '2031-05-31'],
  [{ endOfPeriod: true }, '2027-05-31'],
  [{}, undefined],
] as const)('what expires by %o, granted on 2026-06-01: %s', (expires, day) => {
  expect(expiryOf(expires, { kind: 'year', startsOn: '06-01' }, '2026-06-01')).toBe(day);
});

test.each([
  [101, 5_000, 10_000, 51, 50, 51],
  [100, 5_000, 10_000, 50, 50, 50],
  [3, 3_333, 10_000, 1, 0, 1],
  [1, 4_999, 10_000, 0, 0, 1],
  [0, 10_000, 10_000, 0, 0, 0],
  [100_000_000_000, 10_000, 10_000, 100_000_000_000, 100_000_000_000, 100_000_000_000],
  [100_000_000_000, 3_333, 10_000, 33_330_000_000, 33_330_000_000, 33_330_000_000],
])('%i × %i ÷ %i: halves up %i, down %i, up %i', (amount, part, whole, halfUp, floor, ceil) => {
  expect(share(amount, part, whole, 'halfUp')).toBe(halfUp);
  expect(share(amount, part, whole, 'floor')).toBe(floor);
  expect(share(amount, part, whole, 'ceil')).toBe(ceil);
});
