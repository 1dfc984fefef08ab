import { createContext } from '@lit/context';
import type { Backend } from '../backend/index.js';
import type { DraftStore } from './draft-store.js';
import type { HostSurroundings } from './host-surroundings.js';
import type { ViewStore } from './view-store.js';

// Registered symbols: two copies of the library on one page still understand each other.

/** The backend that the host handed to the shell (or to a provider of its own); `undefined` while there is none. */
export const backendContext = createContext<Backend | undefined>(Symbol.for('quotesync.backend'));

/** Where unsaved edits survive a reload; `undefined` when the host switched that off. */
export const draftContext = createContext<DraftStore | undefined>(Symbol.for('quotesync.drafts'));

/** Where the layout of lists is remembered; `undefined` when the host switched that off. */
export const viewContext = createContext<ViewStore | undefined>(Symbol.for('quotesync.views'));

/** Whether everything is only to be looked at. */
export const readonlyContext = createContext<boolean>(Symbol.for('quotesync.readonly'));

/** What else an element takes over from the one of ours around it; `undefined`: it is the outermost. */
export const surroundingsContext = createContext<HostSurroundings | undefined>(Symbol.for('quotesync.surroundings'));
