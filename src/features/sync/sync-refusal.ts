import { css, html, type TemplateResult } from 'lit';
import type { ActivationPlace, ActivationReason } from '../../backend/index.js';
import { icon } from '../../ui/icons.js';
import type { MendingPlace, SyncRefusal } from './list-events.js';
import type { SyncLocalize } from './sync-terms.js';

export const refusalStyles = css`
  .refusal {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-2);
    margin: var(--_space-3) var(--_space-4);
    padding: var(--_space-3);
    border: 1px solid color-mix(in srgb, var(--_color-danger) 40%, transparent);
    border-radius: var(--_radius-m);
    background: var(--_color-danger-surface);
    font-size: var(--_font-size-s);
  }
  .refusal > svg {
    color: var(--_color-danger);
    margin-block-start: 6px;
  }
  .refusal__text {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
    padding-block-start: 5px;
    overflow-wrap: anywhere;
  }
  .refusal :is(h3, p, ul) {
    margin: 0;
  }
  .refusal h3 {
    font-size: inherit;
    font-weight: 600;
  }
  .refusal ul {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: var(--_space-4);
    max-block-size: 320px;
    overflow: auto;
  }
  .refusal__ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .refusal:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
`;

export interface RefusalContext {
  readonly localize: SyncLocalize;
  readonly refusal: SyncRefusal;
  readonly canTest: boolean;
  /** There are dialogs of what connections synchronise; else the summary is all there is to see. */
  readonly canConfigure: boolean;
  readonly onMend: (place: MendingPlace) => void;
}

/** All reasons why a connection was not activated, each with the way to where it can be mended. */
export function renderRefusal(context: RefusalContext): TemplateResult {
  const { localize, refusal, onMend } = context;
  const { name, reasons } = refusal;
  const dismiss = localize.term('dismiss');
  return html`
    <section class="refusal" tabindex="-1" aria-labelledby="refusal">
      ${icon('warning-circle')}
      <div class="refusal__text" role="alert">
        <h3 id="refusal"><bdi>${localize.term('syncRefusedHeading', name)}</bdi></h3>
        <p>
          ${reasons.length > 0 ? localize.term('syncRefusedText', reasons.length) : localize.term('syncRefusedNoReason')}
        </p>
        <ul>
          ${reasons.map((reason) => renderReason(context, reason))}
        </ul>
        ${reasons.length > 0 ? '' : renderWays(context, undefined)}
        <div>
          <button type="button" class="button" @click=${() => onMend({ kind: 'again' })}>
            ${localize.term('syncActivateAgain')}
          </button>
        </div>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label=${dismiss}
        title=${dismiss}
        @click=${() => onMend({ kind: 'dismiss' })}
      >
        ${icon('x')}
      </button>
    </section>
  `;
}

function renderReason(context: RefusalContext, { text, place }: ActivationReason): TemplateResult {
  return html`<li>
    <bdi>${text}</bdi>
    ${renderWays(context, place)}
  </li>`;
}

function renderWays(context: RefusalContext, place: ActivationPlace | undefined): TemplateResult {
  return html`<div class="refusal__ways">
    ${waysTo(context, place).map(
      ({ label, to }) =>
        html`<button type="button" class="link-button" @click=${() => context.onMend(to)}>${label}</button>`,
    )}
  </div>`;
}

interface Way {
  readonly label: string;
  readonly to: MendingPlace;
}

function waysTo(context: RefusalContext, place: ActivationPlace | undefined): readonly Way[] {
  const { localize, canTest, canConfigure } = context;
  const summary: Way = { label: localize.term('syncMendSummary'), to: { kind: 'summary', actor: undefined } };
  const test: readonly Way[] = canTest ? [{ label: localize.term('syncMendTest'), to: { kind: 'test' } }] : [];
  if (!place) return [...test, summary];
  if (place.kind === 'configuration') return [{ label: placeLabel(localize, place), to: { kind: 'place', place } }];
  if (canConfigure) return [{ label: placeLabel(localize, place), to: { kind: 'place', place } }];
  if (place.actorType === undefined) return [summary];
  const actor = localize.term('syncActor', place.actorType);
  return [{ label: localize.term('syncMendActor', actor), to: { kind: 'summary', actor: place.actorType } }];
}

/** What the way to a place is called. */
function placeLabel(localize: SyncLocalize, place: ActivationPlace): string {
  switch (place.kind) {
    case 'configuration':
      return localize.term('syncMendConfiguration');
    case 'list-mapping':
      return localize.term('syncMendLists');
    case 'mappings':
      return place.actorType === undefined
        ? localize.term('syncMendMappings')
        : localize.term('syncMendMappingsOf', localize.term('syncActor', place.actorType));
  }
}
