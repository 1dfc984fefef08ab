import { expect } from 'chai';
import { drawnElements, pause, press, type } from '../../helpers.js';
import { eventually, openTab, type DialogDriver, type TabDriver } from '../../journeys/tab-driver.js';

const CANARY = 'FAKE-canary-7391';

/** All that the page, and any script in it, could hear of quotesync while it is recorded. */
class Recorder {
  readonly heard: string[] = [];
  readonly #gone = new AbortController();
  readonly #dispatch: unknown = Reflect.get(EventTarget.prototype, 'dispatchEvent');
  readonly #console = new Map<string, unknown>();
  readonly #types = new Set<string>();

  constructor() {
    const hear = (event: Event): void => this.#hear(event);
    const { signal } = this.#gone;
    const types = this.#types;
    const dispatch = this.#dispatch as (event: Event) => boolean;
    // Listens on the window to every type of event that there is, from just before its first one.
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('quotesync-') && !types.has(event.type)) {
        types.add(event.type);
        window.addEventListener(event.type, hear, { capture: true, signal });
      }
      return Reflect.apply(dispatch, this, [event]);
    };
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      this.#console.set(level, Reflect.get(console, level));
      console[level] = (...said: unknown[]) => void this.heard.push(said.map((part) => told(part)).join(' '));
    }
  }

  /** Types of events that were dispatched, whether or not they reached the window. */
  get types(): readonly string[] {
    return [...this.#types];
  }

  stop(): void {
    this.#gone.abort();
    Reflect.set(EventTarget.prototype, 'dispatchEvent', this.#dispatch);
    for (const [level, original] of this.#console) Reflect.set(console, level, original);
  }

  #hear(event: Event): void {
    const own = Reflect.ownKeys(event).map((key) => told(Reflect.get(event, key)));
    const inherited = Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(event) as object)).map((key) =>
      told(Reflect.get(event, key)),
    );
    this.heard.push([event.type, JSON.stringify(event), ...own, ...inherited].join(' '));
  }
}

/** A value as a log would show it, some levels deep. */
function told(value: unknown, depth = 4): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Node || value instanceof Window || depth === 0) return '';
  if (value instanceof Map || value instanceof Set) return [...value].map((item) => told(item, depth - 1)).join(' ');
  const error = value instanceof Error ? `${value.message} ${value.stack ?? ''} ${told(value.cause, depth - 1)}` : '';
  return `${error} ${Object.prototype.toString.call(value)} ${JSON.stringify(value)} ${Reflect.ownKeys(value)
    .map((key) => told(Reflect.get(value, key), depth - 1))
    .join(' ')}`;
}

function openRoots(root: Node = document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of (root as ParentNode).querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot, ...openRoots(element.shadowRoot));
  }
  return roots;
}

/** Markup with attributes, and what stands in every control that a script can reach. */
function page(): string {
  const shadowRoots = openRoots();
  const html = document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots });
  const values = [document, ...shadowRoots].flatMap((root) =>
    [...root.querySelectorAll<HTMLInputElement>('input, textarea, select, option')].map(({ value }) => value),
  );
  return [html, ...values].join('\n');
}

async function indexedDbContent(): Promise<string> {
  const texts: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      texts.push(told(await settled(objects.getAll()), 8), told(await settled(objects.getAllKeys())));
    }
    database.close();
  }
  return texts.join('\n');
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('IndexedDB failed', { cause: request.error }));
  });
}

async function everywhere(recorder: Recorder): Promise<string> {
  const storage = [localStorage, sessionStorage].map((area) => JSON.stringify(area)).join('\n');
  return [page(), ...recorder.heard, storage, location.href, document.cookie, await indexedDbContent()].join('\n');
}

async function typedSecret(tab: TabDriver): Promise<DialogDriver> {
  const dialog = await tab.openAdd('Nordic ERP Gateway');
  await dialog.fillName('Spare parts');
  await dialog.setField('Company code', 'NO01');
  await dialog.setSecret('Password', CANARY);
  return dialog;
}

describe('A password that is typed', () => {
  let recorder: Recorder;
  beforeEach(() => {
    recorder = new Recorder();
  });
  afterEach(() => recorder.stop());

  it('is nowhere but on the wire, through a whole life', async () => {
    const tab = await openTab();
    const dialog = await typedSecret(tab);
    // Longer than the pause after which a draft is kept.
    await pause(700);
    expect(await indexedDbContent()).to.contain('Spare parts');
    expect(await everywhere(recorder)).not.to.contain(CANARY);
    await dialog.test();
    expect(await everywhere(recorder)).not.to.contain(CANARY);
    await dialog.ok();
    const again = await tab.openEdit('Spare parts');
    expect(await everywhere(recorder)).not.to.contain(CANARY);
    await again.press('Cancel');
    await tab.noDialog();
    await tab.press('Test ERP connection');
    await tab.quiet();
    await tab.press('Delete');
    await tab.quiet();
    expect(await everywhere(recorder)).not.to.contain(CANARY);
    // The search would find it, were it there: what was typed beside it, and the event, are found.
    expect(tab.network.tenant.quoteConnections.config(7)?.get('password')).to.equal(CANARY);
    expect(recorder.types).to.include('quotesync-connection-saved');
    expect(recorder.heard.join('\n')).to.contain('quotesync-connection-saved').and.contain('Spare parts');
  });

  it('stays out of sight while it is shown to its owner', async () => {
    const tab = await openTab();
    const dialog = await typedSecret(tab);
    dialog.secret('Password').focus();
    await press('Tab', 'Enter');
    expect(await everywhere(recorder)).not.to.contain(CANARY);
  });

  it('is not in what a server or a connector says that quotes it', async () => {
    const tab = await openTab({
      before: ({ method, body }) => {
        if (method === 'Quote/SaveConnectionConfigFields') {
          const text = `Could not store ${JSON.stringify(body)}`;
          return Response.json({ Error: true, ErrorType: 'Exception', ErrorMessage: text }, { status: 500 });
        }
        if (method !== 'Quote/TestConnection') return undefined;
        const quoted = `Signed in with ${CANARY}`;
        return Response.json({
          IsOk: true,
          UserExplanation: quoted,
          TechExplanation: quoted,
          ErrorCode: CANARY,
          Status: 'Ok',
        });
      },
    });
    const dialog = await typedSecret(tab);
    await dialog.test();
    expect(dialog.text).to.contain('Signed in with •••');
    await dialog.tryOk();
    expect(dialog.alerts[0]).to.contain('Half of it is saved');
    for (const element of drawnElements(dialog.element)) if (element instanceof HTMLDetailsElement) element.open = true;
    expect(dialog.text).to.contain('Could not store');
    expect(await everywhere(recorder)).not.to.contain(CANARY);
  });

  it('is not in what is said when it could not be sent', async () => {
    const tab = await openTab();
    const dialog = await typedSecret(tab);
    for (const kind of ['offline', 'malformed', 'html', 'shape', 'error-200'] as const) {
      tab.network.faults.add({ kind, pattern: 'Quote/TestConnection', times: 1 });
      await dialog.test();
      for (const element of drawnElements(dialog.element)) {
        if (element instanceof HTMLDetailsElement) element.open = true;
      }
      expect(await everywhere(recorder), kind).not.to.contain(CANARY);
    }
  });

  it('is not in a conflict that it is part of', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    dialog.secret('Password').focus();
    await press('Enter');
    await type(CANARY);
    await dialog.test();
    const { connection, values } = await tab.network.backend.connections.get(3);
    await tab.network.backend.connections.save({ ...connection, description: 'Theirs' }, values);
    await dialog.tryOk();
    await eventually(() => dialog.text.includes('Someone else changed this connection'));
    expect(dialog.text).to.contain('(changed)').and.contain('(set)');
    expect(await everywhere(recorder)).not.to.contain(CANARY);
  });
});

describe('A password that is stored', () => {
  it('is never sent to the page: it is shown as set', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.test();
    await dialog.fillName('Key accounts');
    await pause(700);
    expect(page()).not.to.contain('FAKE-kept');
    expect(await indexedDbContent()).not.to.contain('FAKE-kept');
    expect(dialog.missing).to.equal('');
    expect(dialog.okEnabled).to.equal(true);
  });
});
