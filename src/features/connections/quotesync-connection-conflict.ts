import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isNewSecret, textInLanguage, type ConfigurationField } from '../../backend/index.js';
import { customElement } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { NO_PEOPLE, type People } from '../../core/people.js';
import { baseStyles } from '../../ui/base-styles.js';
import { conflictStyles } from '../../ui/conflict-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { differences, formOf, type ConnectionForm, type FormPart } from './connection-form.js';
import type { Conflict } from './connection-editor.js';
import { dialogTerms } from './dialog-terms.js';
import { scopeNames } from './scope-text.js';

/** The user has chosen whose values stay. */
export class QuotesyncConflictResolvedEvent extends Event {
  readonly choice: 'mine' | 'theirs';

  constructor(choice: 'mine' | 'theirs') {
    super('quotesync-conflict-resolved');
    this.choice = choice;
  }
}

/**
 * @summary Someone else changed or deleted the connection that is being edited: both versions, and the choice.
 *
 * @fires {QuotesyncConflictResolvedEvent} quotesync-conflict-resolved - Mine or theirs
 */
@customElement('quotesync-connection-conflict')
export class QuotesyncConnectionConflict extends LitElement {
  static override readonly styles = [...baseStyles, controlStyles, conflictStyles];

  @property({ attribute: false }) conflict: Conflict = {};
  @property({ attribute: false }) mine: ConnectionForm | undefined;
  @property({ attribute: false }) fields: readonly ConfigurationField[] = [];
  @property({ attribute: false }) people: People = NO_PEOPLE;

  readonly #localize = new Localize(this, dialogTerms);

  protected override render(): TemplateResult {
    const { theirs } = this.conflict;
    const localize = this.#localize;
    const about = !theirs ? 'conflictGone' : theirs.connection.deleted ? 'conflictDeleted' : 'conflict';
    const mine = !theirs ? 'saveAsNew' : theirs.connection.deleted ? 'restoreAndKeep' : 'keepMine';
    return html`
      <div class="conflict" role="alert">
        <h3>${localize.term(`${about}Heading`)}</h3>
        <p>${localize.term(`${about}Text`)}</p>
        ${theirs && !theirs.connection.deleted ? this.#renderTable(formOf(theirs)) : nothing}
        <div class="actions">
          <button class="button button--primary" @click=${() => this.#choose('mine')}>${localize.term(mine)}</button>
          ${
            theirs && !theirs.connection.deleted
              ? html`<button class="button" @click=${() => this.#choose('theirs')}>
                  ${localize.term('takeTheirs')}
                </button>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #renderTable(theirs: ConnectionForm): TemplateResult | typeof nothing {
    const { mine } = this;
    const parts = mine ? differences(mine, theirs) : [];
    if (!mine || parts.length === 0) return nothing;
    const localize = this.#localize;
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${localize.term('conflictField')}</th>
            <th scope="col">${localize.term('conflictMine')}</th>
            <th scope="col">${localize.term('conflictTheirs')}</th>
          </tr>
        </thead>
        <tbody>
          ${parts.map(
            (part) => html`
              <tr>
                <th scope="row"><bdi>${this.#label(part)}</bdi></th>
                <td><bdi>${this.#text(part, mine)}</bdi></td>
                <td><bdi>${this.#text(part, theirs)}</bdi></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #label(part: FormPart): string {
    const localize = this.#localize;
    switch (part) {
      case 'name':
        return localize.term('name');
      case 'description':
        return localize.term('description');
      case 'connectorName':
        return localize.term('quoteConnector');
      case 'scope':
        return localize.term('scope');
      case 'syncConnectionId':
        return localize.term('erpConnection');
      default: {
        const key = part.slice('value:'.length);
        return this.fields.find((field) => field.key === key)?.label ?? key;
      }
    }
  }

  #text(part: FormPart, form: ConnectionForm): string {
    const localize = this.#localize;
    switch (part) {
      case 'name':
      case 'description':
      case 'connectorName':
        return textInLanguage(form[part], localize.language) || localize.term('empty');
      case 'scope':
        return form.everyone ? localize.term('everyone') : scopeNames(localize, form, this.people);
      case 'syncConnectionId':
        return form.syncConnectionId === 0 ? localize.term('noSelection') : `#${form.syncConnectionId}`;
      default:
        return this.#valueText(form, part.slice('value:'.length));
    }
  }

  #valueText({ values }: ConnectionForm, key: string): string {
    const value = values.get(key);
    const localize = this.#localize;
    if (isNewSecret(value)) return localize.term('secretChanged');
    if (typeof value === 'object') return localize.term(value.isSet ? 'secretSet' : 'empty');
    if (typeof value === 'boolean') return localize.term(value ? 'yes' : 'no');
    return value || localize.term('empty');
  }

  #choose(choice: 'mine' | 'theirs'): void {
    this.dispatchEvent(new QuotesyncConflictResolvedEvent(choice));
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-conflict-resolved': QuotesyncConflictResolvedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-connection-conflict': QuotesyncConnectionConflict;
  }
}
