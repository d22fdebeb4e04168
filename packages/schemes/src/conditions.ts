import { addMonths } from './dates.js';
import type { FactReader, FactValue } from './fact-reader.js';
import type { Condition } from './generated/scheme.js';

/** True, false, or undefined where a fact is not known that would decide it (Kleene's logic). */
export type Truth = boolean | undefined;

/** Whether a condition holds. An absent one does; one that cannot be read is not known. */
export function holds(condition: Condition | undefined, facts: FactReader): Truth {
  if (condition === undefined) return true;
  if (typeof condition !== 'object' || condition === null) return undefined;
  if (Array.isArray(condition.all)) return every(condition.all, facts, true);
  if (Array.isArray(condition.any)) return every(condition.any, facts, false);
  if (condition.not) return negate(holds(condition.not, facts));
  if (condition.fact === undefined) return undefined;
  const known = facts.value(condition.fact);
  return known === undefined ? undefined : compare(known, condition.op, condition.value, facts.on);
}

const none: readonly string[] = [];

/** The facts that keep a condition from being true or false; none where it is either. */
export function unknownIn(condition: Condition | undefined, facts: FactReader): readonly string[] {
  if (condition === undefined || holds(condition, facts) !== undefined) return none;
  if (condition?.fact !== undefined) return [condition.fact];
  return partsOf(condition).flatMap((part) => unknownIn(part, facts));
}

/** The comparisons of a condition, from left to right. */
export function comparisonsIn(condition: Condition): readonly Condition[] {
  if (condition?.fact !== undefined) return [condition];
  return partsOf(condition).flatMap(comparisonsIn);
}

/** The conditions that one is made of. */
export function partsOf(condition: Condition): readonly Condition[] {
  const parts = condition?.all ?? condition?.any ?? [condition?.not];
  return Array.isArray(parts) ? parts.filter((part) => part !== undefined) : [];
}

/** `all` with `neutral` true, `any` with false: the first part that is its opposite decides. */
function every(parts: readonly Condition[], facts: FactReader, neutral: boolean): Truth {
  let result: Truth = neutral;
  for (const part of parts) {
    const truth = holds(part, facts);
    if (truth === !neutral) return truth;
    if (truth === undefined) result = undefined;
  }
  return result;
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Two values of different kinds cannot be compared: the answer is not known. */
function compare(known: FactValue, op: Condition['op'], value: Condition['value'], on: string): Truth {
  if (op === 'in') return isAmong(known, value);
  if (op === 'monthsAgoAtMost' || op === 'monthsAgoAtLeast') return isMonthsAgo(known, op, value, on);
  if (typeof known !== typeof value) return undefined;
  if (op === 'eq') return known === value;
  if (typeof known !== 'number' || typeof value !== 'number') return undefined;
  if (op === 'lt') return known < value;
  if (op === 'lte') return known <= value;
  if (op === 'gt') return known > value;
  return op === 'gte' ? known >= value : undefined;
}

function isAmong(known: FactValue, value: Condition['value']): Truth {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly string[];
  return typeof known === 'object' ? known.some((item) => list.includes(item)) : list.includes(String(known));
}

/** The anniversary itself is at most and at least so many months ago. What never was is at least any time ago. */
function isMonthsAgo(known: FactValue, op: string, months: Condition['value'], on: string): Truth {
  if (typeof known !== 'string' || typeof months !== 'number') return undefined;
  if (known === 'never') return op === 'monthsAgoAtLeast';
  const anniversary = addMonths(known, months);
  return op === 'monthsAgoAtLeast' ? anniversary <= on : on <= anniversary;
}
