/**
 * Search over 100,000 made-up courses, through HTTP, on both engines.
 * Bars: 300 mixed queries, 30 of which match over 20,000 courses; page of 20 with facet counts;
 * p95 at most 25 ms on PostgreSQL and 60 ms on the embedded database.
 */
import { Agent, request } from 'node:http';
import { sql } from 'kysely';
import { createServer, listen, openDatabase } from '@ila-kit/server';
import { upsertCourses } from '../../packages/server/dist/courses/upsert.js';
import { findPostgres, startPostgres } from '../house/postgres.mjs';
import { courseMaker, providerCount } from './courses.mjs';
import { makeQueries } from './search-queries.mjs';

const today = '2026-11-24';
const now = new Date(`${today}T09:00:00Z`);
const size = Number(process.env.ILA_BENCH_COURSES ?? 100_000);
const searchIndexes = ['courses_search_live', 'courses_search_test', 'labels_words', 'search_words_letters'];

/** @returns how many bars were passed and missed */
export async function bench() {
  const results = [];
  const bin = findPostgres();
  if (bin) {
    // What its manual recommends at least for a server that has work: https://www.postgresql.org/docs/15/runtime-config-resource.html
    const postgres = startPostgres(bin, { shared_buffers: '1GB' });
    try {
      results.push(await measure('PostgreSQL', { databaseUrl: postgres.url }, 25));
    } finally {
      postgres.stop();
    }
  } else console.log('skip  PostgreSQL: not on this machine');
  results.push(await measure('PGlite', { dataDir: 'memory' }, 60));
  return { passed: results.filter(Boolean).length, failed: results.filter((passed) => !passed).length };
}

async function measure(name, options, bar) {
  const database = await openDatabase(options);
  try {
    const start = performance.now();
    const maker = courseMaker(42, today);
    await fill(database.db, maker);
    const filled = ((performance.now() - start) / 1000).toFixed(0);
    const server = await createServer({ database, now: () => now, validateResponses: false, rateLimit: false });
    const listening = await listen(server, 0);
    try {
      const queries = makeQueries(maker.words, today);
      // Everybody's first search is slow once: buffers, the engine's own caches, V8.
      for (const query of queries) await ask(listening.url, query);
      const times = [];
      for (const query of queries) times.push(await ask(listening.url, query));
      const broad = await countBroad(database.db, queries);
      return report(name, times, queries, { broad, filled, bar });
    } finally {
      await listening.stop();
    }
  } finally {
    await database.close();
  }
}

async function ask(url, query) {
  const start = performance.now();
  const { status, text } = await get(`${url}/v1/courses?${query}`);
  const time = performance.now() - start;
  if (status !== 200) throw new Error(`${query}: ${text}`);
  return { time, body: JSON.parse(text) };
}

/** A connection that stays open, and little work in the client: it shares a process with the server. */
const agent = new Agent({ keepAlive: true });

function get(url) {
  return new Promise((resolve, reject) => {
    const call = request(url, { agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end();
  });
}

function report(name, answers, queries, { broad, filled, bar }) {
  const sorted = answers.map(({ time }) => time).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  const figures = { p50: at(0.5), p95: at(0.95), max: at(1) };
  const shown = Object.entries(figures).map(([label, value]) => `${label} ${value.toFixed(1)} ms`);
  const withFacets = answers.every(({ body }) => body.facets.length > 0);
  const isPassed = figures.p95 <= bar && broad >= 30 && withFacets;
  const empty = answers.filter(({ body }) => body.total.count === 0).length;
  const corrected = answers.filter(({ body }) => body.correctedQuery !== null).length;
  console.log(
    `${isPassed ? 'ok  ' : 'FAIL'}  ${name}: ${size} courses (${filled} s to fill), ${queries.length} queries, ` +
      `${broad} match over 20,000, ${empty} nothing, ${corrected} corrected: ${shown.join(', ')} (bar: p95 ${bar} ms)`,
  );
  if (process.env.ILA_BENCH_SLOWEST)
    for (const [time, query] of answers
      .map(({ time }, index) => [time, queries[index]])
      .sort((a, b) => b[0] - a[0])
      .slice(0, 20))
      console.log(`      ${time.toFixed(1).padStart(7)}  ${decodeURIComponent(query)}`);
  return isPassed;
}

/** Straight counts, not the server's, which stop at 2,000. */
async function countBroad(db, queries) {
  let broad = 0;
  for (const query of queries) {
    const parameters = new URLSearchParams(query);
    const q = parameters.get('q');
    if (q === null || [...parameters.keys()].some((key) => !['q', 'limit', 'lang', 'sort'].includes(key))) continue;
    const { rows } = await sql`
      with query as (
        select string_agg('(' || text || ')', ' | ')::tsquery as wanted from (
          select distinct plainto_tsquery(name::regconfig, ${q.normalize('NFD').replace(/\p{M}/gu, '')})::text as text
          from search_configurations
        ) as each where text <> ''
      )
      select count(*)::integer as count from courses where not livemode and body @@ (select wanted from query)`.execute(
      db,
    );
    if (rows[0].count > 20_000) broad++;
  }
  return broad;
}

async function fill(db, { make }) {
  const definitions = [];
  for (const name of searchIndexes) {
    const { rows } = await sql`select pg_get_indexdef(${name}::regclass) as definition`.execute(db);
    definitions.push(rows[0].definition);
    await sql`drop index ${sql.id(name)}`.execute(db);
  }
  const providers = Array.from({ length: providerCount }, (_, number) => `prv_bench${number}`);
  await sql`
    insert into providers (id, livemode, created_at, updated_at, reference, name, country, synthetic)
    select id, false, ${now}::timestamptz, ${now}::timestamptz, id, 'Provider ' || id, 'FR', true
    from unnest(${providers}::text[]) as id`.execute(db);
  for (let at = 0; at < size; at += 1000) {
    const upserts = Array.from({ length: Math.min(1000, size - at) }, (_, index) => {
      const { provider, course, sessions } = make(at + index);
      return { providerId: providers[provider], course, sessions };
    });
    await db.transaction().execute((transaction) => upsertCourses(transaction, upserts, { livemode: false, now }));
  }
  for (const definition of definitions) await sql.raw(definition).execute(db);
  await sql`vacuum analyze`.execute(db);
}
