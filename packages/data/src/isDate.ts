/** Whether it is an ISO date, as precise as it is given, of a day that exists. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return false;
  const time = Date.parse(value);
  // Browsers count days beyond the end of a month into the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
