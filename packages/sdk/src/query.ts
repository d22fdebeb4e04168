/** A query's parameters with `undefined` allowed for each one that may be left out. */
export type Query<Parameters> = {
  [Name in keyof Parameters]: object extends Pick<Parameters, Name> ? Parameters[Name] | undefined : Parameters[Name];
};

/** A query as it is written out. */
export type QueryValues = object;

/** Writes a query: arrays as repeated parameters, `undefined` and `null` left out. */
export function writeQuery(query: QueryValues = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) parameters.append(name, String(item));
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
