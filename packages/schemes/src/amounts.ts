export type Rounding = 'halfUp' | 'floor' | 'ceil';

/** More than any course costs; a product with basis points stays an exact integer. */
const largestAmount = 100_000_000_000;

/** A whole number of a scheme's unit, from nothing to the largest amount. */
export function isAmount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largestAmount;
}

/** `amount × part ÷ whole`, rounded as said. */
export function share(amount: number, part: number, whole: number, rounding: Rounding): number {
  const product = amount * part;
  if (rounding === 'floor') return Math.floor(product / whole);
  if (rounding === 'ceil') return Math.ceil(product / whole);
  return Math.floor((2 * product + whole) / (2 * whole));
}

/** Whether the unit is a currency, and not a unit of time. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
