export const productDialog = {};
