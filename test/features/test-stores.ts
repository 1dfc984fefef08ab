import type { Draft, DraftStore } from '../../src/core/draft-store.js';
import type { ViewStore } from '../../src/core/view-store.js';

/** Drafts that live as long as the test. */
export class TestDrafts implements DraftStore {
  readonly kept = new Map<string, Draft>();
  async load(key: string): Promise<Draft | undefined> {
    return this.kept.get(key);
  }
  async save(key: string, value: unknown): Promise<void> {
    this.kept.set(key, { value: structuredClone(value), savedAt: new Date() });
  }
  async remove(key: string): Promise<void> {
    this.kept.delete(key);
  }
}

/** The same for how things are looked at. */
export class TestViews implements ViewStore {
  readonly kept = new Map<string, unknown>();
  async load(key: string): Promise<unknown> {
    return this.kept.get(key);
  }
  async save(key: string, value: unknown): Promise<void> {
    this.kept.set(key, structuredClone(value));
  }
}
