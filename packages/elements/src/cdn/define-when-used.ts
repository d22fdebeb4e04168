/**
 * Loads elements that a page may not have when it first shows one of their tags, at any time, outside of other elements' shadow roots.
 * @param loaders by tag
 */
export function defineWhenUsed(loaders: Record<string, () => Promise<unknown>>): void {
  const missing = new Map(Object.entries(loaders));
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();

  function look(): void {
    for (const [tag, load] of missing) {
      if (!document.querySelector(tag)) continue;
      missing.delete(tag);
      void load();
    }
    if (missing.size === 0) observer.disconnect();
  }
}
