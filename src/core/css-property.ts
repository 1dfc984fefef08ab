import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/**
 * Sets a CSS custom property of an element from a template: `<div ${cssProperty('--_top', '40px')}>`.
 * Through the style object, because a `style` attribute (and Lit's `styleMap`, which begins with one) is refused by
 * `style-src 'self'`.
 */
class CssPropertyDirective extends Directive {
  #value: string | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('cssProperty belongs into the tag of an element.');
  }

  render(_name: `--${string}`, _value: string): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [name, value]: [name: `--${string}`, value: string]): typeof noChange {
    if (value !== this.#value) (part.element as HTMLElement).style.setProperty(name, value);
    this.#value = value;
    return noChange;
  }
}

export const cssProperty = directive(CssPropertyDirective);
