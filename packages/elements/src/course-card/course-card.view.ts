import type { Course } from '@ila-kit/sdk/browser';
import type { Locale } from '../shared/locale.js';
import { moneyText } from '../shared/money.js';
import { pickText, type ForeignText } from '../shared/multilingual.js';

/** One line of a card: what it is about, and its words. */
export interface Fact {
  readonly name: 'mode' | 'place' | 'hours' | 'start' | 'level' | 'language';
  readonly text: string;
}

/** A course as a card shows it: words of the reader's language, ready to print. */
export interface CourseView {
  readonly id: string;
  readonly uri: string;
  readonly title: ForeignText;
  readonly description: ForeignText | undefined;
  readonly provider: string;
  readonly price: string;
  readonly isFree: boolean;
  readonly facts: readonly Fact[];
  readonly credential: string | undefined;
  readonly themes: readonly { theme: string; text: string }[];
  readonly accessibility: string;
  readonly seats: string | undefined;
  /** What says that this is no real offer: made-up data, or a test. */
  readonly marker: string | undefined;
  readonly href: string | undefined;
}

/**
 * @param link where the host shows a course, with `{id}` in it; by default the provider's page, else the course's own URI
 */
export function courseView(course: Course, locale: Locale, link?: string): CourseView {
  const { t, label } = locale;
  const texts = (map: Readonly<Record<string, string>>) => pickText(map, locale.wanted, course.languages);
  const seats = course.nextSession?.seats?.free;
  const { kind, title } = course.credential;
  return {
    id: course.id,
    uri: course.uri,
    title: texts(course.title) ?? { text: course.reference, lang: '' },
    description: course.description && texts(course.description),
    provider: course.provider.name,
    price: price(course, locale),
    isFree: course.price?.amountMinor === 0,
    facts: facts(course, locale),
    credential:
      kind === 'none'
        ? undefined
        : [label('credential', kind), title && texts(title)?.text].filter(Boolean).join(' · '),
    themes: (course.themes ?? []).map((theme) => ({ theme, text: label('theme', theme) })),
    accessibility: locale.list((course.accessibility ?? []).map((feature) => label('accessibility', feature))),
    seats: seats === undefined || seats > 5 ? undefined : seats > 0 ? t('seats', { n: seats }) : t('full'),
    marker: course.synthetic ? t('synthetic') : course.livemode ? undefined : t('testData'),
    href: safeLink(link?.replaceAll('{id}', encodeURIComponent(course.id)) ?? course.url ?? course.uri),
  };
}

function price({ price }: Course, { t, tag }: Locale): string {
  if (!price) return t('askPrice');
  return price.amountMinor === 0 ? t('free') : moneyText(price, tag);
}

function facts(course: Course, locale: Locale): Fact[] {
  const { t } = locale;
  const { place, nextSession, eqfLevel, workload } = course;
  const hours = workload === undefined ? undefined : hoursOf(workload);
  const all: [Fact['name'], string | undefined][] = [
    ['place', place && [place.city, locale.countryName(place.country)].filter(Boolean).join(', ')],
    ['mode', locale.label('mode', course.mode)],
    ['start', nextSession ? t('starts', { date: locale.date(nextSession.start) }) : t('noDate')],
    ['hours', hours === undefined ? undefined : t('hours', { n: hours })],
    ['level', eqfLevel === undefined ? undefined : t('level', { level: eqfLevel })],
    ['language', t('taughtIn', { languages: locale.list(course.languages.map(locale.languageName)) })],
  ];
  return all.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}

/** `PT37H30M` → 37.5 */
export function hoursOf(duration: string): number | undefined {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration);
  return parts ? Number(parts[1] ?? 0) + Number(parts[2] ?? 0) / 60 : undefined;
}

/** Data from a server must not run script, so only web addresses become links; relative ones are the host's own. */
function safeLink(link: string): string | undefined {
  return /^(https?:|[^:]*$|[/?#.])/i.test(link) ? link : undefined;
}
