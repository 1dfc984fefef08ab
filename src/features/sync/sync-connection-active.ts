import type { EditorState, StoredStep } from '../shared/connection-dialog/connection-state.js';
import { isActive } from './sync-connection-details.js';

/**
 * Watches, while a dialog is open, that a connection that was active is not left inactive without anybody wanting it.
 */
export class ActivityWatch {
  #wasActive = false;
  /** This dialog has deactivated it, and nobody has activated it again. */
  #deactivated = false;
  #agreed = false;

  /** The dialog is about something else now. */
  startOver(): void {
    this.#wasActive = this.#deactivated = this.#agreed = false;
  }

  /** It was active when it was read, or at some time since. */
  get wasActive(): boolean {
    return this.#wasActive;
  }

  /** Before every drawing. */
  see({ base }: EditorState): void {
    if (base.id !== 0 && isActive(base.own)) this.#wasActive = true;
  }

  stored({ activation }: StoredStep): void {
    if (activation) this.#deactivated = !activation.active && activation.reasons.length === 0;
  }

  /** The user wants it left inactive: not to be asked again. */
  agree(): void {
    this.#agreed = true;
  }

  /** Saving the form would leave inactive what was active. */
  asksBeforeSaving({ form }: EditorState): boolean {
    return this.#wasActive && !this.#agreed && !isActive(form.own);
  }

  /** Leaving now would: a save went no further, or the activation failed. A refusal has been read with its reasons. */
  asksBeforeClosing({ base, form, rest }: EditorState): boolean {
    if (this.#agreed || base.id === 0 || isActive(base.own) || rest?.kind === 'refused') return false;
    return this.#deactivated || (rest?.kind === 'failed' && isActive(form.own));
  }

  /** The last save deactivated it, and failed then. */
  stoppedHalfway({ base, rest, saveError }: EditorState): boolean {
    return this.#deactivated && !isActive(base.own) && !rest && saveError !== undefined;
  }
}
