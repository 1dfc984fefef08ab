/** Only has to compile: it proves that the types of the tags arrive. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'quotesync/svelte';

type Admin = SvelteHTMLElements['quotesync-admin'];

// @ts-expect-error There is no such tab.
export const wrongTab: Admin = { tab: 'conections' };

// @ts-expect-error The element can be asked for it, it cannot be set.
export const readOnlyProperty: Admin = { dirty: true };

// @ts-expect-error The event of a tab has no such field.
export const wrongEvent: Admin = { 'onquotesync-tab-changed': (event) => event.tabs };
