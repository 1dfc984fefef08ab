/**
 * `quotesync/svelte`: types only. Importing it (`import type {} from 'quotesync/svelte'`) makes our tags known to
 * Svelte's templates: properties, attributes with dashes and listeners `onquotesync-…`.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { AttributesOf, ListenersOf, PropertiesOf, PublicElements, PublicTag } from './elements.js';

type SvelteElement<Tag extends PublicTag> = PropertiesOf<Tag> &
  AttributesOf<Tag> &
  ListenersOf<Tag> &
  HTMLAttributes<PublicElements[Tag]>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'quotesync-admin': SvelteElement<'quotesync-admin'>;
    'quotesync-provider': SvelteElement<'quotesync-provider'>;
    'quotesync-connections': SvelteElement<'quotesync-connections'>;
    'quotesync-products': SvelteElement<'quotesync-products'>;
    'quotesync-settings': SvelteElement<'quotesync-settings'>;
    'quotesync-sync': SvelteElement<'quotesync-sync'>;
    'quotesync-mappings': SvelteElement<'quotesync-mappings'>;
  }
}
