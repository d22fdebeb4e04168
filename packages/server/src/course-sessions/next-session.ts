import type { CourseSessionState } from '../generated/types.js';

/** What decides whether one can join a session. */
export interface Joinable {
  /** YYYY-MM-DD, as all dates here. */
  start: string;
  enrolBy?: string | null | undefined;
  state: CourseSessionState;
}

/** The next session's first day, and the days on which it is the next. */
export interface NextStart {
  /** Null when there is none to join. */
  start: string | null;
  /** Null: since ever, for ever. */
  since: string | null;
  until: string | null;
}

/** A session can be joined up to this day, and including it. */
export function lastDayToJoin({ start, enrolBy }: Joinable): string {
  return enrolBy && enrolBy < start ? enrolBy : start;
}

/**
 * The next start as of a day, with the days between which that answer holds, so that a stored answer is known to be
 * out of date.
 */
export function nextStart(sessions: readonly Joinable[], today: string): NextStart {
  const offered = sessions.filter(({ state }) => state === 'open' || state === 'planned');
  const ahead = offered.filter((session) => lastDayToJoin(session) >= today);
  const missed = offered.filter((session) => lastDayToJoin(session) < today).map(lastDayToJoin);
  const next = ahead.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))[0];
  const lastMissed = missed.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  const since = lastMissed === null ? null : dayAfter(lastMissed);
  if (!next) return { start: null, since, until: null };
  return { start: next.start, since, until: lastDayToJoin(next) };
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
