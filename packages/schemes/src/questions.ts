import { decide } from './decide.js';
import type { Circumstances } from './fact-reader.js';
import { type FactKind, type FactName, facts, isAsked } from './facts.js';
import { isRefusal } from './fault.js';
import type { Scheme } from './generated/scheme.js';
import { quote } from './quote.js';

/** A fact to ask a visitor for. The words live with the elements. */
export interface Question extends Pick<FactKind, 'type' | 'values'> {
  readonly fact: FactName;
  /** The schemes whose answer it may change. */
  readonly schemeIds: readonly string[];
}

/** What is known besides scheme and course. */
export type Known = Omit<Circumstances, 'scheme' | 'course'>;

/**
 * The facts that a visitor can tell and that would still change an answer, the next to ask first: whether a scheme is for the person at all,
 * then what it asks for, and once nothing of that is missing, what changes the amounts. A scheme that refuses what is known asks nothing.
 */
export function questionsFor(schemes: readonly Scheme[], course: Circumstances['course'], known: Known): Question[] {
  const asking = new Map<string, string[]>();
  for (const scheme of schemes)
    for (const name of missingFor({ ...known, scheme, course }))
      asking.set(name, [...(asking.get(name) ?? []), scheme.id]);
  return (Object.keys(facts) as FactName[])
    .filter((fact) => isAsked(fact) && asking.has(fact))
    .map((fact) => {
      const { type, values }: FactKind = facts[fact];
      return { fact, type, ...(values ? { values } : {}), schemeIds: asking.get(fact) ?? [] };
    });
}

const territory: readonly string[] = ['person.countries', 'person.regions'];

function missingFor(circumstances: Circumstances): readonly string[] {
  const decision = decide(circumstances);
  if (isRefusal(decision) || decision.outcome === 'notEligible') return [];
  const first = decision.missing.find((name) => territory.includes(name));
  if (first !== undefined) return [first];
  const asked = decision.missing.filter(isAsked);
  if (asked.length > 0) return asked;
  if (circumstances.course?.price === undefined) return [];
  const answer = quote(circumstances);
  return isRefusal(answer) ? [] : answer.missing;
}
