/**
 * The dialog "Mappings" with 500 fields and 1,000 fields of SuperOffice to choose from, against hand-written DOM of the
 * same rows, windowed, with one popup for all of them: how long until the first rows can be used, in a page that never
 * ran any of it and in one that did, how long the page is busy with a letter in the popup, with an arrow, and with
 * scrolling; and how many elements there are. The backend answers from memory.
 */
import { html, render } from 'lit';
import type {
  Backend,
  CrmField,
  SyncActorMapping,
  SyncBackend,
  SyncMappedField,
  SyncMappingBackend,
} from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncMappingsDialog } from '../../src/features/sync/mappings/quotesync-mappings-dialog.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { deepQuery, painted, percentile, scrollFrames, type Metrics, type Variant } from './bench.js';
import { ReferenceMappings } from './reference-mappings.js';

const FIELDS = 500;
const CRM_FIELDS = 1000;
const LETTERS = ['f', 'i', 'e', 'l', 'd', ' ', '4', '2'];
const ARROWS = 20;
/** How often it is opened again. */
const AGAIN = 4;
/** Milliseconds: what comes after the first rows (code for later, suggestions) is over, and belongs to no other measure. */
const REST = 1000;
const TYPES = ['text', 'integer', 'double', 'date', 'checkbox', 'list'] as const;

const typeOf = (index: number): (typeof TYPES)[number] => TYPES[index % TYPES.length] ?? 'text';

const CRM: readonly CrmField[] = Array.from({ length: CRM_FIELDS }, (_, index) => ({
  key: `UDEF_${index}`,
  label: `User-defined field ${index}`,
  type: typeOf(index),
  listName: '',
}));

const ROWS: readonly SyncMappedField[] = Array.from({ length: FIELDS }, (_, index) => {
  // A third of them is mapped, half of those has a direction.
  const crm = index % 3 === 0 ? CRM[index] : undefined;
  return {
    id: index + 1,
    key: `field${index}`,
    label: `Field of the ERP system ${index}`,
    description: '',
    type: typeOf(index),
    access: index === 3 ? 'mandatory' : 'normal',
    crmFieldKey: crm?.key ?? '',
    crmLabel: crm?.label ?? '',
    toSuperOffice: crm !== undefined && index % 2 === 0,
    toErp: false,
    showInErpTab: index % 5 === 0,
    showInSearch: index % 7 === 0,
    identifier: false,
    alreadyMapped: false,
    missingInErp: false,
    missingInCrm: false,
  };
});

const MAPPING: SyncActorMapping = { type: 'customer', crmType: 'contact', active: true, fields: ROWS, revision: '1' };

function backend(): Backend {
  const mock = new MockBackend(createTenant('empty'));
  const mapping: Partial<SyncMappingBackend> = {
    actorTypes: () => Promise.resolve(['customer', 'supplier', 'person']),
    actorMapping: () => Promise.resolve(MAPPING),
    crmFields: () => Promise.resolve(CRM),
  };
  if (!mock.sync) throw new Error('This backend has no sync.');
  const sync: SyncBackend = Object.assign(Object.create(mock.sync) as SyncBackend, { mapping });
  return Object.assign(Object.create(mock) as MockBackend, { sync });
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
  channel.port1.close();
  return { all: turns.reduce((sum, turn) => sum + turn, 0), longest: Math.max(0, ...turns) };
}

interface Dialog {
  readonly open: () => Promise<void>;
  /** Away with it, as if it had never been. */
  readonly remove: () => void;
  readonly arrow: () => HTMLElement;
  readonly pick: () => HTMLElement;
  readonly search: () => HTMLInputElement;
  readonly scroller: () => Element;
}

function found<T extends Element>(selector: string, type: new () => T): T {
  const element = deepQuery(document.body, selector);
  if (!(element instanceof type)) throw new Error(`There is no ${selector}.`);
  return element;
}

function ours(): Dialog {
  const answering = backend();
  let place = document.createElement('div');
  return {
    open: async () => {
      define(QuotesyncMappingsDialog);
      document.body.append(place);
      render(
        html`<quotesync-mappings-dialog
          .backend=${answering}
          .connection=${{ id: 1, name: 'Bench' }}
        ></quotesync-mappings-dialog>`,
        place,
      );
      while (!deepQuery(place, '[data-cell="choice"]')) await new Promise((resolve) => setTimeout(resolve));
      await painted();
    },
    remove: () => {
      place.remove();
      place = document.createElement('div');
    },
    arrow: () => found('[data-cell="toErp"]:not([aria-disabled])', HTMLElement),
    pick: () => found('[data-cell="choice"]', HTMLElement),
    search: () => found('.popup input', HTMLInputElement),
    scroller: () => found('.scroller', HTMLElement),
  };
}

function reference(): Dialog {
  let dialog = new ReferenceMappings(ROWS, CRM);
  return {
    open: async () => {
      document.body.append(dialog.host);
      dialog.open();
      await painted();
    },
    remove: () => {
      dialog.host.remove();
      dialog = new ReferenceMappings(ROWS, CRM);
    },
    arrow: () => dialog.arrow,
    pick: () => dialog.pick,
    search: () => dialog.search,
    scroller: () => dialog.scroller,
  };
}

async function typeLetters(search: HTMLInputElement): Promise<void> {
  for (const letter of LETTERS) {
    search.value += letter;
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await painted();
  }
}

function elements(root: ParentNode): number {
  return [...root.querySelectorAll('*')].reduce(
    (sum, element) => sum + 1 + (element.shadowRoot ? elements(element.shadowRoot) : 0),
    0,
  );
}

async function timeToOpen(dialog: Dialog): Promise<number> {
  const start = performance.now();
  await dialog.open();
  const time = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, REST));
  return time;
}

async function measure(variant: Variant): Promise<Metrics> {
  const dialog = variant === 'ours' ? ours() : reference();
  const first = await timeToOpen(dialog);
  const again: number[] = [];
  for (let time = 0; time < AGAIN; time += 1) {
    dialog.remove();
    await painted();
    again.push(await timeToOpen(dialog));
  }
  const count = elements(document.body);
  const arrows = await busy(async () => {
    for (let time = 0; time < ARROWS; time += 1) {
      dialog.arrow().click();
      await painted();
    }
  });
  const frames = await scrollFrames(dialog.scroller(), 240, 60);
  dialog.scroller().scrollTop = 0;
  await painted();
  await painted();
  const popup = await busy(async () => {
    dialog.pick().click();
    await painted();
  });
  const typed = await busy(() => typeLetters(dialog.search()));
  return {
    'first rows, first time, ms': first,
    'first rows, again, ms': percentile(again, 0.5),
    'an arrow, ms busy': arrows.all / ARROWS,
    'scroll frame p95, ms': percentile(frames, 0.95),
    'popup, ms busy': popup.all,
    'letter in the popup, ms busy': typed.all / LETTERS.length,
    'letter in the popup, longest task, ms': typed.longest,
    elements: count,
  };
}

globalThis.measure = measure;
