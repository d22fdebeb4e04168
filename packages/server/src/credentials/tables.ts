export interface CredentialsTables {
  /** Answers of the last minutes. What is in them only opens with the credential itself in hand. */
  verifications: {
    /** A hash of the credential and of what the caller said beside it. */
    id: string;
    /** Encrypted with another hash of the same. */
    sealed_answer: string;
    checked_at: Date;
  };
}
