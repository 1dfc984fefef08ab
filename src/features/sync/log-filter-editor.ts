import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SyncLogFilter } from '../../backend/index.js';
import { logFilter, NO_FILTER, sameFilter, TYPED, type LogConditions, type LogFilterState } from './log-filter.js';
import { quickStart, type QuickTime } from './log-time.js';

/** Milliseconds without a key, until the service is asked. */
const TYPING_PAUSE = 250;

/** The filter as it is on the screen, and as the service is asked: that waits for a pause in typing. */
export class LogFilterEditor implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: LogFilterState = NO_FILTER;
  #asked: SyncLogFilter | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was typed last counts when the host is back. */
  hostDisconnected(): void {
    clearTimeout(this.#typing);
    this.#ask();
  }

  get state(): LogFilterState {
    return this.#state;
  }

  /** The same one for the same conditions; `undefined`: all entries. */
  get asked(): SyncLogFilter | undefined {
    return this.#asked;
  }

  readonly set = (key: keyof LogConditions, value: string): void => this.#change({ [key]: value }, {}, TYPED.has(key));

  /** @param isIncomplete - the browser has only a part of the time, and no value */
  readonly setTime = (key: 'from' | 'to', value: string, isIncomplete: boolean): void => {
    const { conditions, incomplete, quick } = this.#state;
    const others = [...incomplete].filter((other) => other !== key);
    const isSame = conditions[key] === value;
    if (isSame && incomplete.has(key) === isIncomplete) return;
    const rest = { incomplete: new Set(isIncomplete ? [...others, key] : others), quick: isSame ? quick : undefined };
    this.#change({ [key]: value }, rest, true);
  };

  /** A second press takes it back. */
  readonly setQuick = (quick: QuickTime): void => {
    const isOn = this.#state.quick === quick;
    const from = isOn ? '' : quickStart(quick, new Date());
    this.#change({ from, to: '' }, { quick: isOn ? undefined : quick, incomplete: new Set() }, false);
  };

  clear(): void {
    this.#change(NO_FILTER.conditions, NO_FILTER, false);
  }

  #change(conditions: Partial<LogConditions>, rest: Partial<LogFilterState>, isTyped: boolean): void {
    this.#state = { ...this.#state, ...rest, conditions: { ...this.#state.conditions, ...conditions } };
    this.#host.requestUpdate();
    clearTimeout(this.#typing);
    if (isTyped) this.#typing = setTimeout(() => this.#ask(), TYPING_PAUSE);
    else this.#ask();
  }

  #ask(): void {
    const filter = logFilter(this.#state.conditions);
    // The list is not read again for a blank.
    if (!sameFilter(filter, this.#asked)) this.#asked = filter;
    this.#host.requestUpdate();
  }
}
