/** Style sheets of pages that reach for every element, and what pages do to the box around ours. */
export const SHEETS = {
  'all: unset, important': '* { all: unset !important }',
  'all: initial': '* { all: initial } head, script { display: none }',
  'everything floats': '* { display: block; float: left; margin: 0; padding: 0 } head, script { display: none }',
  'out of the flow': 'quotesync-admin { position: absolute }',
  'boxes and lines': `
    *, ::before, ::after { box-sizing: content-box !important; border-radius: 0; outline: 0 !important }
    * { transition: all 3s !important; zoom: normal }`,
  'every text property': `
    * {
      font: italic small-caps bold 30px/3 serif !important; letter-spacing: 5px !important; word-spacing: 9px;
      text-transform: uppercase !important; text-align: right !important; text-indent: 40px; text-shadow: 1px 1px red;
      text-decoration: line-through; white-space: pre; word-break: break-all; hyphens: auto; cursor: none;
      user-select: none; list-style: square inside; -webkit-text-fill-color: transparent; writing-mode: vertical-rl;
    }
    html, body { writing-mode: horizontal-tb }`,
  'everything a flex container': '* { display: flex; align-items: center; gap: 30px } head, script { display: none }',
  'everything a grid': '* { display: grid !important; place-items: center } head, script { display: none !important }',
  'everything in columns': 'quotesync-admin, p { columns: 3 }',
  'a body without size': `
    body { font-size: 0; line-height: 0; text-align: right; cursor: wait; user-select: none; color: red; font-weight: 900 }`,
  'a row': 'body { display: flex; align-items: flex-start }',
  'a column with its things in the middle': 'body { display: flex; flex-direction: column; align-items: center }',
  'an inline block': 'quotesync-admin { display: inline-block }',
  'a float': 'quotesync-admin { float: right }',
};

/** The style sheets of admin templates and of what they are made of, with the font and the margin that the test has. */
export const FRAMEWORKS = {
  Bootstrap: '/bootstrap/css/bootstrap.min.css',
  AdminLTE: '/admin-lte/css/adminlte.min.css',
  Tabler: '/tabler/css/tabler.min.css',
};

/** What of an element's look is compared. */
const PROPERTIES = [
  'align-items',
  'animation-name',
  'appearance',
  'background-color',
  'border-block-start-width',
  'box-sizing',
  'color',
  'cursor',
  'display',
  'float',
  'font-size',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'opacity',
  'outline-width',
  'position',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-shadow',
  'text-transform',
  'user-select',
  'visibility',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-text-fill-color',
];

/** All elements inside one of ours, through open shadow roots. */
function* inside(element) {
  for (const child of (element.shadowRoot ?? element).querySelectorAll('*')) {
    yield child;
    if (child.shadowRoot) yield* inside(child);
  }
}

/** Where an element stands in its parent, and its size, in pixels. */
function boxOf(part) {
  const box = part.getBoundingClientRect();
  const parent = part.parentElement?.getBoundingClientRect();
  // In the top layer a thing stands where the window says; one without a box stands nowhere.
  const [left, top] =
    parent?.width && part.localName !== 'dialog' ? [box.left - parent.left, box.top - parent.top] : [0, 0];
  return [left, top, box.width, box.height].map((length) => length.toFixed(2)).join(' ');
}

/** What everything inside an element of ours looks like. */
function looksOf(element) {
  return [...inside(element)].map((part) => {
    const style = getComputedStyle(part);
    return {
      name: `${part.getRootNode().host?.localName}: ${part.localName}.${part.className?.baseVal ?? part.className}`,
      box: boxOf(part),
      ...Object.fromEntries(PROPERTIES.map((property) => [property, style.getPropertyValue(property)])),
    };
  });
}

/** Widths are divided among columns, and half the rest of a line is above it: less than that nobody sees. */
const HALF_A_PIXEL = 0.51;

/** @param key of what is compared of two parts */
function differ(key, one, other) {
  if (key !== 'box' || one === other) return one !== other;
  const lengths = other.split(' ').map(Number);
  return one.split(' ').some((length, index) => Math.abs(length - lengths[index]) > HALF_A_PIXEL);
}

/** What looks otherwise with a style sheet of the page than without one: a line for each difference. */
export function differences(element, before) {
  const now = looksOf(element);
  if (now.length !== before.length) return [`${before.length} elements have become ${now.length}`];
  return now.flatMap((part, index) =>
    Object.keys(part)
      .filter((key) => differ(key, part[key], before[index][key]))
      .map((key) => `${part.name} ${key}: ${before[index][key]} → ${part[key]}`),
  );
}

/** Lays a style sheet of the page over it, and says what changed inside our element. */
export async function differencesWith(css, element) {
  const before = looksOf(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // Containers and observers of sizes answer in the next frames.
  await new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  const found = differences(element, before);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  await new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  return found;
}
