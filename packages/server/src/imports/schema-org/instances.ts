import type { CourseSessionInput, DeliveryMode } from '../../generated/types.js';
import { localDate } from '../values.js';
import { languages, list, localName, nameOf, type Node, text } from './node-values.js';
import { type NodeIndex, readPlace } from './provider.js';

/** What an instance says about how it is delivered. */
export function instanceMode(instance: Node): unknown[] {
  return [...list(instance.courseMode), ...list(instance.eventAttendanceMode)];
}

/** One mode for a course that states several: different ones together are blended. */
export function wholeMode(stated: unknown[]): DeliveryMode | undefined {
  const found = new Set(stated.flatMap((value) => readMode(nameOf(value) ?? '') ?? []));
  if (found.has('blended') || found.size > 1) return 'blended';
  return [...found][0];
}

/** The instances that have a start and an end, as sessions. */
export function readInstances(
  instances: Node[],
  index: NodeIndex,
  courseLanguages: string[],
  leave: (path: string, reason: string) => void,
): CourseSessionInput[] {
  return instances.slice(0, 200).flatMap((instance) => {
    const start = localDate(text(instance.startDate) ?? '');
    const end = localDate(text(instance.endDate) ?? '') ?? start;
    if (!start || !end) return [];
    if (end < start) {
      leave('hasCourseInstance', `it ends on ${end}, before it starts on ${start}`);
      return [];
    }
    const mode = wholeMode(instanceMode(instance));
    const place = mode === 'online' ? undefined : readPlace(instance.location, index);
    const spoken = languages(instance.inLanguage).filter((tag) => !courseLanguages.includes(tag));
    const seats = seatsOf(instance);
    const session: CourseSessionInput = {
      start,
      end,
      ...(mode ? { mode } : {}),
      ...(place ? { place } : {}),
      ...(spoken.length > 0 ? { languages: spoken.slice(0, 10) } : {}),
      ...(seats ? { seats } : {}),
    };
    return session;
  });
}

function seatsOf(instance: Node): CourseSessionInput['seats'] {
  const total = Number(text(instance.maximumAttendeeCapacity));
  const free = Number(text(instance.remainingAttendeeCapacity));
  return Number.isInteger(total) && Number.isInteger(free) && free >= 0 && free <= total ? { total, free } : undefined;
}

function readMode(stated: string): DeliveryMode | undefined {
  const word = localName(stated)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  if (/^(blended|mixed|hybrid|mixedeventattendancemode)$/.test(word)) return 'blended';
  if (/^(online|distance|remote|elearning|onlineeventattendancemode)$/.test(word)) return 'online';
  return /^(onsite|inperson|offline|facetoface|classroom|presential|offlineeventattendancemode)$/.test(word)
    ? 'onSite'
    : undefined;
}
