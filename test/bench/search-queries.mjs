/** 300 searches as people make them: mostly one or two words, some filters, some orders, some slips of the finger. */
import { random, zipf } from './course-words.mjs';
import { day, languages, skillCount, skillUri } from './courses.mjs';

/** @returns query strings for `GET /v1/courses` */
export function makeQueries(words, today, count = 300) {
  const next = random(7);
  const rank = zipf(words.length, next);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const frequent = () => words[Math.floor(next() * 14)];
  const filters = [
    () => ({ mode: ['online'] }),
    () => ({ mode: ['onSite', 'blended'] }),
    () => ({ language: [pick(languages)] }),
    () => ({ country: [pick(['FR', 'DE', 'ES'])] }),
    () => ({ country: ['FR', 'GR'], orOnline: ['true'] }),
    () => ({ nuts: ['FRK2'] }),
    () => ({ eqfLevel: ['4', '5'] }),
    () => ({ iscedF: ['07'] }),
    () => ({ credential: ['microCredential'] }),
    () => ({ theme: ['green'] }),
    () => ({ accessibility: ['captions'] }),
    () => ({ scheme: ['fr-cpf'] }),
    () => ({ priceMax: ['50000'] }),
    () => ({ hoursMax: ['40'] }),
    () => ({ startFrom: [day(today, 10)], startTo: [day(today, 90)] }),
  ];
  const slip = (word) => {
    const at = 1 + Math.floor(next() * (word.length - 2));
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  };
  const kinds = [
    [0.14, () => ({ q: [frequent()] })],
    [0.32, () => ({ q: [words[rank()]] })],
    [0.52, () => ({ q: [`${words[rank()]} ${words[rank()]}`], lang: [pick(languages)] })],
    [0.57, () => ({ q: [`${words[rank()]} ${words[rank()]} ${words[rank()]}`] })],
    [0.72, () => ({ q: [words[rank()]], ...pick(filters)() })],
    [0.78, () => ({ q: [words[rank()]], ...pick(filters)(), ...pick(filters)() })],
    [0.82, () => ({ ...pick(filters)(), ...pick(filters)() })],
    [0.84, () => ({})],
    [0.88, () => ({ skill: Array.from({ length: 6 }, () => skillUri(Math.floor(next() ** 3 * skillCount))) })],
    [0.94, () => ({ q: [words[rank()]], sort: [pick(['price', 'hours', 'startDate', 'newest'])] })],
    [1, () => ({ q: [slip(words[rank()])] })],
  ];
  return Array.from({ length: count }, () => {
    const chance = next();
    const [, make] = kinds.find(([upTo]) => chance < upTo);
    const parameters = new URLSearchParams({ limit: '20' });
    for (const [name, values] of Object.entries(make()))
      for (const value of new Set(values)) parameters.append(name, value);
    return parameters.toString();
  });
}
