import { nothing } from 'lit';

/** `tabindex` of a text in a box that scrolls: when it may not fit, the keyboard must reach it. */
export function tabIndexOfText(text: string): 0 | typeof nothing {
  return text.length > 300 || text.split('\n').length > 7 ? 0 : nothing;
}
