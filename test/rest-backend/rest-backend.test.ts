import { describeBackend } from '../../src/contract/index.js';
import { restSubject } from './rest-subject.js';

// All of it runs in Node, against the service's description. Here: the adapter and the suite in a browser and in mocha.
describeBackend({ describe, it }, 'a second adapter in a browser', () => restSubject(() => []), {
  slices: ['connections', 'directory'],
});
