import { useEffect, useState } from 'preact/hooks';

/** What is asked for: not there yet, there, or not to be had for a reason that people can read. */
export interface Loaded<Value> {
  readonly value: Value | null;
  readonly error: string | null;
  /** Asks again. */
  readonly again: () => void;
}

/** Asks for something whenever `key` changes; an answer that comes after the next question is dropped. */
export function useLoaded<Value>(load: () => Promise<Value>, key: string): Loaded<Value> {
  const [answer, setAnswer] = useState<{ key: string; value: Value | null; error: string | null } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setAnswer({ key, value, error: null }),
      (error: unknown) =>
        wanted &&
        setAnswer({ key, value: null, error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  const current = answer?.key === key ? answer : null;
  return {
    value: current?.value ?? null,
    error: current?.error ?? null,
    again: () => {
      setAnswer(null);
      setAttempt(attempt + 1);
    },
  };
}
