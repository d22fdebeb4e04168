/** URL → [SHA-256 of the text as hex, JSON text]. */
export const pinned: Readonly<Record<string, readonly [sha256: string, text: string]>>;
