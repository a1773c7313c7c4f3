'use client';
import { useCallback, useState } from 'react';

/** A value that the caller controls, or that the widget keeps from a default. */
export function useControlled<Value, Details>(
  controlled: Value | undefined,
  initial: Value,
  onChange: ((value: Value, details: Details) => void) | undefined,
): readonly [Value, (value: Value, details: Details) => void] {
  const [kept, keep] = useState(initial);
  // `null` is no choice: data from outside holds it for what is not given.
  const isKept = controlled === undefined || controlled === null;
  const value = isKept ? kept : controlled;
  const change = useCallback(
    (next: Value, details: Details) => {
      if (isKept) keep(next);
      onChange?.(next, details);
    },
    [isKept, onChange],
  );
  return [value, change];
}
