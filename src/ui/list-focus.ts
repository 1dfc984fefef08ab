import type { LitElement } from 'lit';

/** To the cell of a list that Tab would come to; while there is none, to what stands above the rows. */
export function focusRows({ renderRoot }: LitElement, above: string): void {
  const grid = renderRoot.querySelector('quotesync-data-grid');
  const stop = grid?.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
  (stop ?? renderRoot.querySelector<HTMLElement>(above))?.focus();
}

/** For when the button that was pressed goes away: at once, and again when all is drawn that follows from it. */
export async function focusLasting(
  host: LitElement,
  part: () => LitElement | null,
  focus = (): void => part()?.focus(),
): Promise<void> {
  focus();
  await host.updateComplete;
  await part()?.updateComplete;
  focus();
}
