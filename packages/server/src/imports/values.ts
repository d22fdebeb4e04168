/**
 * Values of files → values of the contract. Each answers undefined for what it cannot express exactly.
 */
import type { Money } from '../generated/types.js';

export type DecimalMark = '.' | ',';

/** `P1DT2H` and the like cannot be hours: only what is stated in hours and minutes is. `PT90M` → `PT1H30M`. */
export function hoursDuration(text: string): string | undefined {
  const [, hours = '0', minutes = '0'] = /^PT(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:0+S)?$/.exec(text.trim()) ?? [];
  return minutesToDuration(Number(hours) * 60 + Number(minutes));
}

/** A number of hours, decimals allowed → `PT60H`, `PT1H30M`. Zero says nothing and is none. */
export function hoursToDuration(hours: number): string | undefined {
  return minutesToDuration(Math.round(hours * 60));
}

function minutesToDuration(total: number): string | undefined {
  if (!Number.isInteger(total) || total <= 0 || total >= 100_000 * 60) return undefined;
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}`;
}

/** `1 200,50`, `1,200.50`, `1200.5`, or as `mark` says → minor units of the currency. More decimals than the currency has are refused, not rounded. */
export function money(text: string, currency: string, mark?: DecimalMark): Money | undefined {
  const number = decimal(text, mark);
  if (!number) return undefined;
  const digits = minorDigits(currency);
  const fraction = number.fraction.replace(/0+$/, '');
  if (number.negative || fraction.length > digits) return undefined;
  const amountMinor = Number(number.whole + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency } : undefined;
}

/** A number in any of the usual European spellings. */
export function numberOf(text: string, mark?: DecimalMark): number | undefined {
  const number = decimal(text, mark);
  return number && Number(`${number.negative ? '-' : ''}${number.whole}.${number.fraction || '0'}`);
}

/** `2027-02-01`, with or without a time behind it, or `01/02/2027` and `01.02.2027` when `order` says which is the day. */
export function localDate(text: string, order?: 'dmy' | 'mdy'): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text.trim());
  if (iso) return existingDate(iso[1], iso[2], iso[3]);
  const parts = order && /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [day, month] = order === 'dmy' ? [parts[1], parts[2]] : [parts[2], parts[1]];
  return existingDate(parts[3], month?.padStart(2, '0'), day?.padStart(2, '0'));
}

/** A text that is safe to keep: control characters and outer white space gone; undefined when nothing is left. */
export function plainText(text: string): string | undefined {
  return text.replaceAll(/\p{Cc}/gu, (character) => (/[\n\t]/.test(character) ? character : ' ')).trim() || undefined;
}

/** The same on one line. */
export function oneLine(text: string): string | undefined {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() || undefined;
}

function existingDate(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month}-${day}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
}

/** Without `mark`, `1.200` could be twelve hundred or one and a fifth: then it is neither. */
function decimal(text: string, mark?: DecimalMark): { negative: boolean; whole: string; fraction: string } | undefined {
  const compact = text.replaceAll(/[\s\u00a0\u202f']/g, '');
  const known = mark ?? guessMark(compact);
  if (!known) return undefined;
  const [, sign, whole = '', fraction = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(compact.replaceAll(known === '.' ? ',' : '.', '').replace(known, '.')) ?? [];
  return whole ? { negative: sign === '-', whole, fraction } : undefined;
}

function guessMark(text: string): DecimalMark | undefined {
  const marks = text.replaceAll(/[^.,]/g, '');
  if (marks.length === 0) return '.';
  const last = marks.at(-1) as DecimalMark;
  if (marks.length === 1) return /^-?(?!0)\d{1,3}[.,]\d{3}$/.test(text) ? undefined : last;
  // Several: alike they group thousands, and the one that differs at the end is the decimal mark.
  const other = last === '.' ? ',' : '.';
  if (marks === last.repeat(marks.length)) return other;
  return marks === other.repeat(marks.length - 1) + last ? last : undefined;
}

function minorDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}
