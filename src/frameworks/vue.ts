/**
 * `quotesync/vue`: types only. Importing it (`import type {} from 'quotesync/vue'`) makes our tags known to Vue's
 * templates: properties (`:backend.prop`), attributes and events (`@quotesync-…`).
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { EventOf, PropertiesOf, PublicElements, PublicTag } from './elements.js';

/** How Vue's checker sees a component: by what its instances have. */
type VueElement<Tag extends PublicTag> = new () => PublicElements[Tag] & {
  readonly $props: PropertiesOf<Tag> & HTMLAttributes & PublicProps;
  readonly $emit: EmitFn<{ [K in EventOf<Tag>]: (event: HTMLElementEventMap[K]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'quotesync-admin': VueElement<'quotesync-admin'>;
    'quotesync-provider': VueElement<'quotesync-provider'>;
    'quotesync-connections': VueElement<'quotesync-connections'>;
    'quotesync-products': VueElement<'quotesync-products'>;
    'quotesync-settings': VueElement<'quotesync-settings'>;
    'quotesync-sync': VueElement<'quotesync-sync'>;
    'quotesync-mappings': VueElement<'quotesync-mappings'>;
  }
}
