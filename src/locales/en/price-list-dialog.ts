export const priceListDialog = {};
