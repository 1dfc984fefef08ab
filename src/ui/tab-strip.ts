import type { ReactiveController, ReactiveControllerHost } from 'lit';

type StripHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Pixels: what fades out is not wholly in view. */
const FADE = 40;

/** A row of tabs in which the chosen one is always in view, whoever chose it, and which shows that there is more. */
export class TabStrip implements ReactiveController {
  readonly #host: StripHost;
  // Told after the next layout: to measure while it is still drawn would lay the page out once more.
  readonly #sizes = new ResizeObserver(() => this.#onLayout());
  /** The tab that is in view, and how wide the row was. */
  #shown: readonly unknown[] = [];

  constructor(host: StripHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const list = this.#list;
    this.#sizes.disconnect();
    if (!list) return;
    list.addEventListener('scroll', this.#fade, { passive: true });
    this.#sizes.observe(list);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  get #list(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[role="tablist"]');
  }

  #onLayout(): void {
    const list = this.#list;
    if (!list) return;
    const tab = list.querySelector('[aria-selected="true"]');
    const shown = [tab, list.clientWidth];
    // Whoever has scrolled elsewhere stays there until one of them changes.
    if (tab && shown.some((value, at) => value !== this.#shown[at])) {
      const [box, own] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
      // Without moving the page, as "scrollIntoView" would.
      if (own.left < box.left + FADE) list.scrollLeft += own.left - box.left - FADE;
      else if (own.right > box.right - FADE) list.scrollLeft += own.right - box.right + FADE;
    }
    this.#shown = shown;
    this.#fade();
  }

  /** Where there are more tabs the row fades out. Which edge is which does not change with the direction. */
  readonly #fade = (): void => {
    const list = this.#list;
    if (!list) return;
    const box = list.getBoundingClientRect();
    const tabs = [...list.children].map((tab) => tab.getBoundingClientRect());
    const before = tabs.some(({ left }) => left < box.left - 1) ? FADE : 0;
    const after = tabs.some(({ right }) => right > box.right + 1) ? FADE : 0;
    const mask = `linear-gradient(to right, transparent, #000 ${before}px calc(100% - ${after}px), transparent)`;
    list.style.maskImage = before || after ? mask : '';
  };
}
