/** Milliseconds: a page that never rests is not waited for longer. */
const PATIENCE = 1000;
/** Where the browser does not say when it rests: enough to paint what has just been drawn. */
const PAUSE = 100;

/** Calls when the page has painted what it has, and nothing else to do. @returns how to call it off */
export function whenIdle(call: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(call, { timeout: PATIENCE });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(call, PAUSE);
  return () => clearTimeout(timer);
}
