/** Mine or theirs. */
export const conflict = {};
