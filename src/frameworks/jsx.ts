/**
 * `quotesync/jsx`: types only. Importing it (`import type {} from 'quotesync/jsx'`) makes our tags known to the JSX of
 * React 19, which sets properties and listens to events of custom elements by itself. Of another framework with typed JSX
 * the host's own declaration can extend `QuotesyncJsx`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttributesOf, ListenersOf, PropertiesOf, PublicElements, PublicTag } from './elements.js';

/** What is ours: tag → properties, attributes with dashes, and listeners `onquotesync-…`. */
export type QuotesyncJsx = {
  [Tag in PublicTag]: PropertiesOf<Tag> & AttributesOf<Tag> & ListenersOf<Tag>;
};

type QuotesyncElement<Tag extends PublicTag> = QuotesyncJsx[Tag] &
  DetailedHTMLProps<HTMLAttributes<PublicElements[Tag]>, PublicElements[Tag]> & {
    /** React hands it on as it is to elements with a dash in their name. */
    readonly class?: string | undefined;
  };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own form
  namespace JSX {
    interface IntrinsicElements {
      'quotesync-admin': QuotesyncElement<'quotesync-admin'>;
      'quotesync-provider': QuotesyncElement<'quotesync-provider'>;
      'quotesync-connections': QuotesyncElement<'quotesync-connections'>;
      'quotesync-products': QuotesyncElement<'quotesync-products'>;
      'quotesync-settings': QuotesyncElement<'quotesync-settings'>;
      'quotesync-sync': QuotesyncElement<'quotesync-sync'>;
      'quotesync-mappings': QuotesyncElement<'quotesync-mappings'>;
    }
  }
}
