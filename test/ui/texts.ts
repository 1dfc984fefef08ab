/** Texts as connectors and administrators really write them, and as nobody should. For tests and stories. */

export const LONG = 'An uncommonly long name '.repeat(417).slice(0, 10_000);

/** Nowhere to break a line. */
export const UNBROKEN = 'x'.repeat(10_000);

/** Arabic with a Latin word and a number inside. */
export const RTL = 'قائمة أسعار ERP رقم 42';

/** Turns what follows around, for whoever does not isolate it. */
export const BIDI_OVERRIDE = 'price\u202Elist\u202Cgpj.exe';

export const MARKUP = '<img src="x" onerror="globalThis.__xss = true"><b>bold</b> &amp; "quoted" ${1 + 1} {{x}}';

/** All of them, by a name for the test or the story. */
export const TEXTS: Readonly<Record<string, string>> = {
  'a long text': LONG,
  'a text without spaces': UNBROKEN,
  'a right-to-left text': RTL,
  'a direction override': BIDI_OVERRIDE,
  markup: MARKUP,
};
