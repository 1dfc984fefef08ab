import type { en } from './en.js';

type Widened<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string;
};

/** What every language has to say. Keys and arguments come from English, so a missing one does not compile. */
export type Terms = Widened<typeof en>;

export type TermArguments<K extends keyof Terms> = Terms[K] extends (...args: infer A) => string ? A : [];
