import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { NO_PEOPLE } from '../../core/people.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { groupLabel } from './configuration-file/file-groups.js';
import { fileTerms } from './configuration-file/file-terms.js';
import { entryLabel } from './configuration-file/file-words.js';
import type { EntryNotCopied, NotCopied } from './model/not-copied.js';

/**
 * @summary What a copy of a sync connection could not take over, and why.
 *
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-not-copied-dialog')
export class QuotesyncNotCopiedDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      ul {
        display: grid;
        gap: var(--_space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        overflow-wrap: anywhere;
      }
      .about {
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
    `,
  ];

  /** Of the copy. */
  @property() name = '';
  @property({ attribute: false }) notCopied: NotCopied | undefined;

  readonly #localize = new Localize(this, fileTerms);

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const list = new Intl.ListFormat(localize.language, { type: 'unit' });
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${localize.term('configFileNotCopied', this.name)}
        @quotesync-dialog-closed=${() => this.dispatchEvent(new Event('quotesync-dialog-closed'))}
      >
        <ul>
          ${this.#groups.map(
            ({ about, reason, names }) =>
              html`<li>
                <span class="about">${about}</span>
                <strong><bdi>${list.format(names)}</bdi></strong>
                <bdi>${reason}</bdi>
              </li>`,
          )}
        </ul>
        <button slot="footer" type="button" class="button" @click=${this.#onClose}>${localize.term('close')}</button>
      </quotesync-dialog>
    `;
  }

  /** Mostly it is one reason for many fields. */
  get #groups(): readonly { readonly about: string; readonly reason: string; readonly names: readonly string[] }[] {
    const localize = this.#localize;
    const { target, entries } = this.notCopied ?? { entries: [] };
    const groups = new Map<string, { about: string; reason: string; names: string[] }>();
    for (const { entry, reason: why } of entries) {
      const about = groupLabel(entry.section, entry.actor, localize);
      const reason = this.#reasonText(why);
      const name = target ? entryLabel(entry, { localize, target: { ...target, people: NO_PEOPLE } }) : entry.key;
      const key = `${about}\n${reason}`;
      const group = groups.get(key) ?? { about, reason, names: [] };
      groups.set(key, group);
      group.names.push(name);
    }
    return [...groups.values()];
  }

  #reasonText(reason: EntryNotCopied['reason']): string {
    if (reason.kind === 'refused') return reason.text;
    if (reason.kind === 'obstacle') return this.#localize.term('configFileObstacle', reason.obstacle);
    return this.#localize.term('configFileLeftover', reason.kind);
  }

  readonly #onClose = (): void => this.renderRoot.querySelector('quotesync-dialog')?.close();
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-not-copied-dialog': QuotesyncNotCopiedDialog;
  }
}
