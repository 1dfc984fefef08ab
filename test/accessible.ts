/**
 * Finds elements as a screen reader names them: by role and accessible name, through open shadow roots and slots.
 * A small part of ARIA and of the name computation: what this project's elements use. Hidden, inert and
 * `aria-hidden` content does not exist; neither does a closed shadow root (send keys to that).
 */

export interface RoleQuery {
  /** Text: found anywhere in the name, whatever its case, unless `exact`. */
  readonly name?: string | RegExp;
  readonly exact?: boolean;
}

const INPUT_ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
};

const TAG_ROLES: Readonly<Record<string, string>> = {
  article: 'article',
  aside: 'complementary',
  button: 'button',
  details: 'group',
  dialog: 'dialog',
  fieldset: 'group',
  form: 'form',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'separator',
  img: 'img',
  li: 'listitem',
  main: 'main',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  section: 'region',
  // Has no ARIA role of its own, and is announced like a button everywhere.
  summary: 'button',
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  th: 'columnheader',
  thead: 'rowgroup',
  tr: 'row',
  ul: 'list',
};

const NAMED_BY_CONTENT = new Set(
  (
    'button cell checkbox columnheader gridcell heading link listitem menuitem menuitemcheckbox menuitemradio option ' +
    'radio row rowheader switch tab tooltip treeitem'
  ).split(' '),
);

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Children as they are drawn: the shadow root instead of the light tree, what is slotted instead of the slot. */
function drawnChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (node instanceof HTMLDetailsElement && !node.open) return [...node.childNodes].filter(isSummary);
  return [...((node instanceof Element ? node.shadowRoot : null) ?? node).childNodes];
}

function isSummary(node: Node): boolean {
  return node instanceof HTMLElement && node.localName === 'summary';
}

function isGone(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    (element instanceof HTMLElement && element.inert) ||
    getComputedStyle(element).display === 'none'
  );
}

function drawnChildElements(node: Node): Iterable<Element> {
  if (node instanceof HTMLSlotElement) return node.assignedElements({ flatten: true });
  if (node instanceof HTMLDetailsElement && !node.open) return [...node.children].filter(isSummary);
  if (node instanceof Element) return (node.shadowRoot ?? node).children;
  return node instanceof DocumentFragment || node instanceof Document ? node.children : [];
}

function collectDrawn(root: Node, found: Element[]): void {
  if (root instanceof Element) {
    if (isGone(root)) return;
    found.push(root);
  }
  for (const child of drawnChildElements(root)) collectDrawn(child, found);
}

/** Every element that a user can meet inside `root` (itself included), in the order of the page. */
export function drawnElements(root: Node): readonly Element[] {
  const found: Element[] = [];
  collectDrawn(root, found);
  return found;
}

/** The text that a user reads in `root`, through shadow roots and slots. */
export function visibleText(root: Node): string {
  return clean(rawText(root, false));
}

function rawText(node: Node, forName: boolean): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element) {
    if (isGone(node)) return '';
    if (forName && (node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement)) return '';
    const label = forName ? node.getAttribute('aria-label') : null;
    if (label) return label;
  }
  const text = drawnChildren(node)
    .map((child) => rawText(child, forName))
    .join('');
  const inline = node instanceof Element && /^(inline|contents)/.test(getComputedStyle(node).display);
  return inline ? text : ` ${text} `;
}

export function roleOf(element: Element): string | undefined {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (explicit) return explicit === 'none' ? 'presentation' : explicit;
  if (element instanceof HTMLInputElement)
    return element.type === 'hidden' ? undefined : (INPUT_ROLES[element.type] ?? 'textbox');
  if (element instanceof HTMLSelectElement) return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
  if (element instanceof HTMLAnchorElement) return element.hasAttribute('href') ? 'link' : undefined;
  if (element.localName === 'img' && element.getAttribute('alt') === '') return 'presentation';
  return TAG_ROLES[element.localName];
}

function referenced(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  // A referenced element is read even when it is hidden.
  return clean(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
}

export function nameOf(element: Element): string {
  const given = referenced(element, 'aria-labelledby') || clean(element.getAttribute('aria-label') ?? '');
  if (given) return given;
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const labelled = clean(labels.map((label) => rawText(label, true)).join(' '));
  if (labelled) return labelled;
  const legend = element instanceof HTMLFieldSetElement ? element.querySelector(':scope > legend') : null;
  if (legend) return clean(rawText(legend, true));
  const role = roleOf(element);
  const content =
    isSummary(element) || (role && NAMED_BY_CONTENT.has(role) && !(element instanceof HTMLInputElement))
      ? clean(drawnChildren(element).map((child) => rawText(child, true)).join('')) // prettier-ignore
      : '';
  return content || clean(['alt', 'title', 'placeholder'].map((at) => element.getAttribute(at)).find(Boolean) ?? '');
}

/** What a screen reader adds to the name: `aria-describedby` or `aria-description`. */
export function descriptionOf(element: Element): string {
  return referenced(element, 'aria-describedby') || clean(element.getAttribute('aria-description') ?? '');
}

function matches(name: string, { name: wanted, exact = false }: RoleQuery): boolean {
  if (wanted === undefined) return true;
  if (wanted instanceof RegExp) return wanted.test(name);
  return exact ? name === clean(wanted) : name.toLowerCase().includes(clean(wanted).toLowerCase());
}

/** All elements with this role and name, in the order of the page. */
export function queryAllByRole(root: Node, role: string, query: RoleQuery = {}): HTMLElement[] {
  return drawnElements(root).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      roleOf(element) === role &&
      getComputedStyle(element).visibility === 'visible' &&
      matches(nameOf(element), query),
  );
}

/** The one element with this role and name; throws, with a list of what there is, when there are none or several. */
export function getByRole<T extends HTMLElement = HTMLElement>(root: Node, role: string, query: RoleQuery = {}): T {
  const found = queryAllByRole(root, role, query);
  const [only] = found;
  if (only && found.length === 1) return only as T;
  const what = `${role}${query.name === undefined ? '' : ` named ${String(query.name)}`}`;
  const present = drawnElements(root)
    .filter((element) => roleOf(element))
    .slice(0, 60)
    .map((element) => `  ${roleOf(element)} "${nameOf(element).slice(0, 80)}"`);
  throw new Error(`Found ${found.length} elements: ${what}. There are:\n${present.join('\n')}`);
}
