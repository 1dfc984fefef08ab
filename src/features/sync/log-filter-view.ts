import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, formField } from '../../ui/form-field.js';
import { icon } from '../../ui/icons.js';
import { conditionCount, isReversed, type LogConditions, type LogFilterState } from './log-filter.js';
import type { LogLocalize } from './log-terms.js';
import type { QuickTime } from './log-time.js';

export interface FilterContext {
  readonly localize: LogLocalize;
  readonly filter: LogFilterState;
  /** Names to choose from. */
  readonly connections: readonly string[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onChange: (key: keyof LogConditions, value: string) => void;
  /** Without a value the browser may have a part of a time. */
  readonly onTime: (key: 'from' | 'to', value: string, incomplete: boolean) => void;
  readonly onQuick: (quick: QuickTime) => void;
  readonly onClear: () => void;
}

const QUICK = { today: 'logToday', hour: 'logLastHour', week: 'logLastDays' } as const;
const QUICK_TIMES = ['today', 'hour', 'week'] as const;

type Field = HTMLInputElement | HTMLSelectElement;

const valueOf = ({ currentTarget }: Event): string => (currentTarget as Field).value;

/** The search, and a button that shows the other conditions: together they are what the list shows. */
export function renderSearch({ localize, filter, open, onToggle, onChange, onClear }: FilterContext): TemplateResult {
  const { conditions, incomplete } = filter;
  const others = conditionCount({ ...conditions, text: '' });
  const isSet = conditionCount(conditions) + incomplete.size > 0;
  const label = localize.term('logSearch');
  return html`
    <div class="search">
      ${icon('magnifying-glass')}
      <input
        class="input"
        type="search"
        aria-label=${label}
        placeholder=${label}
        .value=${live(conditions.text)}
        @input=${(event: Event) => onChange('text', valueOf(event))}
      />
    </div>
    <button
      type="button"
      class="button"
      id="filter"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="conditions"
      @click=${() => onToggle(!open)}
    >
      <bdi
        >${others > 0 ? localize.term('logFilterSet', others, localize.number(others)) : localize.term('logFilter')}</bdi
      >
      ${icon(open ? 'caret-up' : 'caret-down')}
    </button>
    <button
      type="button"
      class="button"
      id="clear-filter"
      aria-disabled=${isSet ? 'false' : 'true'}
      aria-describedby=${isSet ? nothing : 'nothing-to-clear'}
      @click=${isSet ? onClear : nothing}
    >
      ${localize.term('logClearFilter')}
    </button>
    <div hidden id="nothing-to-clear">${localize.term('logNothingToClear')}</div>
  `;
}

/** The conditions beside the search. */
export function renderConditions(context: FilterContext): TemplateResult {
  const { localize, open } = context;
  return html`
    <div class="conditions" id="conditions" role="group" aria-label=${localize.term('logFilter')} ?hidden=${!open}>
      ${renderConnection(context)} ${renderDirection(context)} ${renderField(context)}
      <div class="times">
        ${renderTime(context, 'from')} ${renderTime(context, 'to')} ${renderQuick(context)}
        <p class="hint" id="time-hint">${localize.term('logTimeHint')}</p>
      </div>
    </div>
  `;
}

function renderConnection({ localize, filter, connections, onChange }: FilterContext): TemplateResult {
  const { connection } = filter.conditions;
  return formField({
    id: 'connection',
    label: localize.term('logColumnConnection'),
    control: html`<select
      class="input"
      id="connection"
      .value=${live(connection)}
      @change=${(event: Event) => onChange('connection', valueOf(event))}
    >
      <option value="" .selected=${connection === ''}>${localize.term('logAllConnections')}</option>
      ${connections.map((name) => html`<option value=${name} .selected=${name === connection}>${name}</option>`)}
    </select>`,
  });
}

function renderDirection({ localize, filter, onChange }: FilterContext): TemplateResult {
  const { direction } = filter.conditions;
  const option = (value: LogConditions['direction'], label: string): TemplateResult =>
    html`<option value=${value} .selected=${value === direction}>${label}</option>`;
  return formField({
    id: 'direction',
    label: localize.term('logDirection'),
    control: html`<select
      class="input"
      id="direction"
      .value=${live(direction)}
      @change=${(event: Event) => onChange('direction', valueOf(event))}
    >
      ${option('', localize.term('logAllDirections'))} ${option('to-superoffice', localize.term('logToSuperOffice'))}
      ${option('to-erp', localize.term('logToErp'))}
    </select>`,
  });
}

function renderField({ localize, filter, onChange }: FilterContext): TemplateResult {
  return formField({
    id: 'field',
    label: localize.term('logFieldContains'),
    control: html`<input
      class="input"
      id="field"
      autocomplete="off"
      spellcheck="false"
      .value=${live(filter.conditions.field)}
      @input=${(event: Event) => onChange('field', valueOf(event))}
    />`,
  });
}

function renderTime({ localize, filter, onTime }: FilterContext, key: 'from' | 'to'): TemplateResult {
  const { conditions, incomplete } = filter;
  const reversed = key === 'to' && isReversed(conditions);
  const error = incomplete.has(key)
    ? localize.term('logTimeIncomplete')
    : reversed
      ? localize.term('logTimeReversed')
      : undefined;
  const tell = ({ currentTarget }: Event): void => {
    const { value, validity } = currentTarget as HTMLInputElement;
    onTime(key, value, validity.badInput);
  };
  return formField({
    id: key,
    label: localize.term(key === 'from' ? 'logFrom' : 'logTo'),
    error,
    // While only a part of it is there, setting the value would take that away.
    control: html`<input
      class="input"
      id=${key}
      type="datetime-local"
      max="9999-12-31T23:59"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${[describedBy(key, { error }), 'time-hint'].filter(Boolean).join(' ')}
      .value=${incomplete.has(key) ? noChange : live(conditions[key])}
      @input=${tell}
      @blur=${tell}
    />`,
  });
}

function renderQuick({ localize, filter, onQuick }: FilterContext): TemplateResult {
  return html`
    <div class="quick" role="group" aria-label=${localize.term('logQuickTimes')}>
      ${QUICK_TIMES.map(
        (quick) => html`
          <button
            type="button"
            class="button"
            aria-pressed=${filter.quick === quick ? 'true' : 'false'}
            @click=${() => onQuick(quick)}
          >
            <bdi>${localize.term(QUICK[quick])}</bdi>
          </button>
        `,
      )}
    </div>
  `;
}
