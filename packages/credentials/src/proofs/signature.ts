import type { Json } from '../json.js';
import type { IssuerCheck } from '../checks.js';
import type { Signer } from '../types.js';

/** A signature that holds. Whose it is, is still to be asked. */
export interface SignatureFound {
  readonly signer: Signer;
  /** May fetch; asked only now that the signature holds. */
  readonly confirm: () => Promise<IssuerCheck>;
  readonly contexts: Readonly<Record<string, string>>;
  /** When the signature itself ends, as stated. */
  readonly expires: Json | undefined;
}
