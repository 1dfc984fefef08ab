import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { conflict } from '../locales/en/conflict.js';
import { customElement } from './custom-element.js';
import { Localize } from './localize.js';
import { TagPlaces } from './tag-places.js';

/** A tag that a copy of the library did not get. */
export interface TagConflict {
  readonly tag: string;
  /** The version that has the page; `undefined`: the tag belongs to no copy of ours. */
  readonly kept: string | undefined;
  readonly refused: string;
}

/**
 * On `document`: a copy of the library was loaded and registered nothing, or not everything, because another version has
 * the page (`kept`), or somebody else has our tag (`kept` is `undefined`).
 */
export class QuotesyncVersionConflictEvent extends Event {
  readonly kept: string | undefined;
  readonly refused: string;
  readonly tags: readonly string[];

  constructor(kept: string | undefined, refused: string, tags: readonly string[]) {
    super('quotesync-version-conflict');
    this.kept = kept;
    this.refused = refused;
    this.tags = tags;
  }
}

const NOTICE = 'quotesync-tag-notice';

/**
 * Says on the page that an element of ours cannot be there: its tag is somebody else's.
 * Plain on purpose: it stands where nothing else of ours can be relied on.
 */
@customElement(NOTICE)
class QuotesyncTagNotice extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      padding: 12px 16px;
      border: 1px solid;
      border-inline-start-width: 4px;
      font:
        14px/1.45 system-ui,
        sans-serif;
    }
    p {
      margin: 0;
    }
  `;

  @property({ attribute: false }) about = '';

  readonly #localize = new Localize(this, conflict);

  protected override render(): TemplateResult {
    return html`
      <strong>${this.#localize.term('tagTakenHeading')}</strong>
      <p>${this.#localize.term('tagTakenText', this.about)}</p>
    `;
  }
}

let waiting: TagConflict[] = [];
const told = new Set<string>();

/** Tells the page, once for each pair of versions; conflicts of one moment together. */
export function report(found: TagConflict): void {
  waiting.push(found);
  // Conflicts of one moment arrive one microtask after the other.
  if (waiting.length === 1) setTimeout(tell);
}

function tell(): void {
  const found = waiting;
  waiting = [];
  for (const { kept, refused } of found) {
    const pair = `${kept ?? ''} ${refused}`;
    if (told.has(pair)) continue;
    told.add(pair);
    const of = found.filter((other) => other.kept === kept);
    tellDevelopers(kept, refused, [...new Set(of.map(({ tag }) => tag))].sort());
  }
  for (const { tag, kept } of found) showNotices(tag, kept);
}

function tellDevelopers(kept: string | undefined, refused: string, names: readonly string[]): void {
  const tags = names.map((name) => `<${name}>`).join(', ');
  console.warn(
    kept === undefined
      ? `quotesync: ${tags} is defined by another script; version ${refused} cannot use that name.`
      : `quotesync: version ${kept} is on this page already; version ${refused} is not used (${tags}).`,
  );
  document.dispatchEvent(new QuotesyncVersionConflictEvent(kept, refused, names));
}

let foreign: TagPlaces | undefined;

/** Never a blank box: beside what stands in the page under a name that is not ours, or that nobody has defined. */
function showNotices(tag: string, kept: string | undefined): void {
  if (kept === undefined) {
    // Most of ours stand in others of ours, and come and go with them.
    foreign ??= new TagPlaces((element) => void showNotice(element));
    foreign.add(tag);
  } else if (!customElements.get(tag)) {
    for (const element of document.querySelectorAll(tag)) {
      const notice = showNotice(element);
      // The version that has the page may define it later, with a tab that is opened then.
      void customElements.whenDefined(tag).then(() => notice?.remove());
    }
  }
}

/** @returns the notice, unless one is there already */
function showNotice(element: Element): HTMLElement | undefined {
  if (element.previousElementSibling?.localName === NOTICE) return undefined;
  const noticeClass: CustomElementConstructor = QuotesyncTagNotice;
  if (!customElements.get(NOTICE)) customElements.define(NOTICE, noticeClass);
  const notice = document.createElement(NOTICE);
  notice.slot = element.slot;
  // The class may be that of another copy.
  Object.assign(notice, { about: element.localName });
  element.before(notice);
  return notice;
}

declare global {
  interface DocumentEventMap {
    'quotesync-version-conflict': QuotesyncVersionConflictEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-tag-notice': QuotesyncTagNotice;
  }
}
