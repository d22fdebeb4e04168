/** Something wrong with an input or a scheme: where (a JSON Pointer) and what. For developers, in English. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** The answer to an input that cannot be read. */
export interface Refusal {
  readonly faults: readonly Fault[];
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return 'faults' in answer;
}
