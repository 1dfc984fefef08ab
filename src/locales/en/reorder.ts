/** Changing the order of a list. */
export const reorder = {};
