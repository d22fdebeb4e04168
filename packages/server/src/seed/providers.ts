import type { ImportProvider, QualityAssurance } from '../generated/types.js';
import { type City, countries, type Country } from './countries.js';
import { type Random, random } from './random.js';
import { type Sector, sectors } from './topics/all.js';

export interface SeedProvider {
  record: ImportProvider;
  country: Country;
  city: City;
  sectors: Sector[];
}

const perCountry = 35;

/** Providers of fixed names, for documentation and the demo sites. */
const known: Record<string, { name: string; city: number; sectors: Sector[]; reference: string }> = {
  FR: { name: 'Hélios Formation', city: 1, sectors: ['energy', 'trades', 'construction'], reference: 'HELIOS' },
  DE: { name: 'Werkbank Bildung', city: 6, sectors: ['trades', 'digital', 'office'], reference: 'WERKBANK' },
  IE: { name: 'Liffey Skills', city: 0, sectors: ['digital', 'care', 'people'], reference: 'LIFFEY' },
  GR: {
    name: 'Κέντρο Κατάρτισης «Αμφορέας»',
    city: 0,
    sectors: ['hospitality', 'energy', 'office'],
    reference: 'AMFOREAS',
  },
};

/** All providers of the seed: 35 in each country, the fixed one first. */
export function seedProviders(): SeedProvider[] {
  return countries.flatMap((country) => {
    const draw = random(`providers ${country.code}`);
    // Each stem with each pattern is a name, and none comes twice.
    const names = draw.sample(
      country.names.flatMap((pattern) => country.stems.map((stem) => pattern.replace('*', stem))),
      perCountry,
    );
    return names.map((name, index) => makeProvider(country, index, name, draw));
  });
}

function makeProvider(country: Country, index: number, name: string, draw: Random): SeedProvider {
  const fixed = index === 0 ? known[country.code] : undefined;
  const city = fixed ? (country.cities[fixed.city] as City) : draw.pick(country.cities);
  const chosen = fixed?.sectors ?? draw.sample(Object.keys(sectors) as Sector[], draw.between(2, 3));
  const reference = fixed?.reference ?? `SEED-${country.code}-${String(index + 1).padStart(2, '0')}`;
  const qualityAssurance = assurance(country, draw);
  return {
    country,
    city,
    sectors: chosen,
    record: {
      reference,
      provider: {
        name: fixed?.name ?? name,
        country: country.code,
        nuts: city[1],
        city: city[0],
        url: `https://${reference.toLowerCase()}.example`,
        ...(qualityAssurance ? { qualityAssurance: [qualityAssurance] } : {}),
        synthetic: true,
      },
    },
  };
}

function assurance({ labels }: Country, draw: Random): QualityAssurance | undefined {
  if (!draw.chance(0.7)) return undefined;
  return {
    kind: draw.pick(['institutionalAccreditation', 'institutionalQualityAssurance', 'label'] as const),
    label: labels[0],
    validFrom: `${draw.between(2023, 2025)}-0${draw.between(1, 9)}-01`,
    validTo: `${draw.between(2027, 2029)}-12-31`,
  };
}
