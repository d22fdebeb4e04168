import type { Fetch } from '@ila-kit/credentials';
import {
  type MicroCredential,
  type SigningKey,
  generateSigningKey,
  openBadge,
  signWithProof,
} from '@ila-kit/credentials/sign';

/** All of it synthetic. */
export const now = new Date('2026-11-24T12:00:00Z');
export const created = new Date('2026-09-01T08:00:00Z');

export const micro = (issuer: string, more: Partial<MicroCredential> = {}): MicroCredential => ({
  id: 'urn:uuid:5d3a1f7e-0000-4000-8000-000000000001',
  issuer: {
    id: issuer,
    name: { en: 'Synthetic University', fr: 'Université synthétique' },
    country: 'IRL',
    url: 'https://university.example',
  },
  learner: { id: 'did:example:learner', givenName: 'Ana', familyName: 'Synthetic', email: 'ana@learner.example' },
  title: { en: 'Solar installation', fr: 'Installation solaire' },
  description: { en: 'Plan and mount small solar plants.' },
  awardedOn: created,
  outcomes: [
    {
      title: { en: 'mount panels' },
      skills: [
        {
          uri: 'http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000001',
          title: { en: 'mount photovoltaic panels' },
        },
      ],
    },
  ],
  workload: { hours: 50, ects: 2 },
  eqfLevel: 5,
  ...more,
});

export async function signedBadge(
  more: Partial<MicroCredential> = {},
  key?: SigningKey,
): Promise<Record<string, unknown>> {
  const signer = key ?? (await generateSigningKey());
  return (await signWithProof(openBadge(micro(signer.did, more)), signer, { created })) as Record<string, unknown>;
}

/** A network of these documents; all that is asked for is kept in `urls`. */
export function network(documents: Readonly<Record<string, unknown>> = {}): { fetch: Fetch; urls: string[] } {
  const urls: string[] = [];
  const fetch: Fetch = async (url) => {
    urls.push(url);
    const found = documents[url];
    if (found === undefined) return new Response('not found', { status: 404 });
    if (found instanceof Uint8Array) return new Response(found.slice());
    return new Response(typeof found === 'string' ? found : JSON.stringify(found));
  };
  return { fetch, urls };
}

/** A change deep inside a copy. */
export function changed<T>(document: T, change: (copy: T) => void): T {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}
