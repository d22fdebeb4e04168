export interface DocumentsTables {
  /**
   * What the seed has made up for issuers under `.example`: names that no one can have, and whose key documents, status lists and images must still
   * be found at https addresses. Test data only.
   */
  documents: {
    url: string;
    media_type: string;
    body: Uint8Array;
    updated_at: Date;
  };
}
