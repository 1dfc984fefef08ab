import { createContext } from '@lit/context';
import type { Backend } from '../backend/index.js';
import type { DraftStore } from './draft-store.js';

// Registered symbols: two copies of the library on one page still understand each other.

/** The backend that the host handed to the shell (or to a provider of its own); `undefined` while there is none. */
export const backendContext = createContext<Backend | undefined>(Symbol.for('quotesync.backend'));

/** Where unsaved edits survive a reload; `undefined` when the host switched that off. */
export const draftContext = createContext<DraftStore | undefined>(Symbol.for('quotesync.drafts'));

/** Whether everything is only to be looked at. */
export const readonlyContext = createContext<boolean>(Symbol.for('quotesync.readonly'));
