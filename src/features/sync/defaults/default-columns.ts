import { html, type TemplateResult } from 'lit';
import type { SyncFieldDefault } from '../../../backend/index.js';
import type { LazyLists } from '../../../core/lazy-lists.js';
import type { GridColumn } from '../../../ui/quotesync-data-grid.js';
import { nameOf, valueText, type DefaultLocalize } from './default-terms.js';

/** The columns of the list of defaults. */
export function defaultColumns(localize: DefaultLocalize, lists: LazyLists): readonly GridColumn<SyncFieldDefault>[] {
  const word = (present: boolean, term: 'defaultAskUser' | 'defaultMandatory'): string =>
    present ? localize.term(term) : '';
  return [
    {
      key: 'field',
      label: localize.term('defaultField'),
      text: nameOf,
      render: renderName,
      rowHeader: true,
      compact: 'primary',
      width: 'minmax(0, 3fr)',
    },
    {
      key: 'description',
      label: localize.term('defaultDescription'),
      text: (field) => aboutText(localize, field),
      width: 'minmax(0, 4fr)',
    },
    {
      key: 'value',
      label: localize.term('defaultValue'),
      // In two lines what comes next would stand where nobody expects it.
      text: (field) => valueText(localize, field, field.default.value, lists) || '–',
      compact: 'secondary',
      width: 'minmax(0, 3fr)',
    },
    {
      key: 'ask',
      label: localize.term('defaultAskUser'),
      text: (field) => word(field.default.askUser, 'defaultAskUser'),
      compact: 'secondary',
      width: '132px',
    },
    {
      key: 'mandatory',
      label: localize.term('defaultMandatory'),
      text: (field) => word(field.default.mandatory, 'defaultMandatory'),
      width: '108px',
    },
  ];
}

/** In two lines there is no column for what is mandatory: a star tells it, as in forms. */
function renderName(field: SyncFieldDefault): TemplateResult {
  return html`<bdi>${nameOf(field)}${field.default.mandatory ? ' *' : ''}</bdi>`;
}

function aboutText(localize: DefaultLocalize, { description, missingInErp }: SyncFieldDefault): string {
  return missingInErp ? `${localize.term('defaultNotOffered')} ${description}`.trim() : description;
}
