import type { ConfigurationValue, SyncDefault, SyncFieldDefault } from '../../../backend/index.js';

/** What a user enters of a default. */
export interface DefaultForm {
  /** 0: none is chosen yet. */
  readonly fieldId: number;
  readonly setValue: boolean;
  /** As in `ConfigurationValue`; kept while `setValue` is off. */
  readonly value: string | boolean;
  /** False: what was typed is no number or date. */
  readonly readable: boolean;
  readonly askUser: boolean;
  readonly mandatory: boolean;
}

export type DefaultPart = 'field' | 'value' | 'purpose' | 'mandatory';
export type DefaultProblem = 'no-field' | 'no-value' | 'no-item' | 'unreadable' | 'mandatory-needs' | 'purpose-needs';

export const EMPTY_FORM: DefaultForm = {
  fieldId: 0,
  setValue: false,
  value: '',
  readable: true,
  askUser: false,
  mandatory: false,
};

const NONE: SyncDefault = { value: undefined, askUser: false, mandatory: false };

/** What removes a default. */
export const NO_DEFAULT = NONE;

/** Nothing can be entered for captions, and a secret is no default. */
export function canHaveDefault({ type }: Pick<SyncFieldDefault, 'type'>): boolean {
  return type !== 'label' && type !== 'password';
}

export function hasDefault({ default: { value, askUser } }: Pick<SyncFieldDefault, 'default'>): boolean {
  return value !== undefined || askUser;
}

export function sameDefault(a: SyncDefault, b: SyncDefault): boolean {
  return a.value === b.value && a.askUser === b.askUser && a.mandatory === b.mandatory;
}

/** Secrets never come into a form. */
function plain(value: ConfigurationValue | undefined): string | boolean | undefined {
  return typeof value === 'object' ? undefined : value;
}

/** How a field is entered first: as it is stored, else with what its connector proposes. */
export function formOf(field: SyncFieldDefault): DefaultForm {
  const { value, askUser, mandatory } = field.default;
  const first = field.type === 'checkbox' ? false : '';
  return {
    fieldId: field.id,
    setValue: value !== undefined,
    value: plain(value) ?? plain(field.proposed) ?? first,
    readable: true,
    askUser,
    mandatory: mandatory || field.access === 'mandatory',
  };
}

/** Another field is chosen: what is to be done stays, its value cannot. */
export function withField(form: DefaultForm, field: SyncFieldDefault | undefined): DefaultForm {
  if (!field) return { ...form, fieldId: 0, value: '', readable: true };
  const { value } = formOf(field);
  return {
    ...form,
    fieldId: field.id,
    value,
    readable: true,
    mandatory: form.mandatory || field.access === 'mandatory',
  };
}

export function defaultOf({ setValue, value, askUser, mandatory }: DefaultForm): SyncDefault {
  return { value: setValue ? value : undefined, askUser, mandatory };
}

export function isChanged(base: DefaultForm, form: DefaultForm): boolean {
  return form.fieldId !== base.fieldId || !form.readable || !sameDefault(defaultOf(base), defaultOf(form));
}

/** What keeps it from being saved, by where it is mended. */
export function problems(
  form: DefaultForm,
  field: SyncFieldDefault | undefined,
): ReadonlyMap<DefaultPart, DefaultProblem> {
  const found = new Map<DefaultPart, DefaultProblem>();
  if (!field) found.set('field', 'no-field');
  if (form.setValue && field) {
    if (!form.readable) found.set('value', 'unreadable');
    else if (form.value === '') found.set('value', field.type === 'list' ? 'no-item' : 'no-value');
  }
  if (!form.setValue && !form.askUser) {
    if (form.mandatory) found.set('mandatory', 'mandatory-needs');
    else found.set('purpose', 'purpose-needs');
  }
  return found;
}
