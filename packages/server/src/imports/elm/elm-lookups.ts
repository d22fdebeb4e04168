import type { QualityAssurance } from '../../generated/types.js';
import type { ElmIndex, Location } from './elm-index.js';

/** The first of several locations that names a country. */
export function locationOf(ids: readonly string[], index: ElmIndex): Location {
  const found = ids.flatMap((id) => index.locations.get(id) ?? []);
  return found.find(({ country }) => country !== undefined) ?? { country: undefined, nuts: undefined, city: undefined };
}

/** What the accreditations with these ids state; those without a title state nothing. */
export function assuranceOf(ids: readonly string[], index: ElmIndex): QualityAssurance[] {
  return [...new Set(ids)].flatMap((id) => {
    const accreditation = index.accreditations.get(id);
    if (!accreditation || accreditation.label === '') return [];
    const { agency, url, ...stated } = accreditation;
    const agencyName = agency === undefined ? undefined : index.organisations.get(agency)?.name;
    return [{ ...stated, ...(agencyName ? { agency: agencyName } : {}), ...(isWebUrl(url) ? { url } : {}) }];
  });
}

/** An id of the file as the registry's reference: its own text, where a reference may look like that. */
export function asReference(id: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}$/.test(id) ? id : undefined;
}

export function isWebUrl(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);
}
