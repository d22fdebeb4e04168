import type { Kysely } from 'kysely';
import type { Database } from '@ila-kit/server';
import { upsertOccupations, upsertOccupationSkills } from '../../packages/server/src/occupations/upsert.js';
import { addSkillCodes, upsertSkills } from '../../packages/server/src/skills/upsert.js';
import { now } from './catalogue.js';

export const skillUri = (name: string) => `http://data.europa.eu/esco/skill/${name}`;
export const occupationUri = (name: string) => `http://data.europa.eu/esco/occupation/${name}`;

/** A few skills and occupations in the form of ESCO. */
export async function addConcepts(db: Kysely<Database>): Promise<void> {
  const scope = { livemode: false, now };
  await upsertSkills(
    db,
    [
      {
        uri: skillUri('solar'),
        labels: { en: 'install photovoltaic systems', fr: 'installer des systèmes photovoltaïques' },
        alternativeLabels: { en: 'mount solar panels\nfit PV modules' },
        kind: 'skill',
        reuseLevel: 'sectorSpecific',
        themes: ['green'],
        description: 'Set up panels.',
      },
      { uri: skillUri('weld'), labels: { en: 'weld metal', de: 'Metall schweißen' }, kind: 'skill' },
      { uri: skillUri('electricity'), labels: { en: 'electricity', el: 'ηλεκτρισμός' }, kind: 'knowledge' },
      { uri: skillUri('wiring'), labels: { en: 'install electrical wiring' }, kind: 'skill', themes: ['digital'] },
    ],
    scope,
  );
  await upsertOccupations(
    db,
    [
      {
        uri: occupationUri('installer'),
        labels: { en: 'solar installer', fr: 'installateur solaire' },
        iscoCode: '7411',
      },
      { uri: occupationUri('electrician'), labels: { en: 'building electrician' }, iscoCode: '7411' },
      { uri: occupationUri('welder'), labels: { en: 'welder' }, iscoCode: '7212', description: 'Joins metal.' },
    ],
    scope,
  );
  const links = [
    ['installer', 'solar', 'essential'],
    ['installer', 'electricity', 'essential'],
    ['installer', 'weld', 'optional'],
    ['electrician', 'electricity', 'essential'],
    ['electrician', 'wiring', 'essential'],
    ['welder', 'weld', 'essential'],
  ] as const;
  await upsertOccupationSkills(
    db,
    links.map(([occupation, skill, relation]) => ({
      occupation: occupationUri(occupation),
      skill: skillUri(skill),
      relation,
    })),
    false,
  );
  await addSkillCodes(db, [{ code: 'rome:F1602', uri: skillUri('wiring') }], false);
}
