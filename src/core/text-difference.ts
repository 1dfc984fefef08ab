/** A piece of two texts. `same` and `removed` make up the first one, `same` and `added` the second one. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  /** Never empty, and never a part of a grapheme. */
  readonly text: string;
}

/** What stands in both texts (`before` is `after` then), or was put in the other's place. */
interface Run {
  readonly same: boolean;
  readonly before: string;
  readonly after: string;
}

/** Pairs of words that are compared at most; what exceeds it is told as one change. */
const MAX_PAIRS = 60_000;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What it takes to come from one text to the other, as people would say it: by words, and within a word only when most
 * of it stays.
 */
export function textDifference(before: string, after: string): readonly DifferencePart[] {
  const runs = joined(bridged(joined(compared(wordsOf(before), wordsOf(after)))).flatMap(refined));
  return runs.flatMap((run): readonly DifferencePart[] => {
    if (run.same) return [{ kind: 'same', text: run.before }];
    const removed: DifferencePart = { kind: 'removed', text: run.before };
    const added: DifferencePart = { kind: 'added', text: run.after };
    return [removed, added].filter(({ text }) => text !== '');
  });
}

/**
 * Texts of which each character is a grapheme. Most values are such, and so they are cut without the segmenters, which
 * take some ten times as long.
 */
const SIMPLE = /^[\x20-\x7e\xa0-\u024f]*$/;
const SIMPLE_WORDS = /\d+(?:[.,]\d+)+|[\w\xc0-\u024f]+(?:['.][\w\xc0-\u024f]+)*|\s+|./g;

/** Words and what stands between them. A few signs join the next character across what counts as the end of a word. */
function wordsOf(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.match(SIMPLE_WORDS) ?? [];
  const found: string[] = [];
  const whole = graphemes.segment(text);
  for (const { segment, index } of words.segment(text)) {
    if (whole.containing(index)?.index === index) found.push(segment);
    else found.push((found.pop() ?? '') + segment);
  }
  return found;
}

function compared(before: readonly string[], after: readonly string[]): readonly Run[] {
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse());
  const middle = [before.slice(start, before.length - end), after.slice(start, after.length - end)] as const;
  const same = (part: readonly string[]): Run => ({ same: true, before: part.join(''), after: part.join('') });
  return [same(before.slice(0, start)), ...aligned(...middle), same(before.slice(before.length - end))];
}

function sharedStart(before: readonly string[], after: readonly string[]): number {
  const length = Math.min(before.length, after.length);
  let shared = 0;
  while (shared < length && before[shared] === after[shared]) shared += 1;
  return shared;
}

/** By the longest common subsequence. */
function aligned(before: readonly string[], after: readonly string[]): readonly Run[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > MAX_PAIRS) {
    return [{ same: false, before: before.join(''), after: after.join('') }];
  }
  const width = after.length + 1;
  // At [i, j]: how many words before[i…] and after[j…] have in common.
  const common = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const [left = '', right = ''] = [before[i], after[j]];
    if (i < before.length && j < after.length && left === right) {
      runs.push({ same: true, before: left, after: right });
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ same: false, before: left, after: '' });
      i += 1;
    } else {
      runs.push({ same: false, before: '', after: right });
      j += 1;
    }
  }
  return runs;
}

/** Neighbours of one sort become one, empty ones go. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    if (run.before === '' && run.after === '') continue;
    const last = found.at(-1);
    if (last?.same !== run.same) found.push(run);
    else found.splice(-1, 1, { same: run.same, before: last.before + run.before, after: last.after + run.after });
  }
  return found;
}

/** A blank or a comma between two changes is nothing that has stayed. */
function bridged(runs: readonly Run[]): readonly Run[] {
  return joined(
    runs.map((run, index) => {
      const between = index > 0 && index < runs.length - 1;
      return between && run.same && /^[\s\p{P}]*$/u.test(run.before) ? { ...run, same: false } : run;
    }),
  );
}

/** What a word and the one in its place begin and end with, when that is at least half of the longer one. */
function refined(run: Run): readonly Run[] {
  if (run.same || run.before === '' || run.after === '') return [run];
  const [before, after] = [graphemesOf(run.before), graphemesOf(run.after)];
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse());
  if ((start + end) * 2 < Math.max(before.length, after.length)) return [run];
  const same = (part: readonly string[]): Run => ({ same: true, before: part.join(''), after: part.join('') });
  const changed = {
    same: false,
    before: before.slice(start, before.length - end).join(''),
    after: after.slice(start, after.length - end).join(''),
  };
  return [same(before.slice(0, start)), changed, same(before.slice(before.length - end))];
}

function graphemesOf(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.split('');
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}
