/** Where a key is a letter of a text. A password field shows nothing of itself but its element. */
const TEXT_FIELD =
  'input:not([type=checkbox],[type=radio],[type=button],[type=file]),textarea,select,quotesync-secret-input';
const EDITING = /^(.|Backspace|Delete|Home|End|Arrow.*)$/su;

/**
 * Keeps from the page what is typed into our fields, and keys that ours have answered: seen from outside, every key
 * comes from our outermost element, so that a page with shortcuts ("/" searches) takes letters of a name for them.
 * Everything else goes on to the page: Escape, Tab, Enter, and all with Ctrl, Alt or Meta.
 */
function keep(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  const typed =
    target instanceof Element &&
    target.matches(TEXT_FIELD) &&
    EDITING.test(event.key) &&
    // AltGr writes letters, too.
    (!(event.ctrlKey || event.altKey || event.metaKey) || event.getModifierState('AltGraph'));
  if (typed || event.defaultPrevented) event.stopPropagation();
}

export function keepKeys(root: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) root.addEventListener(type, keep);
}
