/** An amount in minor units of its currency (cents for EUR). */
export interface Money {
  amountMinor: number;
  currency: string;
}

const formats: Record<string, Intl.NumberFormat> = {};

/**
 * Whole amounts without decimals: `€1,200`, `€99.50`.
 * @param tag BCP 47 tag of a locale's formats
 */
export function moneyText({ amountMinor, currency }: Money, tag: string): string {
  const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as Intl.NumberFormatOptions;
  const format = (formats[tag + currency] ??= new Intl.NumberFormat(tag, options));
  return format.format(amountMinor / 10 ** decimals(currency));
}

/** ISO 4217's, which are not always those that `Intl` shows: a forint has 100 fillér that no one writes. */
function decimals(currency: string): number {
  if (/ISK|JPY|KRW|CLP|VND|X[AOP]F/.test(currency)) return 0;
  return /KWD|BHD|OMR|JOD|TND/.test(currency) ? 3 : 2;
}
