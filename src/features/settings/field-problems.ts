import { partKey } from '../../backend/index.js';
import { errorWords } from '../../ui/error-words.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import type { FieldsEditorState } from './fields-editor.js';

/** Why a part was not saved. */
export interface FieldProblem {
  /** Of the element that says it. */
  readonly id: string;
  readonly text: string;
}

/** By `partKey`. */
export type FieldProblems = ReadonlyMap<string, FieldProblem>;

export const NO_PROBLEMS: FieldProblems = new Map();

/** What the last save could not write, for the boxes where it can be mended. */
export function problemsOf(
  { report, saveError }: Pick<FieldsEditorState, 'report' | 'saveError'>,
  localize: FieldLocalize,
): FieldProblems {
  if (!saveError) return NO_PROBLEMS;
  const { fieldErrors, userMessage } = saveError;
  const keys = new Set([...(report?.failed ?? []).map(partKey), ...Object.keys(fieldErrors)]);
  const usual = userMessage ?? errorWords(localize, saveError).text;
  const texts = [...new Set([usual, ...Object.values(fieldErrors)])];
  return new Map(
    [...keys].map((key) => {
      const text = fieldErrors[key] ?? usual;
      return [key, { id: `problem-${texts.indexOf(text)}`, text }];
    }),
  );
}
