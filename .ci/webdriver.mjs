/** As much of W3C WebDriver as the check of the engines needs, over fetch: https://www.w3.org/TR/webdriver2/ */

/** The key that WebDriver means by these names: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Shift: '\uE008',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  ' ': ' ',
};

/** A driver says what went wrong in its own way; this has its error code, too. */
async function call(url, method, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/**
 * A session of the driver at `address`, as the page that .ci/engines.mjs drives.
 * @param {string} address without a slash at its end
 * @param {object} capabilities
 */
export async function openSession(address, capabilities) {
  const { sessionId, capabilities: got } = await call(`${address}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${address}/session/${sessionId}`;
  const command = (path, body = {}) => call(`${session}/${path}`, 'POST', body);
  const actions = (source) => command('actions', { actions: [source] });
  const keys = (all) => actions({ type: 'key', id: 'keyboard', actions: all });
  await command('timeouts', { script: 30_000, pageLoad: 30_000 });
  return {
    version: `${got.browserName} ${got.browserVersion}`,
    goto: (url) => command('url', { url }),
    /** Calls a function in the page; it may be async, and its arguments and result are JSON. */
    run: async (code, ...args) => {
      const script = `const [args, done] = arguments;
        Promise.resolve().then(() => (${code})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await command('execute/async', { script, args: [args] });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    click: (x, y) =>
      actions({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    type: (text) =>
      keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    press: (...names) => {
      const values = names.map((name) => KEYS[name] ?? name);
      return keys([
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    resize: (width, height) => command('window/rect', { width, height }),
    screenshot: async () => Buffer.from(await call(`${session}/screenshot`, 'GET'), 'base64'),
    close: () => call(session, 'DELETE'),
  };
}
