import { describeBackend } from '../../src/contract/index.js';
import { mockSubject, superOfficeSubject } from './subjects.js';

// Two implementations prove that the port is a port.
describeBackend({ describe, it }, 'SuperOfficeBackend over MSW', () => superOfficeSubject());
describeBackend({ describe, it }, 'MockBackend', () => mockSubject());
