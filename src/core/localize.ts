import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ui } from '../locales/en/ui.js';
import type { OwnTerms, Part, TermArguments, Terms } from '../locales/terms.js';
import { subscribeToLanguage } from './language-observer.js';

/** English, as far as elements that were made so far need it: it arrives with them, group by group. */
const english: Partial<Terms> = { ...ui };

/** The words of each language that have arrived. */
const arrived = new Map<string, Partial<Terms>>([['en', english]]);
/** By the function that loads them: words that are on their way, and those that are there. */
const requests = new Map<Part[string], Promise<void> | 'done'>();

/** The host's words, by language and by tag. */
const own = new Map<string, OwnTerms>();

/** What elements in the page do when there are other words. */
const listeners = new Set<() => void>();
const tellAll = (): void => listeners.forEach((listener) => listener());

/** Until words that failed are asked for again; twice as long each time, up to some minutes. In milliseconds. */
const RETRY = 5000;
let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

function retryLater(): void {
  retry ??= setTimeout(
    () => {
      retry = undefined;
      failures = Math.min(failures + 1, 6);
      tellAll();
    },
    RETRY * 2 ** failures,
  );
}

/** @returns what to wait for, unless the words are there or nobody has them. */
function request(part: Part, language: string): Promise<void> | undefined {
  const load = part[language];
  if (!load) return undefined;
  let known = requests.get(load);
  known ??= load().then(
    ({ default: words }) => {
      requests.set(load, 'done');
      failures = 0;
      arrived.set(language, { ...arrived.get(language), ...words });
    },
    // English stays; the next element that asks tries again, and those that are there after a while.
    () => {
      requests.delete(load);
      retryLater();
    },
  );
  requests.set(load, known);
  return known === 'done' ? undefined : known;
}

/** Words are worth waiting for, but not long: the rest works without them. In milliseconds. */
const PATIENCE = 1500;

const isPart = (value: unknown): value is Part => typeof value === 'object';

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

/** @throws RangeError where it is none */
const canonical = (tag: string): string => new Intl.Locale(tag.replaceAll('_', '-')).toString();

function validTag(tag: string): string | undefined {
  try {
    return canonical(tag);
  } catch {
    return undefined;
  }
}

/** The key of a {@link Part}: the written Norwegian of SuperOffice is bokmål, whatever the page calls it. */
function translationOf(tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? 'en';
  return language === 'no' || language === 'nn' ? 'nb' : language;
}

/**
 * Gives terms words of the host's own, in every element of the page, before or after it was made: single ones, or a
 * language that we do not have (English stands in for the rest of it). Words for `de` are those of all kinds of German,
 * words for `de-CH` only of that one, where they come first. Later words for the same term come before earlier ones.
 *
 * @param language a BCP 47 tag
 * @throws RangeError where the tag is none
 */
export function overrideTerms(language: string, terms: OwnTerms): void {
  const tag = canonical(language);
  const key = tag.includes('-') ? tag : translationOf(tag);
  own.set(key, { ...own.get(key), ...terms });
  tellAll();
}

/**
 * Words, numbers and dates in the language of an element. English stands in until another language has arrived,
 * and for languages that we do not have (numbers and dates then still follow the page's language).
 *
 * An element names the group of words that it uses (`new Localize(this, connections)`); those of `ui` are always there.
 * A group knows its translations, so a page loads a language part by part, with the elements that use it.
 */
export class Localize<Group extends object = object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #unsubscribe: (() => void) | undefined;
  readonly #parts: ReadonlySet<Part>;
  #language = 'en';
  #translation = 'en';
  /** The first that has a term says it. */
  #words: readonly OwnTerms[] = [english];
  #ready = false;

  constructor(host: ReactiveControllerHost & HTMLElement, group?: Group) {
    this.#host = host;
    this.#parts = new Set(Object.values({ ...ui, ...group }).filter(isPart));
    Object.assign(english, group);
    host.addController(this);
  }

  hostConnected(): void {
    const unsubscribe = subscribeToLanguage(this.#host, this.#update);
    listeners.add(this.#update);
    this.#unsubscribe = () => {
      unsubscribe();
      listeners.delete(this.#update);
    };
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

  /** Stands for the words: another one when others have arrived. For what is remembered with words in it. */
  get words(): object {
    return this.#words;
  }

  get direction(): 'ltr' | 'rtl' {
    return inherited(this.#host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }

  term<K extends keyof Terms & keyof (typeof ui & Group)>(key: K, ...args: TermArguments<K>): string {
    for (const words of this.#words) {
      const term: unknown = words[key];
      try {
        const text: unknown = typeof term === 'function' ? (term as (...a: unknown[]) => unknown)(...args) : term;
        if (typeof text === 'string') return text;
      } catch (error) {
        // A mistake in a host's word must not take the element with it.
        reportError(error);
      }
    }
    return '';
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.#language, options).format(value);
  }

  dateTime(value: Date, options?: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#language, options).format(value);
  }

  /**
   * Whether the words have been there once, or too long in coming: what is drawn from then on will not change under the
   * user's eyes. An element may show before that what needs no words; afterwards it shows what it has, in any language.
   */
  get ready(): boolean {
    return this.#ready;
  }

  /** Asks for words of elements that are still being loaded: they are then there before the elements are. */
  prefetch(...parts: readonly Part[]): void {
    for (const part of parts) void request(part, this.#translation);
  }

  readonly #update = (): void => {
    const tag = validTag(inherited(this.#host, 'lang') || navigator.language) ?? 'en';
    const translation = translationOf(tag);
    this.#language = tag;
    this.#translation = translation;
    this.#take(translation);
    const requests = [...this.#parts].flatMap((part) => request(part, translation) ?? []);
    for (const arrival of requests) void arrival.then(() => this.#take(translation));
    if (requests.length === 0) this.#ready = true;
    if (this.#ready) return;
    const settle = (): void => {
      if (this.#ready) return;
      this.#ready = true;
      this.#host.requestUpdate();
    };
    void Promise.all(requests).then(settle);
    setTimeout(settle, PATIENCE);
  };

  #take(translation: string): void {
    if (!this.#unsubscribe || translation !== this.#translation) return;
    const found = [own.get(this.#language), own.get(translation), arrived.get(translation), own.get('en'), english];
    this.#words = [...new Set(found)].filter((words) => words !== undefined);
    this.#host.requestUpdate();
  }
}
