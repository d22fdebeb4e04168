import type { CredentialView } from '../credential-badge/credential-badge.view.js';
import type { Verdict } from '../credential-badge/credentials.js';
import { foreignText } from '../credential-badge/foreign-text.js';
import type { Item } from './list-items.js';
import type { ListLocale } from './list-words.js';

export const sorts = ['given', 'date', 'title', 'issuer'] as const;
export type ListSort = (typeof sorts)[number];
export const groupings = ['none', 'issuer', 'skill'] as const;
export type ListGrouping = (typeof groupings)[number];

/** An item, and what is shown of it once it is checked. */
export interface Row {
  readonly item: Item;
  readonly view: CredentialView | undefined;
}

export interface Group {
  /** Undefined where nothing is grouped. */
  readonly label: string | undefined;
  readonly lang: string;
  readonly rows: readonly Row[];
}

export interface ListOptions {
  readonly sort: ListSort;
  readonly groupBy: ListGrouping;
  /** Only those with this verdict; empty for all. */
  readonly verdict: Verdict | '';
}

/** How many items have each verdict, in the order of verdicts that appears. */
export function countVerdicts(rows: readonly Row[]): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { view } of rows) if (view) counts.set(view.verdict, (counts.get(view.verdict) ?? 0) + 1);
  return counts;
}

/** Sorts, filters and groups. */
export function groupRows(rows: readonly Row[], options: ListOptions, locale: ListLocale): Group[] {
  const chosen = rows.filter(({ view }) => options.verdict === '' || view?.verdict === options.verdict);
  const sorted = options.sort === 'given' ? chosen : [...chosen].sort(orderOf(options.sort, locale));
  if (options.groupBy === 'none') return [{ label: undefined, lang: '', rows: sorted }];
  const groups = new Map<string, { lang: string; rows: Row[] }>();
  for (const row of sorted) {
    for (const { text, lang } of options.groupBy === 'issuer' ? issuersOf(row, locale) : skillsOf(row, locale)) {
      const group = groups.get(text) ?? { lang, rows: [] };
      group.rows.push(row);
      groups.set(text, group);
    }
  }
  const compare = new Intl.Collator(locale.language).compare;
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([label, group]) => ({ label, ...group }));
}

/** What cannot be sorted stands last. */
function orderOf(sort: Exclude<ListSort, 'given'>, { language }: ListLocale): (a: Row, b: Row) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const key = ({ item, view }: Row): string => {
    if (sort === 'date') return item.checked?.description.issuedAt ?? '';
    return (sort === 'title' ? view?.title?.text : view?.issuer.name?.text) ?? '';
  };
  const keys = new Map<Row, string>();
  const keyOf = (row: Row): string => {
    const known = keys.get(row) ?? key(row);
    keys.set(row, known);
    return known;
  };
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return sort === 'date' ? (one < other ? 1 : one > other ? -1 : 0) : compare(one, other);
  };
}

type Named = { readonly text: string; readonly lang: string };

const issuersOf = ({ view }: Row, { t, language }: ListLocale): readonly Named[] => [
  view?.issuer.name ?? { text: t('noIssuer'), lang: language },
];

function skillsOf({ item }: Row, { t, wanted, language }: ListLocale): readonly Named[] {
  const skills = item.checked?.description.skills.flatMap(({ title }) => foreignText(title, wanted) ?? []) ?? [];
  return skills.length > 0 ? skills : [{ text: t('noSkill'), lang: language }];
}
