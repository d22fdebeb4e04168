import type { CourseSessionInput } from '../generated/types.js';
import type { Random } from './random.js';
import type { Level } from './phrases.js';

/** Local dates are counted in days from the day of seeding, so that a seed of any day has courses to come. */
export function dateAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** One to four sessions of a course within the next twelve months, in order. */
export function makeSessions(
  reference: string,
  now: Date,
  course: { hours: number; level: Level | undefined; isOnline: boolean },
  draw: Random,
): CourseSessionInput[] {
  const schedule = scheduleOf(course, draw);
  const length = lengthInDays(course.hours, schedule);
  const count = draw.between(1, 4);
  const every = Math.floor(350 / count);
  return Array.from({ length: count }, (_, index) => {
    // Courses start on Mondays, at weekends on Saturdays.
    const start = nextWeekday(now, index * every + draw.between(5, every), schedule === 'weekends' ? 6 : 1);
    const seats = seatsOf(index, course.isOnline, draw);
    return {
      reference: `${reference}-${String.fromCharCode(65 + index)}`,
      start: dateAfter(now, start),
      end: dateAfter(now, start + length),
      enrolBy: dateAfter(now, Math.max(start - draw.pick([3, 7, 14]), 1)),
      state: seats.free === 0 ? 'full' : index >= 2 ? 'planned' : 'open',
      schedule,
      contactHours: course.isOnline ? Math.round(course.hours * 0.6) : course.hours,
      seats,
    };
  });
}

function scheduleOf(course: { hours: number; level: Level | undefined; isOnline: boolean }, draw: Random) {
  if (course.level === 'evening') return 'evenings' as const;
  if (course.level === 'weekend') return 'weekends' as const;
  if (course.isOnline && draw.chance(0.4)) return 'selfPaced' as const;
  return course.hours >= 100 || draw.chance(0.5) ? ('fullTime' as const) : ('partTime' as const);
}

const hoursAWeek = { fullTime: 35, partTime: 14, evenings: 6, weekends: 7, selfPaced: 8 };

function lengthInDays(hours: number, schedule: keyof typeof hoursAWeek): number {
  const weeks = Math.ceil(hours / hoursAWeek[schedule]);
  if (schedule === 'weekends') return (weeks - 1) * 7 + 1;
  const lastDays = schedule === 'fullTime' && hours < 35 ? Math.ceil(hours / 7) : 5;
  return (weeks - 1) * 7 + lastDays - 1;
}

function nextWeekday(now: Date, days: number, weekday: number): number {
  const day = new Date(now.getTime() + days * 86_400_000).getUTCDay();
  return days + ((weekday - day + 7) % 7);
}

/** Early sessions fill first. */
function seatsOf(index: number, isOnline: boolean, draw: Random): { total: number; free: number } {
  const total = isOnline ? draw.pick([20, 30, 60, 100]) : draw.pick([8, 10, 12, 14, 16, 20]);
  const full = index === 0 && draw.chance(0.12);
  return { total, free: full ? 0 : draw.between(1, index === 0 ? Math.ceil(total / 2) : total) };
}
