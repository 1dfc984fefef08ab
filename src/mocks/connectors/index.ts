import { excelConnector } from './excel.js';
import { hostileConnector } from './hostile.js';
import { manyFieldsConnector } from './many-fields.js';
import { nordicGatewayConnector } from './nordic-gateway.js';
import type { SimulatedQuoteConnector } from './quote-connector.js';
import { standaloneConnector } from './standalone.js';
import { brokenListConnector, refusingConnector, slowConnector } from './troublesome.js';

export { EXCEL_NAME } from './excel.js';
export { NORDIC_GATEWAY_NAME } from './nordic-gateway.js';
export { STANDALONE_NAME } from './standalone.js';
export { SLOW_NAME } from './troublesome.js';
export type * from './quote-connector.js';
export { standaloneConnector };

/** All that the demo tenant has installed. */
export const ALL_CONNECTORS: readonly SimulatedQuoteConnector[] = [
  standaloneConnector,
  excelConnector,
  nordicGatewayConnector,
  slowConnector,
  refusingConnector,
  brokenListConnector,
  manyFieldsConnector,
  hostileConnector,
];
