import type {
  CourseInput,
  CourseSessionInput,
  DeliveryMode,
  ImportCourse,
  Money,
  Place as CoursePlace,
} from '../../generated/types.js';
import { currencyCode, languageTag } from '../codes.js';
import type { Fault, Place, Reading } from '../reading.js';
import { hoursDuration, localDate, money, plainText } from '../values.js';
import { type ElmIndex, escoSkills, type Specification } from './elm-index.js';
import { asReference, assuranceOf, isWebUrl, locationOf } from './elm-lookups.js';
import type { XmlElement } from './xml-items.js';
import { child, childText, children, multilingual, references, uris } from './xml-values.js';

/** A learning opportunity as a course. What only an optional member says wrongly is left out and named; the rest is refused. */
export function readCourse(
  item: XmlElement,
  at: Place,
  index: ElmIndex,
  providerReference: string | undefined,
): Reading {
  const leftOut: Fault[] = [];
  const leave = (path: string, reason: string) => void leftOut.push({ path, reason });
  const specifications = linked(references(item, 'learningAchievementSpecification'), index.specifications, leave);
  const activities = linked(references(item, 'learningActivitySpecification'), index.activities, leave);
  const specification = specifications[0];
  const reference =
    asReference(item.attributes.id ?? '') ?? asReference(childText(item, 'identifier', 'skos:notation') ?? '');
  const provider = providerReference ?? providerOf(item, index, leave);
  const title = multilingual(item, 'title');
  const stated = [...activities, ...specifications].map(({ languages }) => languages).find((tags) => tags.length > 0);
  const languages = stated ?? uris(item, 'defaultLanguage').flatMap((uri) => languageTag(uri) ?? []);
  const mode = modeOf(uris(item, 'mode'));
  if (!reference || !provider || !title || languages.length === 0 || !mode) {
    const faults: Fault[] = [
      ...(reference
        ? []
        : [{ path: 'learningOpportunity/@id', reason: 'neither id nor identifier can be a reference' }]),
      ...(provider ? [] : [{ path: 'providedBy', reason: 'names no organisation of this file' }]),
      ...(title ? [] : [{ path: 'title', reason: 'there is no title with a language' }]),
      ...(languages.length > 0 ? [] : [{ path: 'language', reason: 'no language of instruction is stated' }]),
      ...(mode ? [] : [{ path: 'mode', reason: 'names no known mode of delivery' }]),
    ];
    return { kind: 'courses', at, faults: faults as [Fault, ...Fault[]] };
  }
  const description = multilingual(item, 'description', plainText);
  const price = priceOf(item, leave);
  const place = mode === 'online' ? undefined : placeOf(item, index);
  const session = sessionOf(item, leave);
  const url = childText(item, 'homepage', 'contentUrl');
  const course: CourseInput = {
    reference,
    title,
    ...(description ? { description } : {}),
    languages: [...new Set(languages)].slice(0, 10),
    mode,
    ...(place ? { place } : {}),
    ...(price ? { price } : {}),
    ...(isWebUrl(url) ? { url } : {}),
    ...workloadOf(item, [...activities, ...specifications], leave),
    ...(specification ? specified(specification, specifications, index, leave) : {}),
  };
  const record: ImportCourse = { providerReference: provider, course, ...(session ? { sessions: [session] } : {}) };
  return { kind: 'courses', at, record, ...(leftOut.length > 0 ? { leftOut } : {}) };
}

type Leave = (path: string, reason: string) => void;

function specified(first: Specification, all: Specification[], index: ElmIndex, leave: Leave): Partial<CourseInput> {
  const { skills, others } = escoSkills(
    all.flatMap(({ outcomes }) => outcomes).flatMap((id) => index.outcomes.get(id) ?? []),
  );
  for (const uri of others) leave('learningOutcome/relatedESCOSkill', `"${uri}" is not of ESCO`);
  const [field, ...moreFields] = first.iscedF;
  if (moreFields.length > 0)
    leave('ISCEDFCode', `a course has one field: ${field ?? ''} was taken, not ${moreFields.join(', ')}`);
  const credits = first.credits.find((stated) => stated.credits !== undefined)?.credits;
  for (const wrong of first.credits) {
    if (!wrong.credits) leave('creditPoint', `"${wrong.stated}" are no points of ECTS or ECVET`);
  }
  const assessment = Object.assign({}, ...first.assessments.map((id) => index.assessments.get(id)).reverse()) as object;
  const qualityAssurance = assuranceOf(
    all.flatMap(({ accreditations }) => accreditations),
    index,
  );
  return {
    ...(skills.length > 0 ? { skills: skills.slice(0, 100) } : {}),
    ...(field ? { iscedF: field } : {}),
    ...(first.eqf ? { eqfLevel: first.eqf } : {}),
    ...(credits ? { credits } : {}),
    ...(first.kind ? { credential: { kind: first.kind, ...(first.title ? { title: first.title } : {}) } } : {}),
    ...(first.entryRequirement ? { entryRequirement: first.entryRequirement } : {}),
    ...(Object.keys(assessment).length > 0 ? { assessment: assessment as Record<string, string> } : {}),
    ...(qualityAssurance.length > 0 ? { qualityAssurance: qualityAssurance.slice(0, 20) } : {}),
  };
}

function linked<T>(ids: string[], index: ReadonlyMap<string, T>, leave: Leave): T[] {
  return ids.flatMap((id) => {
    const found = index.get(id);
    if (found === undefined) leave('idref', `nothing in this file has the id "${id}"`);
    return found ?? [];
  });
}

function providerOf(item: XmlElement, index: ElmIndex, leave: Leave): string | undefined {
  const [first, ...others] = references(item, 'providedBy').filter((id) => index.organisations.has(id));
  if (others.length > 0)
    leave('providedBy', `a course has one provider: ${first ?? ''} was taken, not ${others.join(', ')}`);
  return first === undefined ? undefined : asReference(first);
}

function placeOf(item: XmlElement, index: ElmIndex): CoursePlace | undefined {
  const { country, nuts, city } = locationOf(references(item, 'location'), index);
  return country ? { country, ...(nuts ? { nuts } : {}), ...(city ? { city } : {}) } : undefined;
}

const modes: Record<string, DeliveryMode> = {
  '920fbb3cbe': 'online',
  e92d221e4d: 'blended',
  '9191af2ed9': 'onSite',
  '729f3bed4b': 'onSite',
  '7813801c77': 'onSite',
  ed4c557045: 'onSite',
};

/** Work-based, project-based, research and presential learning need the learner's presence; with online they are blended. */
function modeOf(stated: string[]): DeliveryMode | undefined {
  const found = new Set(stated.flatMap((uri) => modes[uri.split('/').at(-1) ?? ''] ?? []));
  if (found.has('blended') || (found.has('online') && found.has('onSite'))) return 'blended';
  return [...found][0];
}

function workloadOf(item: XmlElement, specified: { volume: string[] }[], leave: Leave): { workload?: string } {
  const stated = [
    ...specified.flatMap(({ volume }) => volume),
    ...children(item, 'duration').map(({ text }) => text.trim()),
  ];
  for (const text of stated) {
    const workload = hoursDuration(text);
    if (workload) return { workload };
    leave('volumeOfLearning', `"${text}" is not stated in hours and minutes`);
  }
  return {};
}

function priceOf(item: XmlElement, leave: Leave): Money | undefined {
  for (const detail of children(item, 'priceDetail')) {
    const amount = child(detail, 'amount');
    const value = childText(amount, 'value') ?? '';
    const unit = uris(amount, 'unit')[0] ?? '';
    const currency = currencyCode(unit);
    const price = currency && money(value, currency, '.');
    if (price) return price;
    leave('priceDetail', currency ? `"${value}" is no amount of ${currency}` : `"${unit}" is no currency`);
  }
  return undefined;
}

const schedules: Record<string, CourseSessionInput['schedule']> = {
  '72a0ab92fa': 'fullTime',
  f230bae523: 'partTime',
  '67395e6b5a': 'partTime',
};

function sessionOf(item: XmlElement, leave: Leave): CourseSessionInput | undefined {
  const start = localDate(childText(item, 'temporal', 'startDate') ?? '');
  const end = localDate(childText(item, 'temporal', 'endDate') ?? '');
  if (!start || !end) return undefined;
  if (end < start) {
    leave('temporal', `it ends on ${end}, before it starts on ${start}`);
    return undefined;
  }
  const deadlines = children(item, 'applicationDeadline').flatMap(({ text }) => localDate(text) ?? []);
  const enrolBy = deadlines
    .filter((date) => date <= end)
    .sort()
    .at(-1);
  const schedule = schedules[(uris(item, 'learningSchedule')[0] ?? '').split('/').at(-1) ?? ''];
  return { start, end, ...(enrolBy ? { enrolBy } : {}), ...(schedule ? { schedule } : {}) };
}
