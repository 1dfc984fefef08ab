import { LitElement, nothing } from 'lit';
import { customElement, define } from '../../src/core/custom-element.js';

/** An element for controllers under test: counts its updates, renders what it is told. */
@customElement('test-host')
export class TestHost extends LitElement {
  updates = 0;
  content: () => unknown = () => nothing;

  protected override updated(): void {
    this.updates += 1;
  }

  protected override render(): unknown {
    return this.content();
  }
}

define(TestHost);
