/** The registry that the search bench is about: 100,000 made-up courses in seven languages. */
import { random, vocabulary, zipf } from './course-words.mjs';

/** Words that a language has in every text; the stemmers' stop words. */
const small = {
  en: 'the of and for in with to a',
  fr: 'le la de et pour dans avec les',
  de: 'die der und für in mit das ein',
  es: 'el la de y para en con los',
  el: 'το η και για με την σε ένα',
  it: 'il la di e per in con le',
  pl: 'i w na do z dla się oraz',
};
const endings = {
  en: ['', 's', 'ing', 'ed'],
  fr: ['', 's', 'ment', 'tion'],
  de: ['', 'en', 'er', 'ung'],
  es: ['', 's', 'ción', 'mente'],
  el: ['', 'ς', 'ων', 'ου'],
  it: ['', 'i', 'mente', 'zione'],
  pl: ['', 'ów', 'ami', 'anie'],
};
const places = [
  ['FR', ['FRK26', 'FR101', 'FRL04']],
  ['DE', ['DE212', 'DE300', 'DEA23']],
  ['ES', ['ES300', 'ES511']],
  ['IE', ['IE061', 'IE053']],
  ['GR', ['EL303', 'EL522']],
  ['PL', ['PL911', 'PL213']],
];
const currencies = { FR: 'EUR', DE: 'EUR', ES: 'EUR', IE: 'EUR', GR: 'EUR', PL: 'PLN' };
const schemes = ['fr-cpf', 'de-82-sgb-iii', 'eu-ila', 'be-vlg-opleidingscheques'];
const credentials = ['microCredential', 'qualification', 'partialQualification', 'attendance', 'none'];
const features = ['stepFreeAccess', 'signLanguage', 'captions', 'hearingLoop', 'easyToRead'];

export const languages = Object.keys(small);
export const providerCount = 2000;
export const skillUri = (number) =>
  `http://data.europa.eu/esco/skill/${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;
export const skillCount = 13000;
export const day = (from, days) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** @param today YYYY-MM-DD: sessions are in the year around it */
export function courseMaker(seed, today, size = 20_000) {
  const next = random(seed);
  const words = vocabulary(size, next);
  const rank = zipf(size, next);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const some = (list, share) => list.filter(() => next() < share);
  const word = (language) =>
    next() < 0.3 ? pick(small[language].split(' ')) : words[rank()] + pick(endings[language]);
  const text = (language, least, most) =>
    Array.from({ length: least + Math.floor(next() * (most - least)) }, () => word(language)).join(' ');

  function make(index) {
    const language = pick(languages);
    const isBilingual = next() < 0.15;
    const [country, regions] = pick(places);
    const mode = pick(['onSite', 'onSite', 'online', 'blended']);
    const starts = some([20, 80, 140, 230, 300], 0.3).map((days) => day(today, days + Math.floor(next() * 20) - 30));
    return {
      provider: Math.floor(next() ** 2 * providerCount),
      course: {
        reference: `B-${index}`,
        title: { [language]: text(language, 3, 8), ...(isBilingual ? { en: text('en', 3, 8) } : {}) },
        description: { [language]: text(language, 30, 70) },
        languages: [language],
        mode,
        ...(mode === 'online' ? {} : { place: { country, nuts: pick(regions) } }),
        skills: [...new Set(Array.from({ length: 3 }, () => skillUri(Math.floor(next() ** 3 * skillCount))))],
        iscedF: `0${1 + Math.floor(next() * 9)}${Math.floor(next() * 4)}${1 + Math.floor(next() * 3)}`,
        eqfLevel: 1 + Math.floor(next() * 8),
        workload: `PT${Math.ceil(next() ** 3 * 400)}H`,
        price: { amountMinor: next() < 0.1 ? 0 : Math.ceil(next() ** 2 * 4000) * 100, currency: currencies[country] },
        credential: { kind: pick(credentials) },
        themes: some(['green', 'digital'], 0.15),
        accessibility: some(features, 0.2),
        schemes: some(schemes, 0.2).map((schemeId) => ({ schemeId, validFrom: '2026-01-01' })),
        synthetic: true,
      },
      sessions: starts.map((start, number) => ({
        reference: `S${number}`,
        start,
        end: day(start, 5),
        enrolBy: day(start, -7),
        state: 'open',
      })),
    };
  }
  return { make, words };
}
