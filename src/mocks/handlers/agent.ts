import type { Params } from './params.js';

export interface AgentCall {
  /** BCP 47; `undefined`: texts stay as they are stored. */
  readonly language: string | undefined;
}

/** What a method that returns `Byte[]` answers: the bytes themselves, or base64 in JSON, as the caller accepts. */
export class BinaryAnswer {
  constructor(readonly bytes: Uint8Array) {}
}

/** One method of an agent, as `POST …/v1/Agents/{agent}/{method}` calls it. */
export interface AgentMethod {
  /** Name → type, for the description that GET gives. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `void` answers 204. */
  readonly returns: string;
  /** The user's own data, never translated: the whole answer, or these properties of it (configuration values). */
  readonly untranslated?: boolean | readonly string[];
  run(params: Params, call: AgentCall): unknown;
}

/** Methods by their official name. */
export type Agent = Readonly<Record<string, AgentMethod>>;
