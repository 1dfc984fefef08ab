/** The situations that a link can show, and the bar that changes them. Everything lives in the URL, so it can be sent. */

interface Switch {
  readonly name: string;
  /** Absent: free text. The first one is what a link without the switch means. */
  readonly options?: readonly string[];
  readonly placeholder?: string;
  readonly hint?: string;
}

const SWITCHES: readonly Switch[] = [
  { name: 'tenant', options: ['demo', 'empty', 'large'] },
  // The simulated service behind the WebAPI's wire, or straight behind the port: only that one can try a sync run.
  { name: 'backend', options: ['superoffice', 'mock'] },
  { name: 'tab', options: ['connections', 'products', 'settings', 'sync'] },
  { name: 'lang', options: ['en', 'sv', 'nb', 'da', 'de', 'nl', 'pseudo'] },
  { name: 'dir', options: ['ltr', 'rtl'] },
  { name: 'theme', options: ['', 'light', 'dark'] },
  { name: 'density', options: ['', 'compact', 'comfortable', 'spacious'] },
  { name: 'readonly', placeholder: 'reason', hint: 'Nothing can be changed; the reason is shown' },
  { name: 'hide', placeholder: 'products log', hint: 'Parts that are left out, as in the attribute hidden-parts' },
  { name: 'latency', placeholder: 'ms or min-max' },
  {
    name: 'fault',
    placeholder: '500@Quote/*',
    hint: 'fault@Agent/Method*times, several with commas; with the backend mock fault@slice/method, 503@sync/save',
  },
];

export type SwitchValues = Readonly<Record<string, string>>;

export function readSwitches(search: string): SwitchValues {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(SWITCHES.map(({ name, options }) => [name, parameters.get(name) ?? options?.[0] ?? '']));
}

/** Fills the bar; a change loads the page anew with the other situation. */
export function fillBar(form: HTMLFormElement, values: SwitchValues): void {
  form.replaceChildren(...SWITCHES.map((item) => labelled(item, values[item.name] ?? '')));
  form.addEventListener('change', () => {
    const parameters = new URLSearchParams(location.search);
    for (const { name, options } of SWITCHES) {
      const entry = new FormData(form).get(name);
      const value = typeof entry === 'string' ? entry.trim() : '';
      if (value === (options?.[0] ?? '')) parameters.delete(name);
      else parameters.set(name, value);
    }
    location.search = parameters.toString();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

function labelled({ name, options, placeholder, hint }: Switch, value: string): HTMLLabelElement {
  const label = document.createElement('label');
  label.title = hint ?? '';
  label.append(name, options ? select(name, options, value) : input(name, placeholder ?? '', value));
  return label;
}

function select(name: string, options: readonly string[], value: string): HTMLSelectElement {
  const element = document.createElement('select');
  element.name = name;
  element.append(...options.map((option) => new Option(option || 'default', option, false, option === value)));
  return element;
}

function input(name: string, placeholder: string, value: string): HTMLInputElement {
  const element = document.createElement('input');
  element.name = name;
  element.placeholder = placeholder;
  element.value = value;
  element.size = 14;
  return element;
}
