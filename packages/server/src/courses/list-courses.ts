import type { Context, Input } from '../contract/handler.js';
import type { CourseList, FacetName } from '../generated/types.js';
import { occupationSkills } from '../occupations/store.js';
import { baseLanguage } from '../suggestions/configurations.js';
import { type CodeCounts, countFacets, facetsOf, narrowedFacets } from './facet-counts.js';
import { facetMeanings } from './facet-values.js';
import { refreshNextStarts } from './next-starts.js';
import { type CourseSearch, horizon, type SearchPage, type SearchResult, searchCourses } from './search.js';
import { conditionsOf } from './search-filters.js';
import { courseCursor, type Place, readCourseCursor, walkCourses } from './search-order.js';
import { readText } from './search-text.js';
import { coursesInOrder } from './show-courses.js';
import { skillKey } from './skill-key.js';
import { betterText, correctText } from './spelling.js';

type Query = Input<'listCourses'>['query'];

/** With fewer matches than this, another spelling is looked for. */
const few = 10;

interface Answer {
  result: SearchResult;
  search: CourseSearch;
  correctedQuery: string | null;
}

/** Searches as the contract's `listCourses` says. */
export async function listCourses(query: Query, context: Context): Promise<CourseList> {
  const { db, livemode, now } = context;
  const { q, limit, cursor, sort, facets: withFacets, ...filters } = query;
  const today = now.toISOString().slice(0, 10);
  // What the cursor is good for. The language is part of it, for it is part of the ranking.
  const identity = { q, ...filters };
  const place = cursor === undefined ? undefined : readCourseCursor(sort, cursor, identity);
  const isFirst = place === undefined;
  if (sort === 'startDate') await refreshNextStarts(db, today);
  const page: SearchPage = {
    order: sort,
    limit,
    ...(place ? { after: place.after } : {}),
    ...(withFacets && isFirst ? { narrowed: narrowedFacets(filters) } : {}),
  };
  const base = await baseSearch(query, context, today);
  const { result, search, correctedQuery } = await find(context, { ...base, upTo: place?.upTo }, page, q);
  const places =
    result.places ?? (sort === 'relevance' ? [] : await walkCourses(db, search, sort, place?.after, limit));
  const shown = places.slice(0, limit);
  const last = shown.at(-1);
  const isFew =
    isFirst && q !== undefined && correctedQuery === null && result.found.count > 0 && result.found.count < few;
  const { words } = readText(q ?? '');
  return {
    data: await coursesInOrder(
      context,
      shown.map(({ n }) => n),
    ),
    nextCursor: places.length > limit && last ? courseCursor(sort, result.upTo, last, identity) : null,
    total: { count: Math.min(result.found.count, horizon), exact: result.found.count <= horizon },
    facets: page.narrowed ? await countAll(context, result, filters, today) : [],
    correctedQuery,
    didYouMean: isFew ? ((await betterText(db, livemode, q, words)) ?? null) : null,
  };
}

async function baseSearch(query: Query, { db, livemode }: Context, today: string): Promise<CourseSearch> {
  const { occupation, skill = [], lang } = query;
  const skills = occupation === undefined ? undefined : await occupationSkills(db, livemode, occupation);
  return {
    livemode,
    conditions: conditionsOf(query, skills && [...skills.essential, ...skills.optional], today),
    ...(lang === undefined ? {} : { lang: baseLanguage(lang) }),
    essential: [...skill, ...(skills?.essential ?? [])].map(skillKey),
    optional: (skills?.optional ?? []).map(skillKey),
  };
}

/** As typed; else with the last word as the beginning of one; else with the spelling mended. */
async function find(context: Context, base: CourseSearch, page: SearchPage, q: string | undefined): Promise<Answer> {
  const { db, livemode } = context;
  if (q === undefined) return { result: await searchCourses(db, base, page), search: base, correctedQuery: null };
  const text = readText(q);
  if (text.words.length === 0) return { result: nothing, search: base, correctedQuery: null };
  const asTyped = await findText(context, { ...base, text }, page);
  if (asTyped.result.found.count > 0) return asTyped;
  const begun = await findBegun(context, { ...base, text, openEnd: true }, page);
  if (begun) return begun;
  const corrected = await correctText(db, livemode, q, text.words);
  if (corrected === undefined) return asTyped;
  const mended = await findText(context, { ...base, text: readText(corrected) }, page);
  return mended.result.found.count > 0 ? { ...mended, correctedQuery: corrected } : asTyped;
}

async function findBegun(context: Context, search: CourseSearch, page: SearchPage): Promise<Answer | undefined> {
  const { words = [], excluded } = search.text ?? {};
  if ((words.at(-1)?.length ?? 0) < 3 || excluded !== '') return undefined;
  const begun = await findText(context, search, page);
  return begun.result.found.count > 0 ? begun : undefined;
}

async function findText({ db }: Context, search: CourseSearch, page: SearchPage): Promise<Answer> {
  return { result: await searchCourses(db, search, page), search, correctedQuery: null };
}

const nothing: SearchResult = {
  found: { count: 0, codes: new Uint8Array() },
  without: new Map(),
  places: [] as Place[],
  upTo: 0,
};

async function countAll(
  context: Context,
  result: SearchResult,
  filters: Parameters<typeof narrowedFacets>[0],
  today: string,
) {
  const found = countFacets(result.found);
  const without = new Map<FacetName, CodeCounts>();
  for (const [name, counted] of result.without) without.set(name, countFacets(counted));
  const codes = [found, ...without.values()].flatMap(({ counts }) => [...counts.keys()]);
  return facetsOf(found, without, await facetMeanings(context.db, new Set(codes)), filters, today);
}
