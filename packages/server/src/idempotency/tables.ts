export interface IdempotencyTables {
  idempotency_keys: {
    tenant_id: string;
    livemode: boolean;
    /** SHA-256 of the key that the caller chose, hexadecimal. The key itself unseals the answer. */
    key_hash: string;
    /** SHA-256 of operation, path and body. */
    request_hash: string;
    /** Who holds the claim; another process may take over when `claimed_at` is too old. */
    claim: string;
    claimed_at: Date;
    /** Null while the first request is running. */
    status: number | null;
    /** Headers and body, encrypted with the caller's own key: an answer may hold what is shown once only. */
    sealed_answer: string | null;
    expires_at: Date;
  };
}
