import type { IssuerReason } from './reasons.js';
import type { Check, IssuerConfirmation } from './types.js';

export type IssuerCheck = Check<IssuerConfirmation, IssuerReason>;

export const issuerCheck = (result: IssuerConfirmation, reason: IssuerReason): IssuerCheck => ({ result, reason });
