import type { Reason } from './reasons.js';

/** Stops the reading of one document. Never leaves the package: `verify` turns it into a check. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: Reason;
  /** The document contradicts itself or its signature, as opposed to being beyond what is checked here. */
  readonly broken: boolean;

  constructor(reason: Reason, { broken = false } = {}) {
    super(reason);
    this.reason = reason;
    this.broken = broken;
  }
}

/** The signature does not hold, or holds for something else. */
export const broken = (reason: Reason): Refusal => new Refusal(reason, { broken: true });
