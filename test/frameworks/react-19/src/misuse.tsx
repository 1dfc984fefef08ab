/** Only has to compile: it proves that the types of the tags arrive. */
import type {} from 'quotesync/jsx';

export const misused = [
  // @ts-expect-error There is no such property.
  <quotesync-admin key={1} backendd={undefined} />,
  // @ts-expect-error There is no such tab.
  <quotesync-admin key={2} tab="conections" />,
  // @ts-expect-error The element can be asked for it, it cannot be set.
  <quotesync-admin key={3} dirty />,
  // @ts-expect-error The event of a tab has no such field.
  <quotesync-admin key={4} onquotesync-tab-changed={(event) => event.tabs} />,
];
