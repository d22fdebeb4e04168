import type { CourseCredential, CourseInput, Credits, ImportCourse, Money } from '../../generated/types.js';
import { currencyCode, eqfLevel, escoUri, iscedF } from '../codes.js';
import type { Fault } from '../reading.js';
import { hoursDuration, money, plainText } from '../values.js';
import { instanceMode, readInstances, wholeMode } from './instances.js';
import {
  asNode,
  asReference,
  iri,
  isWebUrl,
  languages,
  list,
  localised,
  nameOf,
  type Node,
  nodes,
  text,
  types,
} from './node-values.js';
import { type NodeIndex, providerReference, readPlace, resolve } from './provider.js';

export interface CourseDefaults {
  language?: string;
  /** The registry's reference of the provider of all courses. */
  providerReference?: string;
}

export type Leave = (path: string, reason: string) => void;

/** A schema.org Course with its CourseInstances as a course, or why it is none. */
export function readCourse(
  node: Node,
  index: NodeIndex,
  defaults: CourseDefaults,
  leave: Leave,
): ImportCourse | Fault[] {
  const instances = list(node.hasCourseInstance)
    .map((instance) => resolve(instance, index))
    .filter((instance) => instance !== undefined);
  const stated = languages(node.inLanguage, ...instances.map(({ inLanguage }) => inLanguage));
  const tags = stated.length > 0 ? stated : defaults.language ? [defaults.language] : [];
  const reference = referenceOf(node);
  const provider = defaults.providerReference ?? providerReference(node.provider, index);
  const title = localised(node.name, tags[0]);
  const mode = wholeMode([...list(node.courseMode), ...instances.flatMap((instance) => instanceMode(instance))]);
  if (!reference || !provider || !title || tags.length === 0) {
    return [
      ...(reference
        ? []
        : [{ path: 'identifier', reason: 'none of @id, courseCode, identifier and url can be a reference' }]),
      ...(provider ? [] : [{ path: 'provider', reason: 'there is none; --provider-reference gives one' }]),
      ...(title || tags.length === 0 ? [] : [{ path: 'name', reason: 'there is no name' }]),
      ...(tags.length > 0 ? [] : [{ path: 'inLanguage', reason: 'there is none; --language gives one' }]),
    ];
  }
  const sessions = readInstances(instances, index, tags, leave);
  const course: CourseInput = {
    reference,
    title,
    languages: tags.slice(0, 10),
    mode: mode ?? (instances.some(({ location }) => readPlace(location, index)) ? 'onSite' : 'online'),
    ...describe(node, tags[0], leave),
    ...placeOf(instances, index, mode),
    ...priceOf([node, ...instances], leave),
    ...workloadOf([node, ...instances], leave),
    ...credentialOf(node, tags[0]),
  };
  if (!mode) leave('courseMode', `is not stated; ${course.mode} was taken from the locations`);
  return { providerReference: provider, course, ...(sessions.length > 0 ? { sessions } : {}) };
}

function referenceOf(node: Node): string | undefined {
  const identifier = asNode(list(node.identifier)[0]);
  const candidates = [node.courseCode, identifier ? identifier.value : node.identifier, node['@id'], node.url];
  return candidates.map((value) => asReference(text(value))).find((reference) => reference !== undefined);
}

function describe(node: Node, language: string | undefined, leave: Leave): Partial<CourseInput> {
  const description = localised(node.description, language, plainText);
  const entryRequirement = localised(node.coursePrerequisites, language, plainText);
  const taught = [...list(node.teaches), ...list(node.about)];
  const skills = taught.flatMap(
    (term) => escoUri(iri(term) ?? '', 'skill') ?? escoUri(text(asNode(term)?.termCode) ?? '', 'skill') ?? [],
  );
  for (const term of list(node.teaches)) {
    if (!escoUri(iri(term) ?? '', 'skill')) leave('teaches', `"${nameOf(term) ?? ''}" has no ESCO URI`);
  }
  const level = list(node.educationalLevel)
    .map((value) => eqfLevel(nameOf(value) ?? '') ?? eqfLevel(iri(value) ?? ''))
    .find((found) => found !== undefined);
  const field = list(node.about)
    .map((subject) => iri(subject))
    .map((subject) => (subject?.includes('/isced-f/') ? iscedF(subject) : undefined))
    .find((found) => found !== undefined);
  const url = text(node.url);
  const imageUrl = iri(node.image);
  const credits = creditsOf(node);
  return {
    ...(description ? { description } : {}),
    ...(entryRequirement ? { entryRequirement } : {}),
    ...(skills.length > 0 ? { skills: [...new Set(skills)].slice(0, 100) } : {}),
    ...(field ? { iscedF: field } : {}),
    ...(level ? { eqfLevel: level } : {}),
    ...(credits ? { credits } : {}),
    ...(isWebUrl(url) ? { url } : {}),
    ...(isWebUrl(imageUrl) ? { imageUrl } : {}),
  };
}

function creditsOf(node: Node): Credits | undefined {
  const stated = list(node.numberOfCredits)[0];
  const unit = asNode(stated);
  const points = Number(text(unit ? unit.value : stated));
  const framework = nameOf(unit?.unitText ?? unit?.unitCode);
  return framework && Number.isFinite(points) && points >= 0 ? { points, framework } : undefined;
}

function placeOf(instances: Node[], index: NodeIndex, mode: string | undefined): Pick<CourseInput, 'place'> {
  if (mode === 'online') return {};
  const place = instances.flatMap(({ location }) => readPlace(location, index) ?? [])[0];
  return place ? { place } : {};
}

function priceOf(from: Node[], leave: Leave): { price?: Money } {
  for (const offer of from.flatMap(({ offers }) => nodes(offers))) {
    const specification = asNode(list(offer.priceSpecification)[0]);
    const amount = text(offer.price) ?? text(specification?.price) ?? text(offer.lowPrice);
    const stated = text(offer.priceCurrency) ?? text(specification?.priceCurrency);
    const currency = currencyCode(stated ?? '');
    if (amount === undefined) continue;
    const price = currency && money(amount, currency, '.');
    if (price) return { price };
    leave('offers.price', currency ? `"${amount}" is no amount of ${currency}` : `"${stated ?? ''}" is no currency`);
  }
  return {};
}

function workloadOf(from: Node[], leave: Leave): { workload?: string } {
  const stated = from.flatMap((node) => [
    text(node.timeRequired),
    text(node.courseWorkload),
    text(asNode(list(node.courseSchedule)[0])?.duration),
  ]);
  for (const duration of stated) {
    const workload = duration && hoursDuration(duration);
    if (workload) return { workload };
    if (duration?.startsWith('P')) leave('timeRequired', `"${duration}" is not stated in hours and minutes`);
  }
  return {};
}

const credentialWords: [RegExp, CourseCredential['kind']][] = [
  [/micro-?\s?credential|badge/i, 'microCredential'],
  [/licen[cs]e/i, 'licence'],
  [/attendance|participation/i, 'attendance'],
  [/partial/i, 'partialQualification'],
  [/degree|diploma|qualification|certificate/i, 'qualification'],
];

function credentialOf(node: Node, language: string | undefined): Pick<CourseInput, 'credential'> {
  const awarded = list(node.educationalCredentialAwarded)[0];
  if (awarded === undefined) return {};
  const credential = asNode(awarded);
  const words = [text(awarded), nameOf(credential?.credentialCategory), nameOf(credential), ...types(credential)].join(
    ' ',
  );
  const kind = credentialWords.find(([pattern]) =>
    pattern.test(words.replace('EducationalOccupationalCredential', '')),
  )?.[1];
  const title = localised(credential ? credential.name : awarded, language);
  return kind ? { credential: { kind, ...(title ? { title } : {}) } } : {};
}
