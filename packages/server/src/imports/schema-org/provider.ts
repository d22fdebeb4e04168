import type { Place as CoursePlace, ImportProvider } from '../../generated/types.js';
import { countryCode } from '../codes.js';
import type { Fault } from '../reading.js';
import { asNode, asReference, iri, isWebUrl, list, localised, nameOf, type Node, text } from './node-values.js';

/** Nodes by `@id`, for what is only referred to. */
export type NodeIndex = ReadonlyMap<string, Node>;

/** The node itself, or the one that its `@id` names when it says nothing more. */
export function resolve(value: unknown, index: NodeIndex): Node | undefined {
  const node = asNode(list(value)[0]);
  const id = node ? text(node['@id']) : text(value);
  const known = id === undefined ? undefined : index.get(id);
  return node && Object.keys(node).some((key) => !key.startsWith('@')) ? { ...known, ...node } : (known ?? node);
}

/** What the registry calls an organisation that the document does not number: its `@id`, identifier, url, or name. */
export function providerReference(organisation: unknown, index: NodeIndex): string | undefined {
  const node = resolve(organisation, index);
  const identifier = asNode(list(node?.identifier)[0]);
  return (
    asReference(text(node?.['@id'])) ??
    asReference(text(identifier ? identifier.value : node?.identifier)) ??
    asReference(iri(organisation)) ??
    asReference(text(node?.url)) ??
    asReference(slug(nameOf(node ?? organisation)))
  );
}

/** An organisation as a provider; `country` is that of organisations whose address names none. */
export function readProvider(
  organisation: unknown,
  index: NodeIndex,
  country: string | undefined,
  language: string | undefined,
): ImportProvider | Fault[] {
  const node = resolve(organisation, index);
  const reference = providerReference(organisation, index);
  const name = nameOf(node ?? organisation)?.slice(0, 300);
  const place = readPlace(node, index);
  const at = place?.country ?? country;
  if (!reference || !name || !at) {
    return [
      ...(reference ? [] : [{ path: 'provider', reason: 'has nothing that can be a reference' }]),
      ...(name ? [] : [{ path: 'provider.name', reason: 'there is no name' }]),
      ...(at
        ? []
        : [{ path: 'provider.address.addressCountry', reason: 'names no known country; --country gives one' }]),
    ];
  }
  const url = text(node?.url);
  const description = localised(node?.description, language);
  return {
    reference,
    provider: {
      name,
      country: at,
      ...(place?.city ? { city: place.city } : {}),
      ...(isWebUrl(url) ? { url } : {}),
      ...(description ? { description } : {}),
    },
  };
}

/** Where a Place or an Organization is, from its address. */
export function readPlace(value: unknown, index: NodeIndex): CoursePlace | undefined {
  const place = resolve(value, index);
  const address = asNode(list(place?.address)[0]) ?? place;
  const country = countryCode(nameOf(address?.addressCountry) ?? '');
  const city = text(address?.addressLocality);
  return country ? { country, ...(city ? { city } : {}) } : undefined;
}

function slug(name: string | undefined): string | undefined {
  return name
    ?.normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 120);
}
