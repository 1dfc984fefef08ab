/**
 * <quotesync-sync-log> with 10,000 entries from a service that takes its time, against a hand-written windowed table over
 * the same service: first rows on the screen, scrolling through, a letter in the search until other rows are there.
 */
import type { SyncLogEntry } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { timeWriter } from '../../src/features/sync/service-time.js';
import { QuotesyncSyncLog } from '../../src/features/sync/quotesync-sync-log.js';
import { entry, LogService } from '../features/sync/log-service.js';
import { deepQuery, painted, percentile, scrollerOf, scrollFrames, type Metrics, type Variant } from './bench.js';
import { createReferenceLog } from './reference-sync-log.js';

const TOTAL = 10_000;
/** Milliseconds that the service takes. */
const LATENCY = 30;

const STREETS = ['Storgata', 'Kirkegata', 'Main street', 'Hauptstraße', 'Rue de la Gare'];

/** Values as long as addresses are, of which a part changes. */
function newService(): LogService {
  const service = new LogService(0);
  service.entries = Array.from({ length: TOTAL }, (_, index) => {
    const number = TOTAL - index;
    const street = STREETS[number % STREETS.length] ?? '';
    const place = `${number} Oslo, ${street} ${number % 90}`;
    return entry(number, { oldValue: `${place}, 2nd floor, Norway`, newValue: `${place}B, 3rd floor, Norway` });
  });
  service.before = () => new Promise((resolve) => setTimeout(resolve, LATENCY));
  return service;
}

function createOurs(service: LogService): HTMLElement {
  define(QuotesyncSyncLog);
  const element = new QuotesyncSyncLog();
  element.backend = service.backend;
  return element;
}

function createReference(service: LogService): HTMLElement {
  const when = timeWriter('en');
  const texts: readonly (readonly [string, number, (row: SyncLogEntry) => string])[] = [
    ['Connection', 150, ({ connection }) => connection],
    ['Source', 190, ({ source }) => source],
    ['Target', 190, ({ target }) => target],
    ['Field', 170, ({ field }) => field],
    ['Old Value', 180, ({ oldValue }) => oldValue],
    ['New Value', 180, ({ newValue }) => newValue],
    ['When', 180, ({ at }) => when(at)],
  ];
  return createReferenceLog(
    service.sync,
    texts.map(([label, width, text]) => ({ label, width, text })),
  );
}

/** Until the first row has a text. */
async function rowShows(text: string): Promise<Element> {
  for (;;) {
    const row = deepQuery(document.body, '[role="row"][aria-rowindex="2"]');
    if (row?.textContent.includes(text)) return row;
    await painted();
  }
}

async function measure(variant: Variant): Promise<Metrics> {
  const service = newService();
  const start = performance.now();
  document.body.append(variant === 'ours' ? createOurs(service) : createReference(service));
  const row = await rowShows('10000 Oslo');
  await painted();
  const firstRows = performance.now() - start;
  const scroller = scrollerOf(row);
  const frames = await scrollFrames(scroller, 250, 180);
  const through = await scrollFrames(scroller, scroller.scrollHeight / 180, 180);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const search = deepQuery(document.body, '[type="search"]');
  if (!(search instanceof HTMLInputElement)) throw new Error('There is no search.');
  const typed = performance.now();
  search.value = 'ß';
  search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rowShows('9998 Oslo');
  await painted();
  return {
    'first rows, ms': firstRows,
    'scroll frame p95, ms': percentile(frames, 0.95),
    'scroll frame worst, ms': Math.max(...frames),
    'scroll through all, frame p95, ms': percentile(through, 0.95),
    'a letter to other rows, ms (250 of them are the pause)': performance.now() - typed,
  };
}

globalThis.measure = measure;
