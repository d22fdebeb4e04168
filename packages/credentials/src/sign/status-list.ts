import { toBase64url } from '../encoding/base64url.js';

const minEntries = 131_072;

export interface StatusEntryOptions {
  /** Where the list is served. */
  readonly list: string;
  readonly index: number;
  readonly purpose?: 'revocation' | 'suspension';
}

/** The `credentialStatus` that points to a place in a list. Take a random free index, so that neighbours tell nothing. */
export function statusEntry({ list, index, purpose = 'revocation' }: StatusEntryOptions): object {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
  };
}

export interface StatusListOptions {
  readonly url: string;
  readonly issuer: string;
  readonly purpose?: 'revocation' | 'suspension';
  /** Indexes that are revoked or suspended. */
  readonly set: Iterable<number>;
  /** At least 131,072, a multiple of 8. */
  readonly entries?: number;
  readonly validFrom: Date;
  readonly validUntil?: Date;
}

/**
 * A Bitstring Status List credential, still to be signed by the issuer of the credentials in it.
 * @throws {RangeError} for an index outside the list
 */
export async function statusList(options: StatusListOptions): Promise<object> {
  const { url, issuer, purpose = 'revocation', set, entries = minEntries, validFrom, validUntil } = options;
  const bits = new Uint8Array(Math.max(entries, minEntries) / 8);
  for (const index of set) {
    if (!Number.isInteger(index) || index < 0 || index >= bits.length * 8)
      throw new RangeError(`no place ${index} in a list of ${bits.length * 8}`);
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  const gzip = new Blob([bits]).stream().pipeThrough(new CompressionStream('gzip'));
  const compressed = new Uint8Array(await new Response(gzip).arrayBuffer());
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: validFrom.toISOString(),
    ...(validUntil && { validUntil: validUntil.toISOString() }),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: `u${toBase64url(compressed)}`,
    },
  };
}
