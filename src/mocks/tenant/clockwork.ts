/** The server's local time: `2027-03-01T09:15:00`. @param time milliseconds */
export function localTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** Something that happens at its time. */
export interface Due {
  /** When it happens next, in milliseconds; `undefined`: not of itself. */
  next(): number | undefined;
  /** Makes it happen. Afterwards `next` names a later time, or none. */
  happen(): void;
}

/**
 * Time in the tenant, without timers: whoever looks at something that changes by itself first lets everything happen
 * that was due by the clock, in its order.
 */
export class Clockwork {
  readonly #clock: () => Date;
  readonly #dues: Due[] = [];
  #isCatchingUp = false;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock().getTime();
  }

  add(due: Due): void {
    this.#dues.push(due);
  }

  catchUp(): void {
    // What happens may look at things itself.
    if (this.#isCatchingUp) return;
    this.#isCatchingUp = true;
    try {
      const now = this.now();
      for (let due = this.#first(now); due; due = this.#first(now)) due.happen();
    } finally {
      this.#isCatchingUp = false;
    }
  }

  #first(now: number): Due | undefined {
    const times = this.#dues.map((due) => ({ due, at: due.next() ?? Infinity })).filter(({ at }) => at <= now);
    return times.reduce<(typeof times)[number] | undefined>(
      (first, each) => (first && first.at <= each.at ? first : each),
      undefined,
    )?.due;
  }
}
