import type { FieldsConfiguration } from '../../backend/index.js';
import { missingTexts, TEXT_KINDS, type MissingText } from './field-languages.js';

/** Leads from one missing text to the next, and from the last to the first. */
export class MissingTour {
  #last: MissingText | undefined;

  /** @param isNear what needs no change of what is shown: it comes before all others */
  next(configuration: FieldsConfiguration, isNear: (missing: MissingText) => boolean): MissingText | undefined {
    const missing = missingTexts(configuration);
    const near = missing.filter(isNear);
    const candidates = near.length > 0 ? near : missing;
    const place = placeIn(configuration);
    const last = this.#last ? place(this.#last) : -1;
    // The last one may have been filled in meanwhile: what counts is where it was.
    this.#last = candidates.find((candidate) => place(candidate) > last) ?? candidates[0];
    return this.#last;
  }
}

/** Numbers in the order of the tour. */
function placeIn({ fields, cultures }: FieldsConfiguration): (missing: MissingText) => number {
  const rows = new Map(fields.map(({ id }, index) => [id, index]));
  return ({ id, culture, kind }) => {
    const row = rows.get(id) ?? 0;
    return (row * cultures.length + cultures.indexOf(culture)) * TEXT_KINDS.length + TEXT_KINDS.indexOf(kind);
  };
}
