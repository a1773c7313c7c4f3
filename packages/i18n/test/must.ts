/** A value that the test needs; fails by name where it is missing. */
export function must<Value>(value: Value | null | undefined, name: string = 'value'): Value {
  if (value === null || value === undefined) throw new Error(`The test needs ${name}, which is missing.`);
  return value;
}
