/** A range of a facet: more than `above` (nothing below it when it is 0 and `from` is inclusive), at most `to`. */
export interface Band {
  value: string;
  above: number;
  /** Infinity for the last. */
  to: number;
}

/** Prices in whole units of the course's own currency. Nothing to pay is a band of its own. */
export const priceBands: readonly Band[] = bands([0, 250, 500, 1000, 2500]);

/** The facet value of a course that costs nothing, in whichever currency. */
export const free = 'free';

/** Workload in hours. */
export const hourBands: readonly Band[] = bands([0, 8, 40, 100, 300]);

export function bandOf(list: readonly Band[], amount: number): Band | undefined {
  return list.find(({ above, to }) => (amount > above || (amount === 0 && above === 0)) && amount <= to);
}

/** How many minor units one unit of a currency has: 100 for EUR, 1 for JPY. */
export function minorUnits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  digits.set(currency, 10 ** maximumFractionDigits);
  return 10 ** maximumFractionDigits;
}

/** Making a number format is slow; there are some 200 currencies. */
const digits = new Map<string, number>();

function bands(limits: readonly number[]): Band[] {
  return limits.map((above, index) => {
    const to = limits[index + 1];
    return to === undefined ? { value: `${above}+`, above, to: Infinity } : { value: `${above}-${to}`, above, to };
  });
}
