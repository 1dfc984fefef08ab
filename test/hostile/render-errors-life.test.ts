import { expect } from 'chai';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../src/backend/index.js';
import { customElement, define } from '../../src/core/custom-element.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { QuotesyncElement } from '../../src/ui/element.js';
import { focused, getByRole, mount, press, queryAllByRole, recorded, settled, until, visibleText } from '../helpers.js';
import { TestDrafts } from '../features/test-stores.js';
import { eventually } from '../journeys/tab-driver.js';

/** Directives that are there: a half-made template must give its own back. */
let living = 0;
const alive = directive(
  class extends AsyncDirective {
    #counted = false;
    override render(): string {
      if (!this.#counted) living += 1;
      this.#counted = true;
      return 'here';
    }
    protected override disconnected(): void {
      living -= 1;
    }
  },
);

@customElement('test-part')
class TestPart extends QuotesyncElement {
  @property({ attribute: false }) rows: readonly (() => string)[] = [];
  @property() kept = 'kept';
  onUpdated: (() => void) | undefined;
  seen: string[] = [];
  typed = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.seen.push([...changed.keys()].join());
  }

  protected override updated(): void {
    this.onUpdated?.();
  }

  protected override render(): TemplateResult {
    return html`<p>${alive()}</p>
      ${this.rows.map((row) => html`<b>${alive()} ${{ toString: row }}</b>`)}
      <button>${this.kept}</button>${nothing}`;
  }
}

const bad = (): never => {
  throw new Error('row 3');
};
const good = (): string => 'row';

const { error } = console;
let said = 0;

/** Nothing of a test that wants parts to fail is a mistake of the page. */
function expected(element: Element): readonly Event[] {
  element.parentElement?.addEventListener('quotesync-render-error', (event) => event.stopPropagation());
  return recorded(element, 'quotesync-render-error');
}

describe('a part that threw while it was drawn', () => {
  beforeEach(() => {
    said = 0;
    living = 0;
    console.error = () => void (said += 1);
    define(TestPart);
  });
  afterEach(() => {
    console.error = error;
  });

  const root = (part: TestPart): ShadowRoot => part.shadowRoot!;
  const failed = (part: TestPart): boolean => root(part).querySelector('quotesync-render-error') !== null;

  it('leaves nothing half-made behind, keeps its properties, and comes back with what has changed', async () => {
    const part = await mount<TestPart>(html`<test-part .rows=${[good, good]}></test-part>`);
    const events = expected(part);
    expect(living).to.equal(3);
    part.typed = 'something';
    part.rows = [good, good, good, bad];
    await until(() => failed(part));
    expect(living, 'directives of the half-made template are told').to.equal(0);
    expect(root(part).querySelectorAll('p, b')).to.have.length(0);
    expect([part.kept, part.typed]).to.deep.equal(['kept', 'something']);
    // Better data: it comes back by itself, and hears of everything that it has missed.
    part.seen = [];
    part.kept = 'other';
    await part.updateComplete;
    expect(part.seen).to.deep.equal(['kept,rows']);
    part.seen = [];
    part.rows = [good];
    await until(() => !failed(part));
    expect(part.seen).to.deep.equal(['rows,kept']);
    expect(root(part).textContent.replace(/\s+/g, ' ').trim()).to.equal('here here row other');
    expect(living).to.equal(2);
    expect([events.length, said]).to.deep.equal([1, 1]);
    part.remove();
    expect(living).to.equal(0);
  });

  it('is tried again by itself a few times only; the user may always', async () => {
    const part = await mount<TestPart>(html`<test-part></test-part>`);
    const events = expected(part);
    let tries = 0;
    // As bad as it gets: every attempt asks for the next one.
    part.onUpdated = () => {
      tries += 1;
      void Promise.resolve().then(() => part.requestUpdate());
      throw new Error('afterwards');
    };
    await until(() => {
      part.requestUpdate();
      return tries === 10;
    });
    for (let i = 0; i < 20; i++) {
      part.requestUpdate();
      await part.updateComplete;
    }
    expect(tries).to.equal(10);
    expect([events.length, said]).to.deep.equal([1, 1]);
    part.onUpdated = undefined;
    await settled(part);
    getByRole(part, 'button', { name: 'Try again' }).focus();
    await press('Enter');
    await until(() => !failed(part));
    await until(() => focused() === root(part).querySelector('button'));
  });
});

const real = (): MockBackend => new MockBackend(createTenant('demo', { wait: async () => {} }));

/** The rows of the list, one of which cannot be read until it is mended. */
function poisoned(): { backend: Backend; mend: () => void } {
  const backend = real();
  let broken = true;
  const list = backend.connections.list.bind(backend.connections);
  Object.defineProperty(backend.connections, 'list', {
    value: async (...args: Parameters<typeof list>) =>
      (await list(...args)).map((row, index) =>
        index === 1 && broken
          ? Object.defineProperty({ ...row }, 'name', {
              get: () => {
                throw new Error('no name today');
              },
              enumerable: true,
            })
          : row,
      ),
  });
  return { backend, mend: () => void (broken = false) };
}

describe('a page with a part that threw', () => {
  beforeEach(() => {
    console.error = () => undefined;
    define(QuotesyncAdmin);
  });
  afterEach(() => {
    console.error = error;
  });

  it('goes on beside a row that cannot be read, and reads again when the user tries again', async () => {
    const { backend, mend } = poisoned();
    const admin = await mount<QuotesyncAdmin>(
      html`<quotesync-admin .drafts=${null} .views=${null} .backend=${backend}></quotesync-admin>`,
    );
    const events = expected(admin);
    await eventually(() => visibleText(admin).includes('This part cannot be shown'));
    expect(events.length).to.equal(1);
    const { failures } = await admin.supportBundle();
    expect(failures).to.have.length(1);
    expect(failures[0]).to.include({ method: 'render', kind: 'render', message: 'no name today', times: 1 });
    getByRole(admin, 'tab', { name: 'Settings' }).click();
    await eventually(() => visibleText(admin).includes('Quote settings'));
    getByRole(admin, 'tab', { name: 'ERP connections' }).click();
    await eventually(() => queryAllByRole(admin, 'button', { name: 'Try again' }).length === 1);
    mend();
    getByRole(admin, 'button', { name: 'Try again' }).click();
    await eventually(() => visibleText(admin).includes('Nordic ERP Gateway'));
    await eventually(() => !visibleText(admin).includes('This part cannot be shown'));
  });

  it('lets a dialog be left that cannot be drawn, and keeps what was entered', async () => {
    const drafts = new TestDrafts();
    const admin = await mount<QuotesyncAdmin>(
      html`<quotesync-admin .drafts=${drafts} .views=${null} .backend=${real()}></quotesync-admin>`,
    );
    expected(admin);
    const tab = await until(() => admin.shadowRoot?.querySelector('quotesync-connections')?.shadowRoot);
    const open = async (): Promise<QuotesyncElement> => {
      await eventually(() => queryAllByRole(admin, 'button', { name: /^New|Add/ }).length > 0);
      queryAllByRole(admin, 'button', { name: /^New|Add/ })[0]!.click();
      return until(() => tab.querySelector<QuotesyncElement>('quotesync-connection-dialog'));
    };
    const dialog = await open();
    const name = await until(() => dialog.shadowRoot?.querySelector<HTMLInputElement>('#name'));
    name.value = 'Half a connection';
    name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(dialog);
    Object.defineProperty(dialog, 'render', {
      value: () => {
        throw new Error('no form today');
      },
    });
    dialog.requestUpdate();
    await until(
      () => dialog.shadowRoot?.querySelector('quotesync-render-error')?.shadowRoot?.querySelector('dialog')?.open,
    );
    await settled(dialog);
    await press('Escape');
    await until(() => !dialog.isConnected);
    await until(() => drafts.kept.size === 1);
    const again = await open();
    await eventually(() => visibleText(again).includes('Unsaved changes'));
    again.remove();
  });
});
