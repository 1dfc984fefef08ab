/** Signals of reads that nobody waits for: a page is not told of them. */
const quiet = new WeakSet<AbortSignal>();

/** Reads with this signal go on in the background, again and again. @returns the signal */
export function quietly(signal: AbortSignal): AbortSignal {
  quiet.add(signal);
  return signal;
}

export const isQuiet = (signal: AbortSignal | undefined): boolean => signal !== undefined && quiet.has(signal);
