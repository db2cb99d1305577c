// A value as it was when it last stood still for a moment, so that the preview is not made anew at every key.
import { useEffect, useState } from 'preact/hooks';

export interface Settled<T> {
  readonly value: T;
  /** Takes the newest value without waiting. */
  settle(): void;
}

export function useSettled<T>(newest: T, milliseconds: number): Settled<T> {
  const [value, setValue] = useState(newest);
  useEffect(() => {
    const timer = setTimeout(() => setValue(newest), milliseconds);
    return () => clearTimeout(timer);
  }, [newest, milliseconds]);
  return { value, settle: () => setValue(newest) };
}
