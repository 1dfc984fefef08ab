/** Only has to compile: it proves that the types of the components arrive. */
import { createRef } from 'react';
import type { QuotesyncAdmin as QuotesyncAdminElement } from 'quotesync';
import { QuotesyncAdmin, QuotesyncConnections } from 'quotesync/react';

export const ref = createRef<QuotesyncAdminElement>();

export const used = <QuotesyncAdmin ref={ref} className="wide" lang="de" baseUrl="/Cust12345" />;

export const misused = [
  // @ts-expect-error There is no such property.
  <QuotesyncAdmin key={1} backendd={undefined} />,
  // @ts-expect-error There is no such tab.
  <QuotesyncAdmin key={2} tab="conections" />,
  // @ts-expect-error The element can be asked for it, it cannot be set.
  <QuotesyncAdmin key={3} dirty />,
  // @ts-expect-error The event of a tab has no such field.
  <QuotesyncAdmin key={4} onTabChanged={(event) => event.tabs} />,
  // @ts-expect-error Products are not told of by the connections.
  <QuotesyncConnections key={5} onProductSaved={() => undefined} />,
];
