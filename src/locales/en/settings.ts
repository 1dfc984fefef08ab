/** The tab "Settings". */
export const settings = {};
