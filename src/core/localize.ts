import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ui } from '../locales/en/ui.js';
import type { TermArguments, Terms } from '../locales/terms.js';
import { subscribeToLanguage } from './language-observer.js';

/** Languages beside English, each in a chunk of its own. An explicit map: every bundler understands these imports. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: Terms }>>> = {
  da: () => import('../locales/da.js'),
  de: () => import('../locales/de.js'),
  nb: () => import('../locales/nb.js'),
  nl: () => import('../locales/nl.js'),
  sv: () => import('../locales/sv.js'),
};

/** English, as far as elements that were made so far need it: it arrives with them, group by group. */
const english: Partial<Terms> = { ...ui };

const loaded = new Map<string, Partial<Terms>>([['en', english]]);
const loading = new Map<string, Promise<void>>();

/** The nearest language and direction, as HTML inherits them: the element, its ancestors across shadow roots. */
function inherited(element: Element, attribute: 'lang' | 'dir'): string {
  let node: Element | undefined = element;
  while (node) {
    const value = node.getAttribute(attribute);
    if (value) return value;
    const root: Node = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  return '';
}

function validTag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}

/** The key of {@link loaders}: the written Norwegian of SuperOffice is bokmål, whatever the page calls it. */
function translationOf(tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? 'en';
  return language === 'no' || language === 'nn' ? 'nb' : language;
}

/**
 * Words, numbers and dates in the language of an element. English stands in until another language has arrived,
 * and for languages that we do not have (numbers and dates then still follow the page's language).
 *
 * An element names the group of words that it uses (`new Localize(this, connections)`); those of `ui` are always there.
 */
export class Localize<Group extends object = object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #unsubscribe: (() => void) | undefined;
  #language = 'en';
  #terms: Partial<Terms> = english;

  constructor(host: ReactiveControllerHost & HTMLElement, group?: Group) {
    this.#host = host;
    Object.assign(english, group);
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = subscribeToLanguage(this.#host, () => this.#update());
    this.#update();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** BCP 47 tag. */
  get language(): string {
    return this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    return inherited(this.#host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }

  term<K extends keyof Terms & keyof (typeof ui & Group)>(key: K, ...args: TermArguments<K>): string {
    const term: unknown = this.#terms[key] ?? english[key];
    return typeof term === 'function' ? (term as (...a: unknown[]) => string)(...args) : String(term);
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.#language, options).format(value);
  }

  dateTime(value: Date, options?: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#language, options).format(value);
  }

  #update(): void {
    const tag = validTag(inherited(this.#host, 'lang') || navigator.language) ?? 'en';
    const translation = translationOf(tag);
    this.#language = tag;
    this.#terms = loaded.get(translation) ?? english;
    if (!loaded.has(translation)) void this.#load(translation);
    this.#host.requestUpdate();
  }

  async #load(translation: string): Promise<void> {
    const load = loaders[translation];
    if (!load) return;
    const pending =
      loading.get(translation) ??
      load().then(
        (module) => void loaded.set(translation, module.default),
        // English stays; the next element that asks tries again.
        () => void loading.delete(translation),
      );
    loading.set(translation, pending);
    await pending;
    if (this.#unsubscribe && loaded.has(translation)) this.#update();
  }
}
