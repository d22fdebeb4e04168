interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Named[];
  readonly events?: readonly Named[];
  readonly attributes?: readonly Named[];
}

/** The names that custom-elements.json gives to what an element has. */
export async function describedNames(
  tagName: string,
): Promise<Record<'cssParts' | 'events' | 'attributes', readonly string[]>> {
  const manifest = (await (await fetch('/packages/elements/custom-elements.json')).json()) as {
    modules: { declarations: Declaration[] }[];
  };
  const described = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find((declaration) => declaration.tagName === tagName);
  const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name);
  return {
    cssParts: names(described?.cssParts),
    events: names(described?.events),
    attributes: names(described?.attributes),
  };
}
