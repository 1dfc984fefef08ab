import { html, nothing, type TemplateResult } from 'lit';
import { editableText, languageCode, languagesOf, withTextInLanguage } from '../../backend/index.js';
import { languageNames } from '../../core/language-names.js';
import { describedBy, formField } from '../../ui/form-field.js';

export interface NameLocalize {
  readonly language: string;
  term(key: 'otherLanguages', languages: string): string;
}

/** "Also translated to: Norwegian": a text in several languages is edited in the user's, the others stay. */
export function translationsHint(localize: NameLocalize, raw: string): string | undefined {
  const own = languageCode(localize.language);
  const others = languagesOf(raw).filter((tag) => languageCode(tag) !== own);
  if (others.length === 0) return undefined;
  return localize.term('otherLanguages', languageNames(others, localize.language));
}

export interface NameField {
  readonly localize: NameLocalize;
  readonly label: string;
  /** As it is stored, with all its languages; so is what `edit` gets. */
  readonly name: string;
  readonly disabled: boolean;
  readonly error: string | undefined;
  readonly maxLength?: number;
  readonly edit: (name: string) => void;
}

/** A mandatory name, `#name` in the dialog's own root. */
export function renderNameField({
  localize,
  label,
  name,
  disabled,
  error,
  maxLength,
  edit,
}: NameField): TemplateResult {
  const { language } = localize;
  const hint = translationsHint(localize, name);
  const onInput = (event: Event): void =>
    edit(withTextInLanguage(name, language, (event.target as HTMLInputElement).value));
  return formField({
    id: 'name',
    label,
    required: true,
    hint,
    error,
    control: html`
      <input
        class="input"
        id="name"
        autocomplete="off"
        maxlength=${maxLength ?? nothing}
        required
        dir="auto"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('name', { hint, error }) ?? nothing}
        .value=${editableText(name, language)}
        ?disabled=${disabled}
        @input=${onInput}
      />
    `,
  });
}
