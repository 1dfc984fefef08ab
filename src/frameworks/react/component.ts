/** What makes a component of React of one of the elements; shared by all of them. */
import { createComponent } from '@lit/react';
import * as React from 'react';
import { define, type ElementClass } from '../../core/custom-element.js';
// Registers the shell and says what a `baseUrl` stands for.
import '../../define.js';
import { ELEMENT_EVENTS, type EventOf, type PropertiesOf, type PublicElements, type PublicTag } from '../elements.js';

type Camel<S extends string> = S extends `${infer Word}-${infer Rest}` ? `${Word}${Capitalize<Camel<Rest>>}` : S;

/** `quotesync-tab-changed` → `onTabChanged` */
type ListenerName<E extends string> = E extends `quotesync-${infer Rest}` ? `on${Capitalize<Camel<Rest>>}` : never;

type Listeners<Tag extends PublicTag> = {
  [K in EventOf<Tag> as ListenerName<K>]?: ((event: HTMLElementEventMap[K]) => void) | undefined;
};

type Own<Tag extends PublicTag> = PropertiesOf<Tag> & Listeners<Tag>;

/** The properties of the component of an element: those of the element, `on…` for its events, and what any HTML element takes. */
export type QuotesyncProps<Tag extends PublicTag> = Own<Tag> &
  Omit<React.HTMLAttributes<PublicElements[Tag]>, keyof Own<Tag>>;

/** A component of React; its `ref` is the element. */
export type QuotesyncComponent<Tag extends PublicTag> = React.ForwardRefExoticComponent<
  QuotesyncProps<Tag> & React.RefAttributes<PublicElements[Tag]>
>;

const listenerName = (event: string): string =>
  event.replace('quotesync', 'on').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The component registers its element when it is first rendered in a browser. */
export function component<Tag extends PublicTag>(
  tagName: Tag,
  elementClass: ElementClass & (new () => PublicElements[Tag]),
): QuotesyncComponent<Tag> {
  const events = Object.fromEntries(ELEMENT_EVENTS[tagName].map((event) => [listenerName(event), event]));
  const displayName = elementClass.name;
  const Element = createComponent<HTMLElement>({ react: React, tagName, elementClass, events, displayName });
  const Component = React.forwardRef<PublicElements[Tag], object>((props, ref) => {
    // Not on import; and never on a server, where Lit brings a registry of its own.
    if (typeof document !== 'undefined') define(elementClass);
    return React.createElement(Element, { ...props, ref });
  });
  Component.displayName = displayName;
  return Component;
}
