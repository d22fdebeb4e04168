import type { ImportOccupation, ImportOccupationSkill, ImportSkill, ReuseLevel, Theme } from '../../generated/types.js';
import { occupationRows } from './occupation-rows.js';
import { skillRows } from './skill-rows.js';

const base = 'http://data.europa.eu/esco';

const reuseLevels: Record<string, ReuseLevel> = {
  sector: 'sectorSpecific',
  cross: 'crossSector',
  occupation: 'occupationSpecific',
  transversal: 'transversal',
};

/** The skills of the seed as an import takes them. */
export const seedSkills: readonly ImportSkill[] = rowsOf(skillRows).map(
  ([en = '', id = '', kind, reuse = '', themes = '', fr = '', es = '']) => {
    const served: Theme[] = [
      ...(themes.includes('g') ? ['green' as const] : []),
      ...(themes.includes('d') ? ['digital' as const] : []),
    ];
    const reuseLevel = reuseLevels[reuse];
    return {
      uri: `${base}/skill/${id}`,
      labels: labelsOf(en, fr, es),
      kind: kind === 'k' ? 'knowledge' : 'skill',
      ...(reuseLevel ? { reuseLevel } : {}),
      ...(served.length > 0 ? { themes: served } : {}),
    };
  },
);

/** The occupations of the seed. */
export const seedOccupations: readonly ImportOccupation[] = rowsOf(occupationRows).map(
  ([en = '', id = '', iscoCode = '', fr = '', es = '']) => ({
    uri: `${base}/occupation/${id}`,
    labels: labelsOf(en, fr, es),
    iscoCode,
  }),
);

/** Which of the seed's skills each of its occupations needs. */
export const seedOccupationSkills: readonly ImportOccupationSkill[] = rowsOf(occupationRows).flatMap(
  ([, id = '', , , , essential = '', optional = '']) => [
    ...linksOf(`${base}/occupation/${id}`, essential, 'essential'),
    ...linksOf(`${base}/occupation/${id}`, optional, 'optional'),
  ],
);

/** The URI of one of the seed's skills by its English label. @throws when the seed does not have it */
export function skillUri(label: string): string {
  const skill = seedSkills.find(({ labels }) => labels.en === label);
  if (!skill) throw new Error(`The seed has no skill "${label}".`);
  return skill.uri;
}

function linksOf(occupation: string, labels: string, relation: 'essential' | 'optional'): ImportOccupationSkill[] {
  return labels
    .split(';')
    .filter((label) => label !== '')
    .map((label) => ({ occupation, skill: skillUri(label), relation }));
}

function labelsOf(en: string, fr: string, es: string): Record<string, string> {
  return { en, ...(fr ? { fr } : {}), ...(es ? { es } : {}) };
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}
