import * as v from 'valibot';

/** Sent back as it came: a name, or a number of an older service. */
export const enumeration = v.nullish(
  v.lazy((value) => (typeof value === 'number' ? v.number() : v.string())),
  '',
);
