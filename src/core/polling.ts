import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError } from '../backend/backend-error.js';
import { quietly } from './quiet-reads.js';

export interface PollingOptions {
  /** Milliseconds between an answer and the next question; `undefined`: nothing to watch. Looked at after each update. */
  readonly interval: () => number | undefined;
  /** Asks once. A rejection makes the next question wait longer; what it means to the user is the host's to say. */
  readonly poll: (signal: AbortSignal) => Promise<void>;
}

/** How many times the interval questions wait at most after failures. */
const LONGEST_WAIT = 16;
/** Milliseconds that a timer of the browser can wait: a longer one would run at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Asks again and again, while somebody can see the answer: the host is on the page and shown (not in the hidden panel of
 * another tab, not in closed details), and so is the page. A question that was missed meanwhile is asked as soon as the
 * host is shown again. One question at a time; the first one an interval after watching began.
 */
export class Polling implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: PollingOptions;
  /** Each sees changes that the other does not: without a box out of view, and with a box that is skipped. */
  readonly #observers: readonly { observe(target: Element): void; disconnect(): void }[];
  #connected = false;
  #interval: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;
  /** When the last answer came, or watching began; `performance.now()`. */
  #since = 0;
  #failures = 0;
  /** After the service asked for a break, in milliseconds. */
  #break = 0;

  constructor(host: ReactiveControllerHost & Element, options: PollingOptions) {
    this.#host = host;
    this.#options = options;
    const consider = (): void => this.#consider();
    this.#observers = [new ResizeObserver(consider), new IntersectionObserver(consider)];
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#observers.forEach((observer) => observer.observe(this.#host));
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#consider();
  }

  hostUpdated(): void {
    if (this.#options.interval() !== this.#interval) this.#consider();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#observers.forEach((observer) => observer.disconnect());
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#consider();
  }

  /**
   * Asks now, or as soon as the host is shown; not while there is nothing to watch. A question that is under way is given
   * up: its answer may be older than what made the host ask.
   */
  ask(): void {
    this.#giveUp();
    this.#since = Number.NEGATIVE_INFINITY;
    this.#consider();
  }

  get #isShown(): boolean {
    return this.#connected && document.visibilityState === 'visible' && this.#host.checkVisibility();
  }

  get #wait(): number {
    return Math.max(this.#break, (this.#interval ?? 0) * Math.min(2 ** this.#failures, LONGEST_WAIT));
  }

  /** Something may have changed: whether the host is shown, or what it watches. */
  #consider(): void {
    const interval = this.#options.interval();
    if (this.#interval === undefined && interval !== undefined) {
      this.#since = performance.now();
      this.#failures = this.#break = 0;
    }
    this.#interval = interval;
    clearTimeout(this.#timer);
    if (interval === undefined || !this.#isShown) {
      // What it would bring is not wanted any more, or it is asked again when somebody looks.
      this.#giveUp();
    } else if (!this.#running) {
      const wait = Math.max(0, this.#since + this.#wait - performance.now());
      this.#timer = setTimeout(() => void this.#ask(), Math.min(wait, LONGEST_TIMER));
    }
  }

  #giveUp(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #ask(): Promise<void> {
    // Hidden in a way that no observer tells of at once.
    if (!this.#isShown) return this.#consider();
    const asking = new AbortController();
    this.#running = asking;
    try {
      await this.#options.poll(quietly(asking.signal));
      if (this.#running === asking) this.#failures = this.#break = 0;
    } catch (thrown) {
      if (this.#running === asking) {
        this.#failures += 1;
        this.#break = (BackendError.from(thrown).retryAfter ?? 0) * 1000;
      }
    }
    if (this.#running !== asking) return;
    this.#running = undefined;
    this.#since = performance.now();
    this.#consider();
  }

  readonly #onVisibility = (): void => this.#consider();
}
