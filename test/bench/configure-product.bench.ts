/**
 * The dialog "Configure product" with 200 fields in 8 languages against hand-written DOM of the rows that can be seen:
 * how long the page is busy until the first rows can be used, with all languages side by side, and with every letter
 * that is typed into a label (the preview follows). The backend answers from memory.
 */
import { html, render } from 'lit';
import {
  PRODUCT_FIELD_KEYS,
  type Backend,
  type ConfiguredField,
  type FieldsConfiguration,
  type FieldText,
} from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConfigureProductDialog } from '../../src/features/settings/quotesync-configure-product-dialog.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { deepQuery, painted, type Metrics, type Variant } from './bench.js';
import { ReferenceDialog } from './reference-configure-product.js';

const FIELDS = 200;
const LETTERS = 30;
const CULTURES = ['en-US', 'nb-NO', 'sv-SE', 'da-DK', 'de-DE', 'nl-NL', 'fr-FR', 'es-ES'];

const textOf = (what: string, index: number): FieldText => ({
  // Every third field has texts of the tenant's own, in some languages.
  own: index % 3 === 0 ? { 'en-US': `Our ${what} ${index}`, 'nb-NO': `Vår ${what} ${index}` } : {},
  standard: Object.fromEntries(CULTURES.map((culture) => [culture, `${what} ${index} (${culture})`])),
  changeable: true,
});

const CONFIGURATION: FieldsConfiguration = {
  fields: Array.from({ length: FIELDS }, (_, index): ConfiguredField => ({
    id: `QuoteLine.Field${index}`,
    // All of them are in the preview.
    product: PRODUCT_FIELD_KEYS[index % PRODUCT_FIELD_KEYS.length],
    shown: index % 5 !== 4,
    alwaysShown: index % 7 === 0,
    editable: index % 2 === 0,
    mandatory: index % 6 === 0,
    restricted: index % 11 === 10,
    label: textOf('label', index),
    tooltip: textOf('tooltip that explains the field to those who sell', index),
  })),
  cultures: CULTURES,
  texts: 'active',
};

function backend(): Backend {
  const mock = new MockBackend(createTenant('empty'));
  if (!mock.settings) throw new Error('The mock backend has no settings.');
  const fields = (): Promise<FieldsConfiguration> => Promise.resolve(CONFIGURATION);
  const settings = Object.assign(Object.create(mock.settings) as typeof mock.settings, { fields });
  return Object.assign(Object.create(mock) as MockBackend, { settings });
}

/** Milliseconds in which the page did something else than wait, while `work` goes on; and the longest at a stretch. */
async function busy(work: () => Promise<void>): Promise<{ readonly all: number; readonly longest: number }> {
  /** A turn that takes longer than this was not ours. */
  const idle = 0.5;
  const turns: number[] = [];
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    if (now - last > idle) turns.push(now - last);
    last = now;
    channel.port2.postMessage(undefined);
  };
  channel.port2.postMessage(undefined);
  await work();
  await painted();
  await new Promise((resolve) => setTimeout(resolve, 30));
  channel.port1.close();
  return { all: turns.reduce((sum, turn) => sum + turn, 0), longest: Math.max(0, ...turns) };
}

interface Dialog {
  readonly open: () => Promise<void>;
  readonly showAllLanguages: () => Promise<void>;
  /** The first input of a label. */
  readonly label: () => HTMLInputElement;
}

function ours(): Dialog {
  const label = (): HTMLInputElement => {
    const input = deepQuery(document.body, '[data-cell="label en-US"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no label.');
    return input;
  };
  return {
    label,
    open: async () => {
      define(QuotesyncConfigureProductDialog);
      render(
        html`<quotesync-configure-product-dialog .backend=${backend()}></quotesync-configure-product-dialog>`,
        document.body,
      );
      while (!deepQuery(document.body, '[data-cell="label en-US"]')) await painted();
      await painted();
    },
    showAllLanguages: async () => {
      // Not by role: asking every element for its style would be most of what is measured.
      const all = deepQuery(document.body, 'input[name="side"]:not(:checked)');
      if (!(all instanceof HTMLInputElement)) throw new Error('There is no choice of languages.');
      all.click();
      while (!deepQuery(document.body, '[data-cell="label es-ES"]')) await painted();
      await painted();
    },
  };
}

function reference(): Dialog {
  const dialog = new ReferenceDialog(CONFIGURATION);
  return {
    label: () => {
      const [input] = dialog.labels;
      if (!input) throw new Error('There is no label.');
      return input;
    },
    open: async () => {
      document.body.append(dialog.host);
      dialog.open();
      await painted();
    },
    showAllLanguages: async () => {
      dialog.showAllLanguages();
      await painted();
    },
  };
}

async function typeLetters(input: HTMLInputElement): Promise<void> {
  input.focus();
  for (let letter = 0; letter < LETTERS; letter += 1) {
    input.value += 'x';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await painted();
  }
}

async function measure(variant: Variant): Promise<Metrics> {
  const dialog = variant === 'ours' ? ours() : reference();
  const opened = await busy(dialog.open);
  const typed = await busy(() => typeLetters(dialog.label()));
  const all = await busy(dialog.showAllLanguages);
  const typedInAll = await busy(() => typeLetters(dialog.label()));
  return {
    'open, ms busy': opened.all,
    'open, longest task, ms': opened.longest,
    'letter, ms busy': typed.all / LETTERS,
    'letter, longest task, ms': typed.longest,
    'all languages, ms busy': all.all,
    'letter with all languages, ms busy': typedInAll.all / LETTERS,
  };
}

globalThis.measure = measure;
