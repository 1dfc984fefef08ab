/** The outcome of `work`, or the signal's reason, whichever comes first. `work` itself goes on. */
export async function orAborted<T>(work: Promise<T>, signal?: AbortSignal | null): Promise<T> {
  if (!signal) return work;
  if (signal.aborted) {
    // Nobody is left to hear how it ends.
    work.catch(() => undefined);
    throw signal.reason;
  }
  const listening = new AbortController();
  const aborted = new Promise<undefined>((resolve) => {
    const onAbort = (): void => {
      resolve(undefined);
    };
    signal.addEventListener('abort', onAbort, { signal: listening.signal });
  });
  try {
    const first = await Promise.race([work.then((value) => ({ value })), aborted]);
    if (first) return first.value;
    throw signal.reason;
  } finally {
    listening.abort();
  }
}

/** Resolves after `ms`; rejects with the signal's reason as soon as it is aborted. */
export async function delay(ms: number, signal?: AbortSignal | null): Promise<void> {
  signal?.throwIfAborted();
  if (ms <= 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await orAborted(elapsed, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Never resolves; rejects with the signal's reason once it is aborted. */
export function hang(signal?: AbortSignal | null): Promise<never> {
  return orAborted(new Promise<never>(() => undefined), signal);
}
