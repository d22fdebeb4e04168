import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenDatabase } from '@ila-kit/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMapping } from '../../packages/server/src/imports/csv/mapping.js';
import { readCsv } from '../../packages/server/src/imports/csv/read-csv.js';
import { checkRecord } from '../../packages/server/src/imports/check-record.js';
import { readElm } from '../../packages/server/src/imports/elm/read-elm.js';
import { readEsco } from '../../packages/server/src/imports/esco/read-esco.js';
import { isUnreadable, type Reading } from '../../packages/server/src/imports/reading.js';
import { type Counts, type ReportLine, runImport } from '../../packages/server/src/imports/run.js';
import { importRecords } from '../../packages/server/src/imports/service.js';
import { fileSource } from '../../packages/server/src/imports/source.js';
import { forEachEngine } from './database.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(process.env.ILA_SHARED ?? join(root, '../shared'), 'data');
const isPresent = existsSync(join(data, 'esco/skills.csv'));
if (!isPresent) console.log(`Skipped: imports of the shared data sets, which are not at ${data}.`);

/** The whole of ESCO costs a minute; a slice shows the same on each run. */
const isLong = Boolean(process.env.ILA_LONG);
const now = new Date('2026-11-24T09:00:00Z');

const source = (path: string) => fileSource(join(data, path));
const mapping = (name: string) =>
  readMapping(readFileSync(join(root, `test/server/fixtures/${name}.mapping.json`), 'utf8'));
const concepts = ['esco/skills.csv', 'esco/occupations.csv'];
const links = 'esco/occupation_skill.csv.gz';
const esco = async (files: readonly string[]) => readEsco(await Promise.all(files.map(source)));
const mcgill = async () => readCsv(await source('mcgill-courses/courses.csv'), mapping('mcgill'));
const newJersey = async () => readCsv(await source('nj-etpl/programs.csv'), mapping('nj-etpl'));
const elm = async () => readElm(await source('elm/samples/learning-opportunities.loq.xml'));

/** At most so many of each kind. */
async function* first(readings: AsyncIterable<Reading>, most: number): AsyncIterable<Reading> {
  const counts = new Map<string, number>();
  for await (const reading of readings) {
    const count = (counts.get(reading.kind) ?? 0) + 1;
    counts.set(reading.kind, count);
    if (count <= most) yield reading;
  }
}

describe.skipIf(!isPresent)('readers of the shared data', () => {
  it('read each of its records, and each keeps to the contract', { timeout: 120_000 }, async () => {
    const counts: Record<string, number> = {};
    const faults: unknown[] = [];
    for (const readings of [await mcgill(), await newJersey(), await elm(), await esco([...concepts, links])]) {
      let n = 0;
      for await (const reading of readings) {
        counts[reading.kind] = (counts[reading.kind] ?? 0) + 1;
        n += 1;
        if (isUnreadable(reading)) faults.push(reading);
        // Links are 123,855 of the same; one in ten is enough.
        else if (reading.kind !== 'occupationSkills' || n % 10 === 0)
          faults.push(...checkRecord(reading.kind, reading.record));
      }
    }
    expect(faults).toEqual([]);
    expect(counts).toEqual({
      providers: 1 + 318 + 2,
      courses: 15_162 + 1_360 + 2,
      skills: 13_896,
      occupations: 3_007,
      occupationSkills: 123_855,
    });
  });
});

forEachEngine((engine) => {
  describe.skipIf(!isPresent)('imports of the shared data', () => {
    let database: OpenDatabase;

    beforeAll(async () => {
      database = await engine.open();
    });

    afterAll(async () => database?.close());

    async function run(readings: AsyncIterable<Reading>): Promise<{ counts: Counts; lines: ReportLine[] }> {
      const lines: ReportLine[] = [];
      const counts = await runImport(
        readings,
        {
          take: (kind, records) =>
            database.db.transaction().execute((db) => importRecords(db, kind, records, { livemode: false, now })),
          close: async () => undefined,
        },
        {
          batchSize: 500,
          runKey: 'test',
          report: (line) => lines.push(line),
          committed: () => undefined,
          counted: () => undefined,
        },
      );
      return { counts, lines };
    }

    it(
      'takes 1,360 priced programmes of 318 providers, and changes nothing the second time',
      { timeout: 240_000 },
      async () => {
        expect((await run(await newJersey())).counts).toMatchObject({ created: 1678, refused: 0 });
        expect((await run(await newJersey())).counts).toMatchObject({
          unchanged: 1678,
          created: 0,
          updated: 0,
          refused: 0,
        });
        const { rows } = await sql<{ priced: number }>`
        select count(*)::int as priced from courses where price_currency = 'USD'`.execute(database.db);
        expect(rows[0]?.priced).toBe(1360);
      },
    );

    it('takes of the ELM sample what is right and says what is not', async () => {
      const { counts, lines } = await run(await elm());
      expect(counts).toMatchObject({ created: 4, refused: 0, incomplete: 2 });
      expect(lines.map(({ outcome }) => outcome)).toEqual(['leftOut', 'leftOut']);
      const said = lines[0]?.faults.map(({ path, reason }) => `${path}: ${reason}`) ?? [];
      expect(said).toContain('temporal: it ends on 2023-11-01, before it starts on 2024-10-17');
      expect(said).toContain('priceDetail: "617533410.143" is no amount of CUP');
      expect((await run(await elm())).counts).toMatchObject({ unchanged: 4 });
    });

    it('takes university courses', { timeout: 240_000 }, async () => {
      const most = isLong ? 20_000 : 500;
      const expected = isLong ? 15_163 : 501;
      expect((await run(first(await mcgill(), most))).counts).toMatchObject({ created: expected, refused: 0 });
      expect((await run(first(await mcgill(), most))).counts).toMatchObject({ unchanged: expected });
    });

    it('takes ESCO in three languages, with its links', { timeout: 400_000 }, async () => {
      if (!isLong) {
        expect((await run(first(await esco(concepts), 500))).counts).toMatchObject({ created: 1000, refused: 0 });
        expect((await run(first(await esco(concepts), 500))).counts).toMatchObject({ unchanged: 1000 });
        return;
      }
      const { counts, lines } = await run(await esco([...concepts, links]));
      // One occupation of the links, with 67 of them, is not among the occupations of this data set.
      expect(counts).toMatchObject({ created: 13_896 + 3_007 + 123_855 - 67, refused: 67 });
      expect(new Set(lines.map(({ record }) => (record as { occupation: string }).occupation)).size).toBe(1);
      expect((await run(await esco([...concepts, links]))).counts).toMatchObject({
        unchanged: 13_896 + 3_007 + 123_855 - 67,
      });
    });
  });
});
