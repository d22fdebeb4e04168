/** Decisions and quotes a second on one core, over every scheme that comes with the kit and made-up persons. */
import { decide, isRefusal, listSchemes, quote } from '@ila-kit/schemes';
import { random } from './course-words.mjs';

const bar = 200_000;
const seconds = 2;
const count = 5_000;

export async function bench() {
  const circumstances = made(random(5));
  const decisions = rate(circumstances, decide);
  const quotes = rate(
    circumstances.filter(({ scheme }) => scheme.unit.length === 3),
    quote,
  );
  const outcomes = new Map();
  for (const each of circumstances) {
    const { outcome } = decide(each);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const whole = (value) => Math.round(value).toLocaleString('en');
  console.log(
    `${count.toLocaleString('en')} made-up questions: ${[...outcomes].map((pair) => pair.join(' ')).join(', ')}`,
  );
  console.log(`decisions a second, one core: ${whole(decisions)}`);
  console.log(`quotes a second, one core:    ${whole(quotes)}`);
  const passed = decisions >= bar;
  console.log(`bar ${whole(bar)} decisions a second: ${passed ? 'held' : 'MISSED'}`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Questions about each scheme, most of them from its own country, with more or less known. */
function made(next) {
  const schemes = listSchemes();
  const pick = (list) => list[Math.floor(next() * list.length)];
  const maybe = (value) => (next() < 0.85 ? value : undefined);
  return Array.from({ length: count }, (_, index) => {
    const scheme = schemes[index % schemes.length];
    return {
      scheme,
      on: pick(['2023-02-01', '2025-06-01', '2026-06-01', '2026-11-24']),
      person: {
        countries: next() < 0.9 ? [scheme.country] : ['XX'],
        regions: ['AT31', 'BE21', 'UKM8'],
        age: maybe(16 + Math.floor(next() * 60)),
        employmentStatus: maybe([pick(['employed', 'selfEmployed', 'unemployed'])]),
        educationLevel: maybe(pick(['low', 'medium', 'high'])),
        citizenships: maybe([scheme.country]),
        qualifications: maybe(['vocational']),
        employerStaff: maybe(Math.floor(next() * 900)),
        monthlyIncome: maybe(Math.floor(next() * 500_000)),
        annualIncome: maybe(Math.floor(next() * 5_000_000)),
        annualEarnings: maybe(Math.floor(next() * 5_000_000)),
        disability: maybe('none'),
        qualifiedOn: maybe('2015-07-01'),
        similarFundingOn: maybe('never'),
        coursesThisYear: maybe(0),
      },
      course: {
        price: { amountMinor: 5_000 + Math.floor(next() * 400_000), currency: scheme.unit },
        hours: 20 + Math.floor(next() * 300),
        kinds: maybe([pick(['rs', 'rncp', 'curated', 'language'])]),
        themes: maybe(['digital']),
        accreditations: maybe(['oe-cert', 'dgert', 'approved-provider']),
        mode: maybe(pick(['onSite', 'online'])),
        grants: maybe(Math.floor(next() * 400)),
        schemes: maybe([{ schemeId: scheme.id, validFrom: '2023-01-01' }]),
      },
      session: { inWorkingTime: maybe(next() < 0.3), months: maybe(3) },
      account: { balance: maybe(Math.floor(next() * 500_000)), topUps: maybe([]), windowOpen: maybe(true) },
    };
  });
}

function rate(circumstances, evaluate) {
  const pass = () => {
    for (const each of circumstances) if (isRefusal(evaluate(each))) throw new Error('A made-up question was refused');
  };
  for (let turn = 0; turn < 5; turn++) pass();
  const start = performance.now();
  let passes = 0;
  for (; performance.now() - start < seconds * 1000; passes++) pass();
  return (passes * circumstances.length * 1000) / (performance.now() - start);
}
