/** A calendar date, `YYYY-MM-DD`. Two of them compare as strings do. */
export type LocalDate = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar, from the year 1000 on. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  const [year, month, day] = partsOf(value);
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The same day of another month, or that month's last day: 31 January and a month is the end of February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = total - toYear * 12 + 1;
  return dateOf(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/** The day before. */
export function dayBefore(date: LocalDate): LocalDate {
  const [year, month, day] = partsOf(date);
  if (day > 1) return dateOf(year, month, day - 1);
  const [toYear, toMonth] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return dateOf(toYear, toMonth, daysIn(toYear, toMonth));
}

/** The day after. */
export function dayAfter(date: LocalDate): LocalDate {
  const [year, month, day] = partsOf(date);
  if (day < daysIn(year, month)) return dateOf(year, month, day + 1);
  return month < 12 ? dateOf(year, month + 1, 1) : dateOf(year + 1, 1, 1);
}

/** Whole years: who was born on 29 February is a year older on 1 March of a common year. */
export function yearsBetween(from: LocalDate, to: LocalDate): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

/** The least number of months that holds every day from the first to the last: 1 January to 31 December is 12. */
export function monthsSpanned(first: LocalDate, last: LocalDate): number {
  const [fromYear, fromMonth] = partsOf(first);
  const [toYear, toMonth] = partsOf(last);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(first, months) > last ? months : months + 1;
}

function partsOf(date: LocalDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function dateOf(year: number, month: number, day: number): LocalDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
