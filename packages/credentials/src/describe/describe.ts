import type { Verification } from '../types.js';
import {
  type Description,
  type Element,
  type ElementName,
  type Fact,
  mandatoryElements,
  optionalElements,
} from './description.js';
import { distinct } from './facts.js';
import { loadReader, readerFor } from './readers.js';

/**
 * What a credential says, in the terms of the European standard elements, whatever its format. Reads only what `verify` let through: where
 * nothing could be read, all is `notStated`. Texts are the issuer's own: show them as text, never as markup.
 *
 * `verify` has loaded what its result needs. For a result that came from elsewhere, as JSON from a server, wait for `prepareDescription` first.
 * @throws {TypeError} without that
 */
export function describe(result: Verification): Description {
  const shown = shownOf(result);
  const document = shown.credential?.document ?? {};
  const { facts, notInFormat, ...read } = readerFor(shown.format, document)(document);
  const elements = Object.fromEntries(
    [...mandatoryElements, ...optionalElements].map((name) => [
      name,
      elementOf(distinct(facts[name] ?? []), notInFormat.includes(name)),
    ]),
  ) as Record<ElementName, Element>;
  return {
    format: shown.format,
    elements,
    ...read,
    validFrom: shown.credential?.validFrom,
    validUntil: shown.credential?.validUntil,
    languages: languagesOf(Object.values(facts).flat()),
  };
}

/** Loads what describes a result of this format. `verify` does so itself. */
export async function prepareDescription(result: Verification): Promise<void> {
  const { format, credential } = shownOf(result);
  await loadReader(format, credential?.document);
}

/** Of a presentation, the first credential in it. */
function shownOf(result: Verification): Verification {
  return result.format === 'presentation'
    ? (result.credentials?.find(({ credential }) => credential) ?? result)
    : result;
}

function elementOf(facts: readonly Fact[], notInFormat: boolean): Element {
  if (facts.length > 0) return { state: 'stated', facts };
  return { state: notInFormat ? 'notInFormat' : 'notStated', facts: [] };
}

function languagesOf(facts: readonly Fact[]): string[] {
  const tags = new Set(facts.flatMap(({ text }) => Object.keys(text)));
  tags.delete('und');
  return [...tags].sort();
}
