import type { Money } from '../generated/types.js';

/** An amount as a decimal number, `120000` cents as `1200.00`. The digits are moved, never computed. */
export function decimal({ amountMinor, currency }: Money): string {
  const places =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const digits = String(amountMinor).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
