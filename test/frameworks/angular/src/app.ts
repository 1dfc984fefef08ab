import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { QuotesyncTabChangedEvent } from 'quotesync';
import { createTenant, MockBackend } from 'quotesync/mocks';

// `[attr.readonly]`, because `[readonly]` means the property `readOnly` of an input to Angular.
@Component({
  selector: 'example-root',
  // Tags with a dash may be elements of the browser.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="shown.set(!shown())">{{ shown() ? 'Hide' : 'Show' }}</button>
    <label><input type="checkbox" (change)="readonly.set(!readonly())" />Only to be looked at</label>
    <output>{{ tab() }}</output>
    @if (shown()) {
      <quotesync-admin
        [backend]="backend"
        draft-scope="example"
        [attr.readonly]="readonly() ? '' : null"
        [tab]="tab()"
        (quotesync-tab-changed)="tab.set($event.tab)"
      />
    }
  `,
})
export class App {
  readonly backend = new MockBackend(createTenant('demo'));
  readonly shown = signal(true);
  readonly readonly = signal(false);
  readonly tab = signal<QuotesyncTabChangedEvent['tab']>('connections');
}
