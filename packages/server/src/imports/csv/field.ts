import { hoursDuration, hoursToDuration, localDate, money, numberOf, oneLine, plainText } from '../values.js';
import { type FieldMapping, templateColumns } from './mapping.js';

export type Row = ReadonlyMap<string, string>;

/** A text of the row that its field mapping cannot turn into a value. */
export class FieldFault extends Error {}

/** The value of one member from one row; undefined when the row has none. @throws {FieldFault} */
export function fieldValue(source: string | FieldMapping, row: Row): unknown {
  const mapping: FieldMapping = typeof source === 'string' ? { template: source } : source;
  if (mapping.value !== undefined) return mapping.value;
  const text = strip(
    mapping.column === undefined ? fillTemplate(mapping.template ?? '', row) : cell(row, mapping.column),
    mapping.trim,
  );
  const value = mapping.split === undefined ? convert(text, mapping) : convertList(text, mapping.split, mapping);
  return value === undefined ? mapping.default : value;
}

/** The template with the row's values in it; empty when one of them is. */
export function fillTemplate(template: string, row: Row): string {
  if (templateColumns(template).some((column) => cell(row, column) === '')) return '';
  return template.replaceAll(/\{([^{}]+)\}/g, (_, column: string) => cell(row, column));
}

function cell(row: Row, column: string): string {
  return row.get(column)?.trim() ?? '';
}

function strip(text: string, characters: string | undefined): string {
  if (!characters) return text;
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).trim();
}

function convertList(text: string, separator: string, mapping: FieldMapping): unknown[] | undefined {
  const items = text.split(separator).flatMap((item) => {
    const value = convert(strip(item.trim(), mapping.trim), mapping);
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  });
  return items.length > 0 ? [...new Set(items)] : undefined;
}

function convert(text: string, mapping: FieldMapping): unknown {
  if (text === '') return undefined;
  if (mapping.map) {
    const mapped = Object.hasOwn(mapping.map, text) ? mapping.map[text] : mapping.otherwise;
    if (mapped === undefined) throw new FieldFault(`"${shorten(text)}" is not in the map`);
    return mapped === null ? undefined : mapped;
  }
  const value = read(text, mapping);
  if (value !== undefined) return value;
  if (mapping.otherwise !== undefined) return mapping.otherwise ?? undefined;
  throw new FieldFault(`"${shorten(text)}" is not ${wanted[mapping.as ?? 'text']}`);
}

const wanted: Record<NonNullable<FieldMapping['as']>, string> = {
  text: 'a text',
  line: 'a line of text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'yes or no',
  hours: 'a number of hours',
  minutes: 'a number of minutes',
  date: 'a date that exists',
  money: 'an amount in whole minor units of the currency (or its decimal mark is not plain)',
  reference: 'usable as a reference',
};

function read(text: string, { as = 'text', multiply = 1, decimal, currency, order }: FieldMapping): unknown {
  switch (as) {
    case 'text':
      return plainText(text);
    case 'line':
      return oneLine(text);
    case 'reference':
      return (
        text
          .replaceAll(/[^A-Za-z0-9._:/-]+/g, '-')
          .replace(/^[^A-Za-z0-9]+/, '')
          .slice(0, 120) || undefined
      );
    case 'number':
      return scaled(text, decimal, multiply);
    case 'integer': {
      const number = scaled(text, decimal, multiply);
      return Number.isSafeInteger(number) ? number : undefined;
    }
    case 'boolean':
      return /^(1|t|true|y|yes)$/i.test(text) ? true : /^(0|f|false|n|no)$/i.test(text) ? false : undefined;
    case 'hours': {
      if (text.startsWith('P')) return hoursDuration(text);
      const hours = numberOf(text, decimal);
      return hours === undefined ? undefined : hours === 0 ? null : hoursToDuration(hours);
    }
    case 'minutes': {
      const minutes = numberOf(text, decimal);
      return minutes === undefined ? undefined : hoursToDuration(minutes / 60);
    }
    case 'date':
      return localDate(text, order);
    case 'money':
      return currency === undefined ? undefined : money(text, currency, decimal);
  }
}

function scaled(text: string, decimal: FieldMapping['decimal'], multiply: number): number | undefined {
  const number = numberOf(text, decimal);
  // 19.99 * 100 is 1998.9999999999998: twelve digits are enough for a scale and few enough to mend that.
  return number === undefined ? undefined : Number((number * multiply).toPrecision(12));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
