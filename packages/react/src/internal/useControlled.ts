'use client';
import { useCallback, useState } from 'react';

/** A value that the caller controls, or that the widget keeps from a default. */
export function useControlled<Value, Details>(
  controlled: Value | undefined,
  initial: Value,
  onChange: ((value: Value, details: Details) => void) | undefined,
): readonly [Value, (value: Value, details: Details) => void] {
  const [kept, keep] = useState(initial);
  const value = controlled === undefined ? kept : controlled;
  const change = useCallback(
    (next: Value, details: Details) => {
      if (controlled === undefined) keep(next);
      onChange?.(next, details);
    },
    [controlled, onChange],
  );
  return [value, change];
}
