import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConfigurationDifference, NotApplicable } from '../model/configuration-difference.js';
import type { FileFact } from '../model/configuration-file-entries.js';
import { groupLabel, type FileGroup } from './file-groups.js';
import { entryLabel, factParts, type FileWording } from './file-words.js';

/** Rows of a group that are drawn before somebody asks for more. */
export const GROUP_ROWS = 60;
/** And those that come with each time; drawn at once, thousands would keep the page busy. */
export const MORE_ROWS = 300;

export interface CompareContext extends FileWording {
  readonly choice: (difference: ConfigurationDifference) => boolean | undefined;
  readonly onChoose: (differences: readonly ConfigurationDifference[], take: boolean) => void;
  /** How many rows of a group are shown. */
  readonly shown: (group: string) => number;
  readonly onMore: (group: string) => void;
}

/** The differences of one group, with ticks; where both sides changed something, one has to be chosen. */
export function renderGroup(group: FileGroup, context: CompareContext): TemplateResult {
  const { localize } = context;
  const { id, section, actor, differences } = group;
  const label = groupLabel(section, actor, localize);
  const shown = context.shown(id);
  const rest = differences.length - shown;
  return html`
    <section class="group" aria-labelledby="heading-${id}">
      ${renderGroupHead(group, label, context)}
      <table>
        <thead>
          <tr>
            <th scope="col">${localize.term('configFileEntry')}</th>
            <th scope="col">${localize.term('configFileNow')}</th>
            <th scope="col">${localize.term('configFileFile')}</th>
          </tr>
        </thead>
        <tbody>
          ${differences.slice(0, shown).map((each, index) => renderRow(each, `${id}-${index}`, context))}
        </tbody>
      </table>
      ${
        rest > 0
          ? html`<button type="button" class="button more" @click=${() => context.onMore(id)}>
              <bdi>${localize.term('configFileMore', Math.min(rest, MORE_ROWS))}</bdi>
            </button>`
          : nothing
      }
    </section>
  `;
}

function renderGroupHead({ id, differences }: FileGroup, label: string, context: CompareContext): TemplateResult {
  const { localize } = context;
  const taken = differences.filter((each) => context.choice(each) === true).length;
  const all = taken === differences.length;
  return html`
    <div class="group__head">
      <label class="checkbox">
        <input
          type="checkbox"
          aria-label=${localize.term('configFileTakeAll', label)}
          .checked=${live(all)}
          .indeterminate=${taken > 0 && !all}
          @change=${() => context.onChoose(differences, !all)}
        />
      </label>
      <h3 id="heading-${id}">${label}</h3>
      <span class="count"><bdi>${localize.term('configFileTaken', taken, differences.length)}</bdi></span>
    </div>
  `;
}

function renderRow(difference: ConfigurationDifference, id: string, context: CompareContext): TemplateResult {
  const { localize } = context;
  const { entry, origin, now, file } = difference;
  const isOpen = origin === 'both';
  const taken = context.choice(difference);
  const label = entryLabel(entry, context);
  const side = (fact: FileFact, take: boolean): TemplateResult => {
    const other = take ? now : file;
    const text = renderFact(difference, fact, other, context);
    return isOpen ? renderSide(difference, id, text, take, context) : text;
  };
  return html`
    <tr
      class=${taken === undefined ? 'open' : taken ? 'taken' : 'kept'}
      data-undecided=${taken === undefined ? '' : nothing}
    >
      <th scope="row" id="label-${id}">
        ${isOpen ? html`<span class="label"><bdi>${label}</bdi></span>` : renderTick(difference, label, taken === true, context)}
        ${renderNotes(difference, context)}
      </th>
      <td data-label=${localize.term('configFileNow')}>${side(now, false)}</td>
      <td data-label=${localize.term('configFileFile')}>${side(file, true)}</td>
    </tr>
  `;
}

function renderTick(
  difference: ConfigurationDifference,
  label: string,
  taken: boolean,
  { localize, onChoose }: CompareContext,
): TemplateResult {
  return html`
    <label class="checkbox">
      <input
        type="checkbox"
        aria-label=${localize.term('configFileTake', label)}
        .checked=${live(taken)}
        @change=${() => onChoose([difference], !taken)}
      />
      <bdi>${label}</bdi>
    </label>
  `;
}

function renderSide(
  difference: ConfigurationDifference,
  id: string,
  text: TemplateResult,
  take: boolean,
  { localize, choice, onChoose }: CompareContext,
): TemplateResult {
  return html`
    <label class="radio">
      <input
        type="radio"
        name="row-${id}"
        aria-describedby="label-${id}"
        .checked=${live(choice(difference) === take)}
        @change=${() => onChoose([difference], take)}
      />
      <span>
        <span class="visually-hidden">${localize.term(take ? 'configFileUse' : 'configFileKeep')}:</span>
        ${text}
      </span>
    </label>
  `;
}

/** What is the same on both sides is said quietly. */
function renderFact(
  { entry }: ConfigurationDifference,
  fact: FileFact,
  other: FileFact,
  context: CompareContext,
): TemplateResult {
  const parts = factParts(entry, fact, other, context);
  const others = factParts(entry, other, fact, context);
  const empty = context.localize.term('empty');
  const said = parts
    .map((text, index) => ({ text, differs: text !== others[index] }))
    .filter(({ text }) => text !== '');
  if (said.length === 0) return html`<span class="fact"><span class="differs">${empty}</span></span>`;
  return html`<span class="fact"
    >${said.map(
      ({ text, differs }, index) =>
        html`${index > 0 ? html`<span aria-hidden="true"> · </span>` : nothing}<bdi
            class=${differs ? 'differs' : 'same'}
            >${text}</bdi
          >`,
    )}</span
  >`;
}

function renderNotes({ origin, pending, fed }: ConfigurationDifference, { localize }: CompareContext): TemplateResult {
  const notes = [
    localize.term('configFileOrigin', origin),
    pending ? localize.term('configFilePending') : '',
    fed ? localize.term('configFileFed') : '',
  ].filter((text) => text !== '');
  return html`${notes.map((text) => html`<span class="note">${text}</span>`)}`;
}

/** What the connection has no place for. */
export function renderNotApplicable(
  entries: readonly NotApplicable[],
  context: CompareContext,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const { localize } = context;
  const shown = context.shown('not-applicable');
  const rest = entries.length - shown;
  return html`
    <details class="missing">
      <summary><bdi>${localize.term('configFileNotApplicable', entries.length)}</bdi></summary>
      <ul>
        ${entries.slice(0, shown).map(({ entry, obstacle, details }) => {
          const { section, actor } = entry;
          const words = localize.term('configFileObstacle', obstacle);
          const about = new Intl.ListFormat(localize.language, { type: 'unit' }).format(details);
          return html`<li>
            <span class="note">${groupLabel(section, actor, localize)}</span>
            <strong><bdi>${entryLabel(entry, context)}</bdi></strong>
            <span>${words}${about === '' ? nothing : html`: <bdi>${about}</bdi>`}</span>
          </li>`;
        })}
      </ul>
      ${
        rest > 0
          ? html`<button type="button" class="button more" @click=${() => context.onMore('not-applicable')}>
              <bdi>${localize.term('configFileMore', Math.min(rest, MORE_ROWS))}</bdi>
            </button>`
          : nothing
      }
    </details>
  `;
}
