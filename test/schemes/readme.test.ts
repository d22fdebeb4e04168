import { readFileSync } from 'node:fs';
import { checkScheme, type Scheme } from '@ila-kit/schemes';
import { parseScheme } from '@ila-kit/server';
import { expect, test } from 'vitest';
import { euros, linesOf, quoted } from './answers.js';

const readme = readFileSync(new URL('../../packages/schemes/README.md', import.meta.url), 'utf8');
const [example, answers] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);

interface Answer {
  on: string;
  employmentStatus: ('employed' | 'inactive')[];
  outcome: string;
  lines: string[];
}

test('the scheme of the README is a good one, and answers as it says', () => {
  const { scheme, faults } = parseScheme(example ?? '');
  expect(faults).toBe(undefined);
  expect(checkScheme(scheme as Scheme)).toEqual([]);
  const told = JSON.parse(answers ?? '') as Answer[];
  expect(told).toHaveLength(4);
  for (const { on, employmentStatus, outcome, lines } of told) {
    const answer = quoted({
      scheme: scheme as Scheme,
      on,
      person: { countries: ['GR'], employmentStatus },
      course: { price: euros(500) },
      account: { balance: 40_000, topUps: [] },
    });
    expect([answer.decision.outcome, linesOf(answer)]).toEqual([outcome, lines]);
  }
});

test('the README’s table has every type of rule', () => {
  const schema = readFileSync(new URL('../../packages/schemes/scheme.schema.json', import.meta.url), 'utf8');
  const types = [...schema.matchAll(/"#\/\$defs\/(\w+)Rule"/g)].map(([, type]) => type);
  const rows = [...readme.matchAll(/^\| `(\w+)`/gm)].map(([, type]) => type);
  expect(rows).toEqual(types);
});
