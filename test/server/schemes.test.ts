import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, parseScheme, SchemeFilesError } from '@ila-kit/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, startApi } from './api.js';
import { forEachEngine } from './database.js';
import { runCli } from './run-cli.js';

const data = fileURLToPath(new URL('../../packages/schemes/data/', import.meta.url));
const read = (id: string) => JSON.parse(readFileSync(`${data}${id}.json`, 'utf8')) as Record<string, unknown>;
const own = {
  ...read('eu-ila'),
  id: 'gr-fund',
  name: { en: 'A fund’s own' },
  country: 'GR',
  sources: [{ title: 'A talk', confidence: 'remembered' }],
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ila-schemes-'));
  writeFileSync(join(folder, 'gr-fund.json'), JSON.stringify(own));
  writeFileSync(join(folder, 'eu-ila.json'), JSON.stringify({ ...read('eu-ila'), name: { en: 'With our figures' } }));
  writeFileSync(join(folder, 'notes.txt'), 'not a scheme');
});

afterAll(() => rmSync(folder, { recursive: true }));

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(engine, { schemesDir: folder });
  });
  afterAll(() => api.close());

  test('schemes of one’s own are listed with the kit’s, and take the place of what has the same id', async () => {
    const { body } = await api.call('GET', '/v1/schemes?limit=100');
    const list = body.data as unknown as { id: string; name: { en: string } }[];
    const names = new Map(list.map(({ id, name }) => [id, name.en]));
    expect(names.get('gr-fund')).toBe('A fund’s own');
    expect(names.get('eu-ila')).toBe('With our figures');
    expect([...names.keys()]).toEqual([...names.keys()].sort());
    expect((await api.call('GET', '/v1/schemes/xx-none')).status).toBe(404);
  });

  test('a scheme is served without its rules; a source that is only remembered in the contract’s word', async () => {
    const one = await api.call('GET', '/v1/schemes/gr-fund');
    expect(one).toMatchObject({ status: 200, body: { country: 'GR', backend: 'ledger' } });
    expect(one.body.sources).toEqual([{ title: 'A talk', confidence: 'memory' }]);
    for (const member of ['rules', 'recheckBy', 'version', 'history']) expect(one.body).not.toHaveProperty(member);
  });
});

test('a bad file stops the start, and each fault is named with its path', async () => {
  const bad = mkdtempSync(join(tmpdir(), 'ila-schemes-'));
  const rule = {
    type: 'eligibility',
    id: 'a',
    source: 'B',
    confidence: 'verified',
    recheckBy: '2027-01-01',
    code: 'a',
  };
  const requires = { fact: 'person.shoeSize', op: 'gte', value: 18 };
  const files = {
    'aa-shape.json': {
      ...own,
      id: 'aa-shape',
      unit: undefined,
      extra: 1,
      rules: [{ ...rule, requires, amount: 3 }, { type: 'x' }],
    },
    'bb-sense.json': { ...own, id: 'bb-sense', rules: [{ ...rule, requires }] },
    'cc-name.json': { ...own, id: 'dd-name' },
  };
  for (const [file, scheme] of Object.entries(files)) writeFileSync(join(bad, file), JSON.stringify(scheme));
  writeFileSync(join(bad, 'ee-json.json'), '{');
  try {
    const { code, stderr, stdout } = await runCli(['serve'], {
      environment: { ILA_SCHEMES_DIR: bad, ILA_DATA_DIR: join(bad, 'database'), PORT: '0' },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.replace(/ee-json.*/, 'ee-json')).toBe(
      [
        `Schemes in ${bad}:`,
        '  aa-shape.json/unit is missing',
        '  aa-shape.json/extra is not known',
        '  aa-shape.json/rules/0/amount is not known',
        '  aa-shape.json/rules/1/type is no type of rule',
        '  bb-sense.json/rules/0/requires/fact there is no fact person.shoeSize',
        '  cc-name.json/id is not the name of the file',
        '  ee-json',
        '',
      ].join('\n'),
    );
    await expect(createServer({ schemesDir: join(bad, 'nowhere') })).rejects.toThrow(SchemeFilesError);
  } finally {
    rmSync(bad, { recursive: true });
  }
});

test('every scheme of the kit can be read by its schema alone', () => {
  for (const id of ['fr-cpf', 'fr-ptp', 'de-82-sgb-iii'])
    expect(parseScheme(JSON.stringify(read(id))).faults).toBe(undefined);
  expect(parseScheme('{').faults).toMatchObject([{ path: '' }]);
  const pointed = parseScheme(JSON.stringify({ ...own, 'a/b~c': 1 })).faults;
  expect(pointed).toEqual([{ path: '/a~1b~0c', message: 'is not known' }]);
});
