import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../backend/index.js';
import { unwatched } from './watched-backend.js';

/** What of a backend can be changed in one place and be shown in another. */
export type BackendTopic = 'product-fields' | 'quote-settings';

/** Those who follow a backend, and how often each topic of it was changed. */
class Channel extends EventTarget {
  readonly #changes = new Map<BackendTopic, number>();

  changes(topic: BackendTopic): number {
    return this.#changes.get(topic) ?? 0;
  }

  announce(topic: BackendTopic): void {
    this.#changes.set(topic, this.changes(topic) + 1);
    this.dispatchEvent(new Event(topic));
  }
}

/** By backend: elements on the same one hear each other, whether a shell is around them or not. */
const channels = new WeakMap<Backend, Channel>();

/** Each element alone on the page looks at its own calls: they share the backend behind that. */
function channelOf(watched: Backend): Channel {
  const backend = unwatched(watched);
  const known = channels.get(backend);
  if (known) return known;
  const channel = new Channel();
  channels.set(backend, channel);
  return channel;
}

/** Something of the topic was stored: who shows it reads it again. */
export function announceChange(backend: Backend, topic: BackendTopic): void {
  channels.get(unwatched(backend))?.announce(topic);
}

export interface BackendChangesOptions {
  readonly backend: () => Backend | undefined;
  readonly topic: BackendTopic;
  readonly onChange: () => void;
}

/**
 * Hears what others on the same backend stored while the host is on the page, and afterwards, once, when something was
 * stored while it was not. It follows the backend of the last update.
 */
export class BackendChanges implements ReactiveController {
  readonly #options: BackendChangesOptions;
  #channel: Channel | undefined;
  /** How many changes of the topic the host knows of. */
  #known = 0;
  #connected = false;

  constructor(host: ReactiveControllerHost, options: BackendChangesOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const channel = this.#channel;
    this.#connected = true;
    channel?.addEventListener(this.#options.topic, this.#onChange);
    if (channel && channel.changes(this.#options.topic) !== this.#known) this.#onChange();
  }

  hostUpdate(): void {
    const { backend, topic } = this.#options;
    const present = backend();
    const channel = present && channelOf(present);
    if (channel === this.#channel) return;
    this.#channel?.removeEventListener(topic, this.#onChange);
    // An update may come when the host has left the page: it hears nothing there.
    if (this.#connected) channel?.addEventListener(topic, this.#onChange);
    this.#channel = channel;
    this.#known = channel?.changes(topic) ?? 0;
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#channel?.removeEventListener(this.#options.topic, this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#known = this.#channel?.changes(this.#options.topic) ?? 0;
    this.#options.onChange();
  };
}
