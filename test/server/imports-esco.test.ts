import { gzipSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEsco } from '../../packages/server/src/imports/esco/read-esco.js';
import { fileSource, textSource } from '../../packages/server/src/imports/source.js';
import { collect } from './collect.js';

const skill = 'http://data.europa.eu/esco/skill/00735755-adc6-4ea0-b034-b8caff339c9f';
const occupation = 'http://data.europa.eu/esco/occupation/7259dc48-004a-4ceb-aa4e-5bbd548c2397';

/** As the ESCO portal offers them, with the columns that matter here. */
const skillsHeader = 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description';
const english = `${skillsHeader}
KnowledgeSkillCompetence,${skill},skill/competence,cross-sector,install heat pump,"fit heat pump
mount heat pump","Install heat pumps, which use the physical properties of refrigerants."
KnowledgeSkillCompetence,not a uri,knowledge,cross-sector,x,,`;
const french = `${skillsHeader}\nKnowledgeSkillCompetence,${skill},skill/competence,cross-sector,installer une pompe à chaleur,,`;
const green = `conceptType,conceptUri,preferredLabel\nKnowledgeSkillCompetence,${skill},install heat pump`;
const occupations = `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\nOccupation,${occupation},C7126,heating technician,,`;
const relations = `occupationUri,relationType,skillType,skillUri\n${occupation},essential,skill/competence,${skill}\n${occupation},perhaps,,${skill}`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ila-esco-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the official ESCO download', () => {
  it('becomes one record a concept, whatever the order of the files', async () => {
    const packed = join(folder, 'skills_fr.csv.gz');
    writeFileSync(packed, gzipSync(`\uFEFF${french}`));
    const readings = await collect(
      readEsco([
        textSource('occupationSkillRelations_en.csv', relations),
        textSource('occupations_en.csv', occupations),
        textSource('greenSkillsCollection_en.csv', green),
        textSource('skills_en.csv', english),
        await fileSource(packed),
      ]),
    );
    expect(readings).toEqual([
      {
        kind: 'skills',
        at: { file: 'skills_en.csv', row: 1, line: 3 },
        record: {
          uri: skill,
          labels: { en: 'install heat pump', fr: 'installer une pompe à chaleur' },
          alternativeLabels: { en: 'fit heat pump\nmount heat pump' },
          description: 'Install heat pumps, which use the physical properties of refrigerants.',
          kind: 'skill',
          reuseLevel: 'crossSector',
          themes: ['green'],
        },
      },
      {
        kind: 'skills',
        at: { file: 'skills_en.csv', row: 2, line: 4 },
        faults: [{ path: 'conceptUri', reason: 'is not the URI of an ESCO concept' }],
      },
      {
        kind: 'occupations',
        at: { file: 'occupations_en.csv', row: 1, line: 2 },
        record: { uri: occupation, labels: { en: 'heating technician' }, iscoCode: '7126' },
      },
      {
        kind: 'occupationSkills',
        at: { file: 'occupationSkillRelations_en.csv', row: 1, line: 2 },
        record: { occupation, skill, relation: 'essential' },
      },
      {
        kind: 'occupationSkills',
        at: { file: 'occupationSkillRelations_en.csv', row: 2, line: 3 },
        faults: [{ path: 'relationType', reason: 'is neither essential nor optional' }],
      },
    ]);
  });

  it('must say its language, in its name or on the command line', async () => {
    await expect(collect(readEsco([textSource('skills.csv', english)]))).rejects.toThrow('--language');
    const readings = await collect(readEsco([textSource('skills.csv', french)], { language: 'fr' }));
    expect(readings).toMatchObject([{ record: { labels: { fr: 'installer une pompe à chaleur' } } }]);
  });

  it('refuses files that hold something else', async () => {
    await expect(
      collect(readEsco([textSource('ISCOGroups_en.csv', 'conceptType,conceptUri,code\nISCOGroup,x,1')])),
    ).rejects.toThrow('no ESCO skills, occupations or occupation-skill relations');
    const broken = join(folder, 'broken_en.csv.gz');
    writeFileSync(broken, gzipSync(english).subarray(0, 60));
    await expect(collect(readEsco([await fileSource(broken)]))).rejects.toThrow('broken or cut off');
    const latin = join(folder, 'latin_en.csv');
    writeFileSync(latin, Buffer.from(english.replace('pumps', 'é'), 'latin1'));
    await expect(collect(readEsco([await fileSource(latin)]))).rejects.toThrow('not UTF-8');
  });
});
