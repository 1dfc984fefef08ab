/** The README's npm example, word for word in what it imports: it has to type-check by itself. */
import 'quotesync/define';
import { SuperOfficeBackend } from 'quotesync/superoffice';

const admin = document.querySelector('quotesync-admin');
if (admin) admin.backend = new SuperOfficeBackend({ baseUrl: '/Cust12345', getToken: () => 'a-token' });
