/** Gives the page a simulated tenant behind the SuperOffice adapter. */
import { SuperOfficeBackend } from '/cdn/quotesync.js';
import { createTenant, createTenantFetch } from '/cdn/quotesync-mocks.js';

const baseUrl = 'https://crm.example/Cust1';
const fetch = createTenantFetch(createTenant('demo'), { baseUrl });
document.querySelector('quotesync-admin').backend = new SuperOfficeBackend({
  baseUrl,
  getToken: () => 'a-token',
  fetch,
});
