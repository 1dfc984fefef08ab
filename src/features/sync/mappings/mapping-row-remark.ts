import { html, nothing, type TemplateResult } from 'lit';
import type { SyncMappedField } from '../../../backend/index.js';
import { icon } from '../../../ui/icons.js';
import type { MappingSuggestion } from '../model/suggestions.js';
import { lossesOf } from './mapping-rules.js';
import type { RowsContext } from './mapping-rows-context.js';
import { reasonId, reasonText, fieldName, suggestionText } from './mapping-words.js';

/** What there is to know about a row, the one thing that matters most, with what can be done about it. */
export function remarkOf(field: SyncMappedField, context: RowsContext): TemplateResult | typeof nothing {
  const { localize, actor, suggestions } = context;
  const refused = actor.refused.get(field.key);
  const problems = actor.problems.get(field.key) ?? [];
  if (refused !== undefined) return problem(refused, nothing);
  if (problems.length > 0) return renderProblems(field, context);
  const suggestion = field.crmFieldKey === '' ? suggestions.get(field.key) : undefined;
  if (suggestion) return renderSuggestion(field, suggestion, context);
  const losses = lossesOf(field, actor.facts);
  if (losses.length > 0) {
    const texts = losses.map(({ direction, reason }) =>
      localize.term(direction === 'toErp' ? 'fitToErp' : 'fitToSuperOffice', reason),
    );
    const text = texts.join(' ');
    return html`<span class="note note--loss" data-hint=${text}
      >${icon('warning')}<span><bdi>${text}</bdi></span></span
    >`;
  }
  const idle = field.crmFieldKey !== '' && !field.toErp && !field.toSuperOffice;
  return idle ? html`<span class="note note--idle"><bdi>${localize.term('mappingIdle')}</bdi></span>` : nothing;
}

function problem(text: string, actions: unknown): TemplateResult {
  return html`<span class="note note--problem" data-hint=${text}
      >${icon('warning-circle')}<span><bdi>${text}</bdi></span></span
    >${actions}`;
}

function renderProblems(field: SyncMappedField, context: RowsContext): TemplateResult {
  const { localize, actor } = context;
  const problems = actor.problems.get(field.key) ?? [];
  const text = problems.map((each) => localize.term('mappingProblem', each)).join(' ');
  const isGone = field.missingInCrm && !field.missingInErp;
  const name = fieldName(field);
  return problem(
    text,
    field.missingInErp || field.missingInCrm
      ? html`<span class="actions">
          ${isGone ? action('again', localize.term('mappingAgain'), localize.term('mappingAgainOf', name), context) : nothing}
          ${action('remove', localize.term('mappingRemove'), localize.term('mappingRemoveOf', name), context)}
        </span>`
      : nothing,
  );
}

function renderSuggestion(field: SyncMappedField, suggestion: MappingSuggestion, context: RowsContext): TemplateResult {
  const { localize, actor } = context;
  const name = actor.facts.crmFields.get(suggestion.crmFieldKey)?.label ?? suggestion.crmFieldKey;
  const why = suggestionText(suggestion, localize);
  return html`<span
      class="note note--suggestion"
      data-hint="${name}
${why}"
      ><span class="note__name"><bdi>${name}</bdi></span
      ><span class="note__why"><bdi>${why}</bdi></span></span
    ><span class="actions"
      >${action('accept', localize.term('mappingAccept'), localize.term('mappingAcceptOf', name, fieldName(field)), context, why)}</span
    >`;
}

function action(
  cell: 'accept' | 'again' | 'remove',
  text: string,
  label: string,
  { localize, lock, actor }: RowsContext,
  hint?: string,
): TemplateResult {
  const reason = lock && reasonText(lock, undefined, actor.facts, localize);
  return html`<button
    type="button"
    class="link-button"
    tabindex="-1"
    data-cell=${cell}
    aria-label=${label}
    aria-description=${hint ?? nothing}
    aria-disabled=${lock ? 'true' : nothing}
    aria-describedby=${lock ? reasonId(lock) : nothing}
    data-hint=${reason ?? hint ?? nothing}
  >
    ${text}
  </button>`;
}
