/** Milliseconds that the page may be busy at a stretch. */
const SLICE = 10;

/**
 * Takes steps as long as they are wanted, with the page free to do something else in between.
 *
 * @returns `undefined`: they were not wanted to the end
 */
export async function inSlices<Result>(
  steps: Iterator<unknown, Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  while (isWanted()) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
