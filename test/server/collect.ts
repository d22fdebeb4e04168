/** Everything that an async iterable gives. */
export async function collect<T>(values: AsyncIterable<T>, most = Number.POSITIVE_INFINITY): Promise<T[]> {
  const collected: T[] = [];
  for await (const value of values) {
    collected.push(value);
    if (collected.length >= most) break;
  }
  return collected;
}
