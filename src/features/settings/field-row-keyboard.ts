/** Where an arrow key leads to: the same box of the row before (-1) or behind (1). */
export function rowStep(event: KeyboardEvent, box: HTMLElement): -1 | 0 | 1 {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey || metaKey || shiftKey || event.isComposing) return 0;
  // In several lines the arrows alone belong to the text.
  if (box instanceof HTMLTextAreaElement && !ctrlKey) return 0;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : 0;
}

/** Enter stands for OK, as in every dialog; in several lines it begins another one, and a button is pressed by it. */
export function isSubmit(event: KeyboardEvent, box: HTMLElement): boolean {
  const { key, isComposing, ctrlKey, metaKey } = event;
  if (key !== 'Enter' || isComposing || box instanceof HTMLButtonElement) return false;
  return !(box instanceof HTMLTextAreaElement) || ctrlKey || metaKey;
}
