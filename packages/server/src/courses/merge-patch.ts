/** RFC 7396: members of the patch replace those of the target, null removes them, objects are merged. */
export function mergePatch<T extends object>(target: T, patch: object): T {
  const merged = { ...target } as Record<string, unknown>;
  for (const [name, value] of Object.entries(patch)) {
    const before = merged[name];
    if (value === null || value === undefined) delete merged[name];
    else if (isObject(value)) merged[name] = mergePatch(isObject(before) ? before : {}, value);
    else merged[name] = value;
  }
  return merged as T;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
