import type { nothing, TemplateResult } from 'lit';
import type { OwnWords } from './connection-conflict.js';
import type { ConnectorChoice, FieldsContext } from './connection-fields.js';
import type { EditorState, StoredStep } from './connection-state.js';

type Drawn = TemplateResult | typeof nothing;

/** What the backend allows. Absent: not known yet. */
export interface AllowedActions {
  readonly test?: boolean | undefined;
  readonly scope?: boolean | undefined;
  /** A deleted connection comes back from the dialog. */
  readonly restore?: boolean | undefined;
}

/** What a kind of connection looks like in the dialog, as far as it is not the same for all kinds. */
export interface ConnectionView {
  allowed(): AllowedActions;
  connectors(): ConnectorChoice;
  readonly ownWords: OwnWords;

  /** Tells the tab around it that something was stored. */
  announce(step: StoredStep): void;
  /** Nobody knows whether a save was made: tells the tab around it. */
  announceUnsure(): void;

  /** What is said of a save that was half made; `undefined` when nothing of it was made. */
  half(state: EditorState): { readonly heading: string; readonly text: string } | undefined;

  /** What OK waits for beside what is missing in the form. */
  missing?(state: EditorState): string | undefined;

  /** Above the name. */
  renderFirst?(context: FieldsContext): Drawn;
  /** Below the scope. */
  renderOwn?(context: FieldsContext): Drawn;
  /** What matters more than the usual banner; `undefined`: nothing does. */
  renderBanner?(state: EditorState): TemplateResult | undefined;
  /** Why the configuration fields are locked; asked for when they are. */
  renderLock?(disabled: boolean): TemplateResult;
  /** What to look at when a test was refused without a word. */
  renderAdvice?(): Drawn;
  /** A question of its own that is to be answered first. */
  renderQuestion?(): Drawn;
  /** That question is there. */
  isAsking?(): boolean;
  /** False: something has to be asked before it is saved; whoever asks saves it afterwards. */
  maySave?(): boolean;
  /** False: something has to be asked before it is closed; whoever asks closes it afterwards. */
  mayClose?(): boolean;
}
