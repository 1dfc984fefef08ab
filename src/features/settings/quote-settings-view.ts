import { html, nothing, type TemplateResult } from 'lit';
import type { QuoteSettingKey, QuoteSettings, QuoteSettingsInput } from '../../backend/index.js';
import { languageNames } from '../../core/language-names.js';
import { errorWords } from '../../ui/error-words.js';
import { describedBy, formField } from '../../ui/form-field.js';
import { icon } from '../../ui/icons.js';
import { tabIndexOfText } from '../../ui/long-text.js';
import type { ConflictRow } from '../../ui/quotesync-conflict-choice.js';
import type { QuoteSettingsState } from './quote-settings-editor.js';
import { followUpView, readableFollowUp, type FollowUpView } from './quote-settings-text.js';
import type { SettingsLocalize } from './settings-terms.js';

const TITLES = { useDiscountOnTotal: 'useDiscountOnTotalValue', followUpText: 'defaultTextForFollowUp' } as const;

export function settingTitle(localize: SettingsLocalize, key: QuoteSettingKey): string {
  return localize.term(TITLES[key]);
}

/** A setting as the user reads it. */
function settingText(
  localize: SettingsLocalize,
  key: QuoteSettingKey,
  settings: QuoteSettingsInput,
  base: QuoteSettings,
): string {
  if (key === 'useDiscountOnTotal') return localize.term(settings.useDiscountOnTotal ? 'yes' : 'no');
  return readableFollowUp(settings, base, localize.language) || localize.term('standardText');
}

/** What the service said of a setting, in words for its place. */
export function settingError(
  localize: SettingsLocalize,
  { saveError, failed }: QuoteSettingsState,
  key: QuoteSettingKey,
): string | undefined {
  const said = saveError?.fieldErrors[key];
  if (said || !saveError || failed !== key) return said;
  return saveError.userMessage ?? errorWords(localize, saveError).text;
}

export interface SettingsFieldContext {
  readonly localize: SettingsLocalize;
  readonly state: QuoteSettingsState;
  readonly readonly: boolean;
  readonly onDiscount: (use: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onStandardText: () => void;
}

export function renderDiscount({ localize, state, readonly, onDiscount }: SettingsFieldContext): TemplateResult {
  const error = settingError(localize, state, 'useDiscountOnTotal');
  return html`
    <div class="field">
      <label class="checkbox">
        <input
          type="checkbox"
          id="useDiscountOnTotal"
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${describedBy('useDiscountOnTotal', { error }) ?? nothing}
          .checked=${state.form.useDiscountOnTotal}
          ?disabled=${readonly || state.saving}
          @change=${(event: Event) => onDiscount((event.target as HTMLInputElement).checked)}
        />
        <bdi>${localize.term('useDiscountOnTotalValue')}</bdi>
      </label>
      ${error ? html`<p class="field__error" id="useDiscountOnTotal-error"><bdi>${error}</bdi></p>` : nothing}
    </div>
  `;
}

export function renderFollowUp(context: SettingsFieldContext): TemplateResult {
  const { localize, state, readonly, onText, onStandardText } = context;
  const view = followUpView(state.base, state.form, localize.language);
  const error = settingError(localize, state, 'followUpText');
  const hint = followUpHint(localize, view, readonly) || undefined;
  return html`
    ${formField({
      id: 'followUpText',
      label: localize.term('defaultTextForFollowUp'),
      hint,
      error,
      control: html`
        <textarea
          class="input"
          id="followUpText"
          rows="5"
          dir="auto"
          placeholder=${view.fallback || (view.standard ? localize.term('standardText') : '')}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${describedBy('followUpText', { hint, error }) ?? nothing}
          .value=${view.value}
          ?readonly=${readonly}
          ?disabled=${state.saving}
          @input=${(event: Event) => onText((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      `,
    })}
    ${
      readonly || view.standard
        ? nothing
        : html`<button
            type="button"
            class="link-button standard"
            aria-disabled=${state.saving ? 'true' : 'false'}
            @click=${onStandardText}
          >
            ${localize.term('useStandardText')}
          </button>`
    }
  `;
}

function followUpHint(localize: SettingsLocalize, view: FollowUpView, readonly: boolean): string {
  const names = (tags: readonly string[]): string => languageNames(tags, localize.language);
  const list = new Intl.ListFormat(localize.language, { type: 'unit' });
  return [
    view.standard && !readonly ? localize.term('standardTextUsed') : '',
    view.resolved.length > 0 && !readonly ? localize.term('textResolved', list.format(view.resolved)) : '',
    view.replaced.length > 0 ? localize.term('textReplaces', list.format(view.replaced)) : '',
    view.foreign ? localize.term('textFromOtherLanguage') : '',
    view.kept.length > 0 ? localize.term('textsKept', names(view.kept)) : '',
    view.removed.length > 0 ? localize.term('textsRemoved', names(view.removed)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "What saving changes": each setting as it is stored and as it would be. */
export function renderChanges(localize: SettingsLocalize, { changed, base, form }: QuoteSettingsState): TemplateResult {
  const cell = (text: string): TemplateResult =>
    html`<td>
      <div class="value" tabindex=${tabIndexOfText(text)}><bdi>${text}</bdi></div>
    </td>`;
  return html`
    <table class="changes">
      <caption>
        ${localize.term('unsavedChanges')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${localize.term('settingColumn')}</th>
          <th scope="col">${localize.term('settingNow')}</th>
          <th scope="col">${localize.term('settingAfter')}</th>
        </tr>
      </thead>
      <tbody>
        ${changed.map(
          (key) => html`
            <tr>
              <th scope="row"><bdi>${settingTitle(localize, key)}</bdi></th>
              ${cell(settingText(localize, key, base, base))} ${cell(settingText(localize, key, form, base))}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

export function conflictRows(
  localize: SettingsLocalize,
  { base, form, conflict }: QuoteSettingsState,
): readonly ConflictRow[] {
  return (conflict?.keys ?? []).map((key) => ({
    key,
    label: settingTitle(localize, key),
    mine: settingText(localize, key, form, base),
    theirs: conflict ? settingText(localize, key, conflict.theirs, base) : '',
  }));
}

/** Above the fields, when a save did not go well. */
export function renderSaveError(
  localize: SettingsLocalize,
  { saveError, failed, saved, outcomeUnknown }: QuoteSettingsState,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  if (!saveError) return nothing;
  const [done] = saved?.keys ?? [];
  const about = outcomeUnknown ? 'settingsSaveUnknown' : 'settingsNotSaved';
  const partly = failed && done;
  const words = partly
    ? localize.term('settingsPartlySavedText', settingTitle(localize, done), settingTitle(localize, failed))
    : localize.term(`${about}Text`);
  return html`<quotesync-state-panel
    state="failed"
    compact
    .error=${saveError}
    .heading=${localize.term(partly ? 'settingsPartlySaved' : about)}
    .text=${saveError.userMessage ? words : `${errorWords(localize, saveError).text} ${words}`}
    @quotesync-retry-requested=${onRetry}
  ></quotesync-state-panel>`;
}

/** Beside the buttons: whether there is something to save, or that it is saved. */
export function renderStatus(
  localize: SettingsLocalize,
  { saved, changed, saving, conflict }: QuoteSettingsState,
): TemplateResult {
  const text = (): string => {
    if (saving) return localize.term('saving');
    if (conflict) return localize.term('settingsConflictFirst');
    if (changed.length > 0) return localize.term('unsavedSettings', changed.length);
    if (saved) return localize.term('settingsSaved', localize.dateTime(saved.at, { timeStyle: 'short' }));
    return localize.term('noChanges');
  };
  const isSaved = saved !== undefined && changed.length === 0 && !saving;
  return html`<p class="status ${isSaved ? 'status--saved' : ''}" id="status" role="status">
    ${isSaved ? icon('check-circle') : nothing}<bdi>${text()}</bdi>
  </p>`;
}
