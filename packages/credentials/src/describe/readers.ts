import { type JsonObject, isObject } from '../json.js';
import type { Format } from '../types.js';
import type { Reading } from './description.js';

type Reader = (document: JsonObject) => Reading;
type Kind = 'elm' | 'attestation' | 'openBadge2' | 'openBadge3';

const loaders: Readonly<Record<Kind, () => Promise<Reader>>> = {
  elm: async () => (await import('./elm.js')).readElm,
  attestation: async () => (await import('./attestation.js')).readAttestation,
  openBadge2: async () => (await import('./open-badge-2.js')).readOpenBadge2,
  openBadge3: async () => (await import('./open-badge-3.js')).readOpenBadge3,
};

const loaded = new Map<Kind, Reader>();

/** A page pays for the formats that it shows. */
export async function loadReader(format: Format, document: JsonObject | undefined): Promise<void> {
  const kind = kindOf(format, document);
  if (!loaded.has(kind)) loaded.set(kind, await loaders[kind]());
}

/** @throws {TypeError} for a format that `loadReader` was not asked for */
export function readerFor(format: Format, document: JsonObject | undefined): Reader {
  const reader = loaded.get(kindOf(format, document));
  if (!reader) throw new TypeError('this result came from elsewhere: await prepareDescription(result) first');
  return reader;
}

/** ELM content travels in plain VCs and tokens as well. */
function kindOf(format: Format, document: JsonObject | undefined): Kind {
  const subject = document?.['credentialSubject'];
  if (format === 'edc' || (isObject(subject) && 'hasClaim' in subject)) return 'elm';
  if (format === 'sd-jwt-vc') return 'attestation';
  return format === 'open-badge-2' ? 'openBadge2' : 'openBadge3';
}
