import { html, nothing, type TemplateResult } from 'lit';
import type { ActivationPlace, ActivationReason, ConfigurationField } from '../../backend/index.js';
import { tabIndexOfText } from '../../ui/long-text.js';
import { fieldNamedIn } from '../shared/connection-dialog/named-field.js';
import type { SyncDialogLocalize } from './sync-connection-dialog-terms.js';

export interface RefusalContext {
  readonly localize: SyncDialogLocalize;
  readonly reasons: readonly ActivationReason[];
  readonly fields: readonly ConfigurationField[];
  /** It was active when the dialog was opened. */
  readonly wasActive: boolean;
  readonly disabled: boolean;
  /** Absent: the backend cannot test. */
  readonly onTest: (() => void) | undefined;
  readonly onField: (field: ConfigurationField | undefined) => void;
  /** Absent: the backend has no dialogs of what a connection synchronises. */
  readonly onPlace: ((place: ActivationPlace) => void) | undefined;
  readonly onRetry: () => void;
}

/** Why the connection was not activated: every reason, and the way to where it is mended. */
export function renderRefusal(context: RefusalContext): TemplateResult {
  const { localize, reasons, wasActive, disabled } = context;
  const about =
    reasons.length === 0 ? localize.term('syncConnRefusedNone') : localize.term('syncConnRefusedText', reasons.length);
  return html`
    <section class="refusal" id="refusal" role="alert" tabindex="-1">
      <h3>${localize.term('syncConnRefusedHeading')}</h3>
      ${wasActive ? html`<p>${localize.term('syncConnRefusedWasActive')}</p>` : nothing}
      <p>${about}</p>
      <ul>
        ${reasons.map((reason) => html`<li>${renderReason(reason, context)}</li>`)}
      </ul>
      <div class="refusal__actions">
        <button type="button" class="button" ?disabled=${disabled} @click=${context.onRetry}>
          ${localize.term('syncConnTryActivate')}
        </button>
      </div>
    </section>
  `;
}

function renderReason(reason: ActivationReason, context: RefusalContext): TemplateResult {
  const { localize } = context;
  const text = html`<p class="refusal__reason" tabindex=${tabIndexOfText(reason.text)}><bdi>${reason.text}</bdi></p>`;
  const { place } = reason;
  switch (place?.kind) {
    case 'configuration':
      return html`${text} ${renderWayToField(reason, context)} ${renderTest(context)}`;
    case 'mappings':
    case 'list-mapping':
      return html`${text} ${renderWayToPlace(place, context)}`;
    case undefined:
      return html`${text}
        <p>${localize.term('syncConnMendUnknown')}</p>
        ${renderTest(context)}`;
  }
}

function renderWayToPlace(place: ActivationPlace, { localize, onPlace }: RefusalContext): TemplateResult {
  const actor = place.kind === 'mappings' && place.actorType && localize.term('syncActor', place.actorType);
  if (onPlace) {
    const label =
      place.kind === 'list-mapping'
        ? localize.term('syncMendLists')
        : actor
          ? localize.term('syncMendMappingsOf', actor)
          : localize.term('syncMendMappings');
    return html`<button type="button" class="link-button" @click=${() => onPlace(place)}>${label}</button>`;
  }
  if (place.kind === 'list-mapping') return html`<p>${localize.term('syncConnMendLists')}</p>`;
  return html`<p>${actor ? localize.term('syncConnMendActor', actor) : localize.term('syncConnMendMappings')}</p>`;
}

function renderWayToField({ text }: ActivationReason, { localize, fields, onField }: RefusalContext): TemplateResult {
  const said = { ok: false, status: 'error', explanation: text, technical: '', errorCode: '' } as const;
  const field = fieldNamedIn(said, fields);
  const label = field ? localize.term('syncConnGoToField', field.label) : localize.term('syncConnGoToFields');
  return html`<button type="button" class="link-button" @click=${() => onField(field)}><bdi>${label}</bdi></button>`;
}

function renderTest({ localize, onTest }: RefusalContext): TemplateResult | typeof nothing {
  if (!onTest) return nothing;
  return html`<button type="button" class="link-button" @click=${onTest}>
    ${localize.term('testErpConnection')}
  </button>`;
}
