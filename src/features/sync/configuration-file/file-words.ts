import type { People } from '../../../core/people.js';
import { scopeNames } from '../../shared/scope-text.js';
import type { FileEntry, FileFact } from '../model/configuration-file-entries.js';
import { listOf, type FileTarget } from '../model/configuration-file-resolve.js';
import type { FileValue } from '../model/configuration-file-schema.js';
import type { FileLocalize } from './file-terms.js';

export interface FileWording {
  readonly localize: FileLocalize;
  readonly target: FileTarget & { readonly people: People };
}

/** One of several things that an entry says; those of two facts of the same kind stand at the same places. */
export type FactParts = readonly string[];

/** How many fields of an order are named. */
const NAMED = 5;

/** What the entry is about, without its kind of records. */
export function entryLabel({ key, item, actor, fact }: FileEntry, { localize, target }: FileWording): string {
  switch (fact.kind) {
    case 'active':
      return localize.term('configFileRecords');
    case 'order':
      return localize.term('configFileOrderEntry');
    case 'scope':
      return localize.term('scope');
    case 'value':
      return target.details?.fields.find((field) => field.key === key)?.label || key;
    case 'item': {
      const list =
        actor && target.snapshot.lists.lists.find((each) => each.actorType === actor && each.fieldKey === key);
      const name = list?.items.find((each) => each.key === item)?.name || item;
      return localize.term('configFileListItem', fieldLabel(actor, key, target), name);
    }
    default:
      return fieldLabel(actor, key, target);
  }
}

function fieldLabel(actor: FileEntry['actor'], key: string, { snapshot }: FileTarget): string {
  const field = snapshot.actors.find(({ type }) => type === actor)?.fields.find((each) => each.key === key);
  return field?.label || key;
}

/** What a fact says, as the user reads it. */
export function factParts(entry: FileEntry, fact: FileFact, other: FileFact, wording: FileWording): FactParts {
  const { localize, target } = wording;
  switch (fact.kind) {
    case 'active':
      return [localize.term(fact.active ? 'syncOn' : 'syncOff')];
    case 'mapping':
      return mappingParts(entry, fact, wording);
    case 'item':
      return [fact.item ? itemName(entry, fact.item, target) : localize.term('noSelection')];
    case 'default':
      return [
        fact.value === null ? localize.term('configFileNoDefault') : valueText(fact.value, localize),
        fact.askUser ? localize.term('configFileAskUser') : '',
        fact.mandatory ? localize.term('configFileMandatory') : '',
      ];
    case 'order':
      return [orderText(entry, fact.keys, other.kind === 'order' ? other.keys : [], wording)];
    case 'scope':
      return [scopeText(fact, wording)];
    case 'value':
      return [valueText(fact.value, localize)];
  }
}

function mappingParts(
  { actor, key }: FileEntry,
  { mapping }: Extract<FileFact, { kind: 'mapping' }>,
  { localize, target: { snapshot } }: FileWording,
): FactParts {
  const { crmFieldKey, toErp, toSuperOffice, showInErpTab, showInSearch } = mapping;
  const marks = [
    showInSearch ? localize.term('configFileShowInSearch') : '',
    showInErpTab ? localize.term('configFileShowInErpTab') : '',
  ];
  if (crmFieldKey === '') return [localize.term('configFileUnmapped'), '', ...marks];
  const offered = actor && snapshot.crmFields.get(actor)?.find((each) => each.key === crmFieldKey)?.label;
  const field = snapshot.actors.find(({ type }) => type === actor)?.fields.find((each) => each.key === key);
  const known = field?.crmFieldKey === crmFieldKey ? field.crmLabel : '';
  const direction = toErp
    ? toSuperOffice
      ? 'configFileBothWays'
      : 'configFileToErp'
    : toSuperOffice
      ? 'configFileToSuperOffice'
      : 'configFileIdle';
  return [offered || known || crmFieldKey, localize.term(direction), ...marks];
}

/** In the language of the user, whatever the file is written in. */
function itemName(entry: FileEntry, item: { readonly id: number; readonly name: string }, target: FileTarget): string {
  const known = listOf(entry, target.snapshot.lists)?.crmItems.find(({ id }) => id === item.id);
  return known?.name || item.name || `#${item.id}`;
}

function valueText(value: FileValue, localize: FileLocalize): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return localize.term(value ? 'yes' : 'no');
  if (typeof value === 'object') return localize.term(value.secret ? 'configFileSecret' : 'configFileNoSecret');
  return value;
}

/** Where the two orders begin to differ, and what stands there. */
function orderText(
  { actor }: FileEntry,
  keys: readonly string[],
  other: readonly string[],
  { localize, target }: FileWording,
): string {
  const from = Math.max(
    0,
    keys.findIndex((key, index) => key !== other[index]),
  );
  const names = keys.slice(from, from + NAMED).map((key) => fieldLabel(actor, key, target));
  return localize.term('configFileOrdered', names.join(' · '), from + 1);
}

function scopeText({ scope }: Extract<FileFact, { kind: 'scope' }>, { localize, target }: FileWording): string {
  if (scope.everyone) return localize.term('everyone');
  const ids = (named: readonly { readonly id: number }[]): readonly number[] => named.map(({ id }) => id);
  const chosen = { userGroupIds: ids(scope.userGroups), associateIds: ids(scope.associates) };
  return scopeNames(localize, chosen, target.people);
}
