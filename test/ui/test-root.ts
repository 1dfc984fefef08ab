import { LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, define } from '../../src/core/custom-element.js';

/** Renders what it is given into a shadow root of its own: `<test-root .content=${html`…`}>`. */
@customElement('test-root')
class TestRoot extends LitElement {
  @property({ attribute: false }) content: unknown = nothing;

  protected override render(): unknown {
    return this.content;
  }
}

define(TestRoot);
