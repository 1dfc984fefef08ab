import { useState } from 'react';
import type {} from 'quotesync/jsx';
import type { QuotesyncTabChangedEvent } from 'quotesync';
import { createTenant, MockBackend } from 'quotesync/mocks';

// Once, outside of the component: a new backend would be read anew.
const backend = new MockBackend(createTenant('demo'));

export function App() {
  const [shown, setShown] = useState(true);
  const [readonly, setReadonly] = useState(false);
  const [tab, setTab] = useState<QuotesyncTabChangedEvent['tab']>('connections');
  return (
    <>
      <button onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'}</button>
      <label>
        <input type="checkbox" checked={readonly} onChange={(event) => setReadonly(event.currentTarget.checked)} />
        Only to be looked at
      </label>
      <output>{tab}</output>
      {shown && (
        <quotesync-admin
          backend={backend}
          draft-scope="example"
          readonly={readonly}
          tab={tab}
          onquotesync-tab-changed={(event) => setTab(event.tab)}
        />
      )}
    </>
  );
}
