/** Hands for play functions: they do what a user does, by role and name, through shadow roots. */
import { getByRole, queryAllByRole } from '../../test/accessible.js';

/** Milliseconds; a story may be shown on a slow machine. */
const PATIENCE = 15_000;

/** Waits until `find` finds something without throwing. */
export async function until<T>(find: () => T): Promise<NonNullable<T>> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      const found = find();
      if (found) return found;
    } catch (thrown) {
      if (performance.now() > end) throw thrown;
    }
    if (performance.now() > end) throw new Error(`Waited in vain for ${find.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The dialog on top, once it is there. */
export function dialog(root: Element): Promise<HTMLElement> {
  return until(() => queryAllByRole(root, 'dialog').at(-1));
}

/** Presses a button as soon as it is there and can be used. */
export async function press(root: Element, name: string): Promise<void> {
  const button = await until(() => {
    const found = getByRole(root, 'button', { name, exact: true });
    return found.getAttribute('aria-disabled') === 'true' ? undefined : found;
  });
  button.focus();
  button.click();
}

export async function selectRow(root: Element, name: string): Promise<void> {
  (await until(() => getByRole(root, 'rowheader', { name, exact: true }))).click();
}

/** Types a text, or chooses the item of a list with this key or text. */
export async function fill(root: Element, label: string, text: string): Promise<void> {
  const field = await until(() =>
    ['textbox', 'combobox'].flatMap((role) => queryAllByRole(root, role, { name: label, exact: true })).at(0),
  );
  field.focus();
  if (field instanceof HTMLSelectElement) {
    const option = await until(() => [...field.options].find((each) => each.text === text));
    field.value = option.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** Opens the dialog of a connection and waits for its fields. */
export async function openEdit(root: Element, name: string): Promise<HTMLElement> {
  await selectRow(root, name);
  await press(root, 'Edit');
  const opened = await dialog(root);
  await until(() => queryAllByRole(opened, 'textbox', { name: 'Name', exact: true }).length > 0);
  return opened;
}

/** Opens the dialog for a new connection of a connector and waits for its fields. */
export async function openAdd(root: Element, connector: string): Promise<HTMLElement> {
  await until(() => queryAllByRole(root, 'rowheader').length > 0);
  await press(root, 'Add');
  const opened = await dialog(root);
  await fill(opened, 'Quote Connector', connector);
  return opened;
}

/** Tests the connection in the dialog and waits for the answer. */
export async function test(opened: HTMLElement, answer: string): Promise<void> {
  await press(opened, 'Test ERP connection');
  await until(() => shows(opened, answer));
}

export function shows(root: Element, text: string): boolean {
  return [...queryAllByRole(root, 'status'), ...queryAllByRole(root, 'alert')].some((part) =>
    textOf(part).includes(text),
  );
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const children =
    node instanceof HTMLSlotElement ? node.assignedNodes() : (asElement(node)?.shadowRoot ?? node).childNodes;
  return [...children].map(textOf).join('');
}

function asElement(node: Node): Element | undefined {
  return node instanceof Element ? node : undefined;
}
