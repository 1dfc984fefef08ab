/** The dialog "Configure product". */
export const fieldConfiguration = {};
