/** A value that the test cannot do without. */
export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The test lacks what it is about.');
  return value;
}
