import type { ProviderInput } from '../../generated/types.js';
import type { Fault, Place, Reading } from '../reading.js';
import type { TextSource } from '../source.js';
import { readCourse } from './elm-course.js';
import { type ElmIndex, indexElm, type Organisation } from './elm-index.js';
import { asReference, assuranceOf, isWebUrl, locationOf } from './elm-lookups.js';
import { xmlItems } from './xml-items.js';

export interface ElmOptions {
  /** The registry's reference of the provider of all courses; then the file's organisations are not imported. */
  providerReference?: string;
  onBytes?: (read: number) => void;
}

/**
 * The organisations that offer something, then the learning opportunities of an ELM XML file, each with its specifications, activities,
 * outcomes, accreditations and places looked up in the same file.
 * @throws {UnreadableFile}
 */
export async function* readElm(source: TextSource, options: ElmOptions = {}): AsyncIterable<Reading> {
  const index = await indexElm(source);
  if (options.providerReference === undefined) {
    for (const organisation of index.organisations.values()) yield readProvider(organisation, index);
  }
  for await (const item of xmlItems(source, options.onBytes)) {
    if (item.name !== 'learningOpportunity') continue;
    const id = item.attributes.id;
    const at: Place = { file: source.name, line: item.line, ...(id ? { path: id } : {}) };
    yield readCourse(item, at, index, options.providerReference);
  }
}

function readProvider(organisation: Organisation, index: ElmIndex): Reading {
  const { id, at, name, registration, url } = organisation;
  const location = locationOf(organisation.locations, index);
  const reference = asReference(id);
  const faults: Fault[] = [
    ...(reference ? [] : [{ path: 'organisation/@id', reason: `"${id}" cannot be a reference` }]),
    ...(name ? [] : [{ path: 'organisation/legalName', reason: 'there is no name' }]),
    ...(location.country ? [] : [{ path: 'organisation/location', reason: 'no location names a known country' }]),
  ];
  if (!reference || !name || !location.country) return { kind: 'providers', at, faults: faults as [Fault, ...Fault[]] };
  const qualityAssurance = assuranceOf(organisation.accreditations, index);
  const provider: ProviderInput = {
    name,
    country: location.country,
    ...(location.nuts ? { nuts: location.nuts } : {}),
    ...(location.city ? { city: location.city } : {}),
    ...(isWebUrl(url) ? { url } : {}),
    ...(registration ? { registration } : {}),
    ...(qualityAssurance.length > 0 ? { qualityAssurance } : {}),
  };
  return { kind: 'providers', at, record: { reference, provider } };
}
