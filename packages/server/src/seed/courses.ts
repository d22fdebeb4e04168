import type { AccessibilityFeature, CourseInput, DeliveryMode, ImportCourse, Money } from '../generated/types.js';
import { skillUri } from './esco/concepts.js';
import { type Level, phrases } from './phrases.js';
import type { SeedProvider } from './providers.js';
import { type Random, random } from './random.js';
import { schemesOf } from './schemes.js';
import { makeSessions } from './sessions.js';
import { sectors } from './topics/all.js';
import type { SeedLanguage, Topic } from './topics/topic.js';

/** What makes a course of a provider different from its other courses. */
interface Choice {
  topic: Topic;
  title: 0 | 1 | 2;
  level: Level | undefined;
}

/** About ten courses of a provider, with sessions in the twelve months from `now`. */
export function seedCourses(provider: SeedProvider, now: Date): ImportCourse[] {
  const draw = random(`courses ${provider.record.reference}`);
  return draw.sample(choicesOf(provider, draw), draw.between(9, 12)).map((choice, index) => {
    const reference = `${provider.record.reference}-${String(index + 1).padStart(2, '0')}`;
    return makeCourse(provider, reference, choice, now, random(`course ${reference}`));
  });
}

/** Every course title of the provider's subjects once, the general ones at a level of their own. */
function choicesOf({ sectors: chosen }: SeedProvider, draw: Random): Choice[] {
  const topics = chosen.flatMap((sector) => draw.sample(sectors[sector], 4));
  return topics.flatMap((topic) => {
    const levels: (Level | undefined)[] = draw.sample(
      [undefined, 'introduction', 'advanced', 'evening', 'weekend', 'refresher'],
      2,
    );
    return [
      { topic, title: 0, level: levels[0] },
      { topic, title: 1, level: draw.chance(0.5) ? levels[1] : undefined },
      { topic, title: 2, level: undefined },
    ] satisfies Choice[];
  });
}

function makeCourse(provider: SeedProvider, reference: string, choice: Choice, now: Date, draw: Random): ImportCourse {
  const { topic, level } = choice;
  const { country, city } = provider;
  const mode = modeOf(topic, draw);
  const hours = hoursOf(choice, draw);
  const credential = credentialOf(topic, level, hours, draw);
  const taught = languagesOf(provider, topic, draw);
  const theme = topic.themes;
  const course: CourseInput = {
    reference,
    title: byLanguage(taught, (language) => titleIn(language, choice)),
    description: byLanguage(taught, (language) => descriptionIn(language, topic, mode, credential, draw)),
    languages: taught.slice(0, 1),
    mode,
    ...(mode === 'online' ? {} : { place: { country: country.code, nuts: city[1], city: city[0] } }),
    skills: skillsOf(topic, taught[0], draw).map(skillUri),
    iscedF: topic.iscedF,
    eqfLevel: eqfOf(topic, level, draw),
    workload: `PT${hours}H`,
    ...(credential === 'microCredential' && hours >= 20
      ? { credits: { points: Math.max(1, Math.round(hours / 25)), framework: 'ECTS' } }
      : {}),
    price: priceOf(topic, hours, provider, draw),
    credential: { kind: credential },
    ...(credential === 'attendance'
      ? {}
      : { assessment: byLanguage(taught, (language) => phrases[language].assessment[assessmentOf(topic)]) }),
    entryRequirement: byLanguage(taught, (language) => phrases[language].entry[entryOf(topic, level)]),
    ...(theme ? { themes: theme } : {}),
    accessibility: accessibilityOf(mode, draw),
    ...(draw.chance(0.35) ? { qualityAssurance: [{ kind: 'programmeAccreditation', label: country.labels[1] }] } : {}),
    ...schemesOf(country.code, topic, credential, draw),
    url: `${provider.record.provider.url ?? ''}/${reference.toLowerCase()}`,
    synthetic: true,
  };
  return {
    providerReference: provider.record.reference,
    course,
    sessions: makeSessions(reference, now, { hours, level, isOnline: mode === 'online' }, draw),
  };
}

function titleIn(language: SeedLanguage, { topic, title, level }: Choice): string {
  const base = topic.words[language].titles[title];
  return level === undefined ? base : base + phrases[language].level[level];
}

function descriptionIn(
  language: SeedLanguage,
  topic: Topic,
  mode: DeliveryMode,
  credential: 'microCredential' | 'qualification' | 'attendance',
  draw: Random,
): string {
  const said = phrases[language];
  return [topic.words[language].about, draw.pick(said[mode]), said[credential]].join(' ');
}

/** Some courses outside Ireland are described in English too, as for newcomers. */
function languagesOf({ country }: SeedProvider, topic: Topic, draw: Random): [SeedLanguage, ...SeedLanguage[]] {
  const isLanguageCourse = topic.iscedF === '0231';
  return country.language !== 'en' && !isLanguageCourse && draw.chance(0.12)
    ? [country.language, 'en']
    : [country.language];
}

function byLanguage(
  languages: readonly SeedLanguage[],
  text: (language: SeedLanguage) => string,
): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, text(language)]));
}

function modeOf({ handsOn }: Topic, draw: Random): DeliveryMode {
  const chance = draw.next();
  if (handsOn) return chance < 0.75 ? 'onSite' : 'blended';
  return chance < 0.4 ? 'online' : chance < 0.7 ? 'blended' : 'onSite';
}

function hoursOf({ topic, title, level }: Choice, draw: Random): number {
  const { hours } = topic.usual;
  if (level === 'introduction' || level === 'refresher' || title === 2) return hours[0] ?? 8;
  return draw.pick(hours.slice(1));
}

function eqfOf({ usual }: Topic, level: Level | undefined, draw: Random): number {
  const [lowest, highest] = usual.eqf;
  if (level === 'introduction') return lowest;
  return level === 'advanced' ? highest : draw.between(lowest, highest);
}

function credentialOf(topic: Topic, level: Level | undefined, hours: number, draw: Random) {
  if (hours >= 100 && level !== 'introduction') return 'qualification' as const;
  if (hours < 14 || level === 'introduction')
    return draw.chance(0.25) ? ('microCredential' as const) : ('attendance' as const);
  return draw.chance(0.6) ? ('microCredential' as const) : ('attendance' as const);
}

/** Rounded as prices are: to 5 units below 200, to 10 above; now and then free of charge. */
function priceOf(topic: Topic, hours: number, { country }: SeedProvider, draw: Random): Money {
  if (draw.chance(0.05)) return { amountMinor: 0, currency: country.currency };
  const minor = hours * topic.usual.hourlyPrice * country.prices * (0.8 + draw.next() * 0.5);
  const step = minor < 20_000 ? 500 : 1_000;
  return { amountMinor: Math.max(step, Math.round(minor / step) * step), currency: country.currency };
}

function skillsOf(topic: Topic, language: SeedLanguage, draw: Random): string[] {
  const skills = topic.skillsBy?.[language] ?? topic.skills;
  return draw.sample(skills, draw.between(Math.min(2, skills.length), skills.length));
}

function assessmentOf({ handsOn, usual }: Topic): 'practical' | 'written' | 'project' {
  return handsOn ? 'practical' : usual.eqf[1] >= 6 ? 'project' : 'written';
}

function entryOf({ usual }: Topic, level: Level | undefined): 'none' | 'experience' | 'basics' {
  if (level === 'advanced') return 'experience';
  return level === 'introduction' || usual.eqf[0] <= 3 ? 'none' : 'basics';
}

const onlineFeatures: AccessibilityFeature[] = [
  'captions',
  'screenReaderFriendly',
  'easyToRead',
  'flexibleSchedule',
  'signLanguage',
];
const onSiteFeatures: AccessibilityFeature[] = [
  'stepFreeAccess',
  'hearingLoop',
  'assistant',
  'signLanguage',
  'flexibleSchedule',
];

function accessibilityOf(mode: DeliveryMode, draw: Random): AccessibilityFeature[] {
  const features =
    mode === 'online'
      ? onlineFeatures
      : mode === 'onSite'
        ? onSiteFeatures
        : [...onSiteFeatures.slice(0, 2), ...onlineFeatures.slice(0, 2)];
  // The first of each list is the usual one; half of the courses state more.
  return draw.chance(0.5) ? [features[0] as AccessibilityFeature] : draw.sample(features, draw.between(1, 3));
}
