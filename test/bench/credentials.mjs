/**
 * Verification beside @digitalbazaar/vc and @digitalcredentials/verifier-core: right answers by source and by format on the corpus of ../shared, and
 * time for credentials of one issuer. Bars: no bad file accepted, no peer right more often, cold 2×, warm 1×, second to hundredth 2×.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateSigningKey, openBadge, signWithProof } from '@ila-kit/credentials/sign';
import { shared } from './credential-corpus.mjs';
import { openPages } from './credential-page.mjs';
import { now, peers } from './credential-peers.mjs';

const names = Object.keys(peers);
const [ours, ...others] = names;
const runner = fileURLToPath(new URL('credential-run.mjs', import.meta.url));
const credentialsOfIssuer = 100;
const rounds = 5;

/** @returns how many bars were passed and missed */
export async function bench() {
  if (!existsSync(new URL('node_modules/@digitalbazaar/vc', import.meta.url)))
    throw new Error('The peers are not installed: npm ci --prefix test/bench');
  const bars = [...(await corpus()), ...(await speed())];
  for (const [name, holds] of bars) console.log(`${holds ? 'ok  ' : 'MISS'}  ${name}`);
  return { passed: bars.filter(([, holds]) => holds).length, failed: bars.filter(([, holds]) => !holds).length };
}

async function run(...args) {
  const { stdout } = await promisify(execFile)(process.execPath, [runner, ...args], { maxBuffer: 10_000_000 });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

async function corpus() {
  const file = join(shared, 'manifest.json');
  if (!existsSync(file)) {
    console.log('skip  the corpus: ../shared is not on this machine');
    return [];
  }
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const answers = {};
  for (const name of names) answers[name] = await run(name);
  console.log(
    table(
      'source',
      tally(manifest, answers, ({ file: path }) => path.split('/')[0]),
    ),
  );
  console.log(table('format', tally(manifest, answers, familyOf)));
  const totals = tally(manifest, answers, () => 'all').all;
  return [
    ['no bad file accepted', totals[ours].wronglyAccepted === 0],
    ...others.map((name) => [`right more often than ${name}`, totals[ours].right > totals[name].right]),
  ];
}

/** Formats as the corpus names them, in fewer words; the first that fits. */
const families = [
  [/sd-jwt/i, 'SD-JWT'],
  [/jwt/i, 'JWT'],
  [/png|svg/i, 'baked image'],
  [/blockcerts/i, 'Blockcerts'],
  [/edc|elm|jades/i, 'EDC, ELM'],
  [/clr/i, 'CLR 2.0'],
  [/ob 2/i, 'Open Badges 2.0'],
  [/ob ?3/i, 'Open Badges 3.0, Data Integrity'],
  [/./, 'VCDM, Data Integrity'],
];

const familyOf = ({ format }) => families.find(([pattern]) => pattern.test(format))[1];

function tally(manifest, answers, groupOf) {
  const groups = {};
  for (const entry of manifest) {
    const group = (groups[groupOf(entry)] ??= Object.fromEntries(names.map((name) => [name, empty()])));
    for (const name of names) count(group[name], entry, answers[name][entry.file]);
  }
  return groups;
}

const empty = () => ({ files: 0, right: 0, wronglyAccepted: 0, notRead: 0 });

/**
 * Accepted and rightly so, or refused and rightly so. For a key that is not known to be the issuer's (`unconfirmed`) the peers have no word: they may do
 * either. What cannot be read is right where nothing more can be said.
 */
function count(cell, { accept }, answer) {
  const mayAccept = accept.some((verdict) => verdict === 'valid' || verdict === 'unconfirmed');
  const mayRefuse = accept.some((verdict) => verdict !== 'valid');
  const mayNotRead = accept.includes('unverifiable');
  cell.files += 1;
  if (answer === null) cell.notRead += 1;
  if (answer === true && !mayAccept) cell.wronglyAccepted += 1;
  const isRight = { true: mayAccept, false: mayRefuse, null: mayNotRead }[String(answer)];
  if (isRight) cell.right += 1;
}

function table(head, groups) {
  const cell = ({ right, wronglyAccepted, notRead }) => `${right} / ${wronglyAccepted} / ${notRead}`.padStart(22);
  const rows = Object.entries(groups).map(([group, cells]) => {
    const files = String(cells[ours].files).padStart(6);
    return `${group.padEnd(34)}${files}${names.map((name) => cell(cells[name])).join('')}`;
  });
  const titles = names.map((name) => name.split('/').at(-1).padStart(22)).join('');
  return [
    `\n${`by ${head}: right / wrongly accepted / not read`.padEnd(40).slice(0, 60)}`,
    `${''.padEnd(34)} files${titles}`,
    ...rows,
  ].join('\n');
}

async function speed() {
  const credentials = await credentialsOfOneIssuer();
  const documents = contextsOf(credentials[0]);
  const given = { credentials, documents };
  const folder = mkdtempSync(join(tmpdir(), 'ila-bench-'));
  const file = join(folder, 'credentials.json');
  writeFileSync(file, JSON.stringify(given));
  const pages = await openPages();
  try {
    return [
      ...(await race('Node, processes', (name) => run(name, file))),
      ...(await race('Chromium, pages', (name) => pages.time(name, given))),
    ];
  } finally {
    await pages.close();
    rmSync(folder, { recursive: true });
  }
}

async function race(where, timeOf) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  // In turns, so that what else the machine does falls on all alike.
  for (let round = 0; round < rounds; round += 1) for (const name of names) times[name].push(await timeOf(name));
  const median = Object.fromEntries(names.map((name) => [name, medianOf(times[name])]));
  console.log(`\nms, eddsa-rdfc-2022, median of ${rounds}: ${where}`);
  console.log(`${''.padEnd(36)}${['cold', 'warm', '2nd to 100th'].map((name) => name.padStart(14)).join('')}`);
  for (const name of names) {
    const cells = Object.values(median[name]).map((value) => value.toFixed(2).padStart(14));
    console.log(`${name.padEnd(36)}${cells.join('')}`);
  }
  return others.flatMap((name) => barsAgainst(where.split(',')[0], name, median[ours], median[name]));
}

function barsAgainst(where, name, mine, theirs) {
  const bar = (what, key, factor) => {
    const times = theirs[key] / mine[key];
    return [`${where}: ${what} ${times.toFixed(1)}× as fast as ${name} (bar ${factor}×)`, times >= factor];
  };
  return [bar('cold', 'cold', 2), bar('warm', 'warm', 1), bar('second to hundredth', 'others', 2)];
}

function medianOf(runs) {
  const middle = (key) => runs.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { cold: middle('cold'), warm: middle('warm'), others: middle('others') };
}

/** The peers have no Open Badges context of their own: they find the corpus' copy in memory. */
function contextsOf(credential) {
  const files = JSON.parse(readFileSync(join(shared, 'documents.json'), 'utf8'));
  const urls = credential['@context'].filter((url) => files[url]);
  return Object.fromEntries(urls.map((url) => [url, JSON.parse(readFileSync(join(shared, files[url]), 'utf8'))]));
}

async function credentialsOfOneIssuer() {
  const key = await generateSigningKey();
  const created = new Date(now.getTime() - 86_400_000);
  return Promise.all(
    Array.from({ length: credentialsOfIssuer }, (_, n) =>
      signWithProof(
        openBadge({
          id: `urn:example:badge-${n}`,
          issuer: { id: key.did, name: { en: 'University of Examples' } },
          learner: { id: `did:example:learner-${n}` },
          title: { en: `Solar panel installation ${n}` },
          description: { en: 'Plans and installs small photovoltaic systems.' },
          awardedOn: created,
          outcomes: [{ title: { en: 'installs photovoltaic systems' } }],
          workload: { ects: 2 },
          eqfLevel: 4,
        }),
        key,
        { created },
      ),
    ),
  );
}
