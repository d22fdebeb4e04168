import { listSchemes } from '@ila-kit/schemes';
import type { CourseInput } from '../generated/types.js';
import type { Random } from './random.js';
import type { Topic } from './topics/topic.js';

/**
 * The lists that a made-up course is on: the generic scheme in every country, and the country's own ones that still run. Schemes of a
 * country decide by rules that the seed does not know; a share of its courses is enough to show them.
 */
export function schemesOf(
  country: string,
  topic: Topic,
  credential: 'microCredential' | 'qualification' | 'attendance',
  draw: Random,
): Pick<CourseInput, 'schemes'> {
  const own = listSchemes().filter((scheme) => scheme.country === country && scheme.status === 'active');
  const likely = credential === 'attendance' ? 0.25 : topic.themes ? 0.8 : 0.6;
  const listed = [
    ...(draw.chance(likely) ? ['eu-ila'] : []),
    ...own.filter(() => draw.chance(likely)).map(({ id }) => id),
  ];
  return listed.length > 0 ? { schemes: listed.map((schemeId) => ({ schemeId, validFrom: '2026-01-01' })) } : {};
}
