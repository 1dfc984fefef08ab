/**
 * An SVG path with whole numbers. The icons are drawn on a square of 256 and shown at about 18 pixels: half a unit is a
 * thirtieth of a pixel, and digits are what compresses worst in the whole library.
 */

/** How many numbers a command takes, and which of them are places (x or y; all others are sizes, angles and flags). */
const SHAPES = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  T: 'xy',
  A: '-----xy',
  Z: '',
};

/** `[command, ...numbers]` for each stretch; numbers that go on without a letter get one. */
function* stretchesOf(path) {
  for (const [, letter, text] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const shape = SHAPES[letter.toUpperCase()];
    if (shape === undefined) throw new Error(`A path has a command "${letter}", which is not known here.`);
    const numbers = numbersOf(text, shape);
    if (shape === '') yield [letter];
    for (let index = 0; index < numbers.length; index += shape.length) {
      // After a move go lines.
      const next = { M: 'L', m: 'l' }[letter] ?? letter;
      yield [index === 0 ? letter : next, ...numbers.slice(index, index + shape.length)];
    }
  }
}

/** The flags of an arc may stand without anything between them: `a8,8,0,0111,3`. */
function numbersOf(text, shape) {
  const numbers = [];
  let rest = text;
  while (rest.replace(/^[\s,]+/, '') !== '') {
    const place = numbers.length % shape.length;
    const pattern = shape.length === 7 && (place === 3 || place === 4) ? /^[\s,]*([01])/ : /^[\s,]*(-?\d*\.?\d+)/;
    const [all, number] = pattern.exec(rest) ?? [];
    if (number === undefined) throw new Error(`A path has "${rest}" where a number should be.`);
    numbers.push(Number(number));
    rest = rest.slice(all.length);
  }
  return numbers;
}

const toTenths = (number) => Math.round(number * 10) / 10;

/**
 * Rounds every place to where it really is: relative numbers are counted from the rounded place before them, so that
 * errors do not add up.
 */
function walk(path, round) {
  // Where the pen is: really, and rounded.
  const real = { x: 0, y: 0 };
  const drawn = { x: 0, y: 0 };
  let start = { real: { ...real }, drawn: { ...drawn } };
  let result = '';
  let last = '';
  let delicate = false;
  for (const [letter, ...numbers] of stretchesOf(path)) {
    const kind = letter.toUpperCase();
    const from = { real: { ...real }, drawn: { ...drawn } };
    const rounded = numbers.map((number, index) => {
      const axis = SHAPES[kind][index];
      if (axis === '-') return round(number);
      real[axis] = letter === kind ? number : from.real[axis] + number;
      drawn[axis] = round(real[axis]);
      return toTenths(letter === kind ? drawn[axis] : drawn[axis] - from.drawn[axis]);
    });
    if (kind === 'Z') {
      Object.assign(real, start.real);
      Object.assign(drawn, start.drawn);
    }
    if (kind === 'M') start = { real: { ...real }, drawn: { ...drawn } };
    const [radius, , , large] = numbers;
    delicate ||= kind === 'A' && large === 1 && Math.hypot(real.x - from.real.x, real.y - from.real.y) < radius;
    const goesOn = letter === last || (letter === 'L' && last === 'M') || (letter === 'l' && last === 'm');
    result += `${goesOn ? ' ' : letter}${rounded.join(' ')}`.replaceAll(' -', '-').replace(/(?<!\d)0\./g, '.');
    last = letter;
  }
  return { result, delicate };
}

/** Nearly a whole circle between two places that are close: there a little is a lot, so that path keeps tenths. */
export function roundPath(path) {
  const { result, delicate } = walk(path, Math.round);
  return delicate ? walk(path, toTenths).result : result;
}
