import { html, nothing, type TemplateResult } from 'lit';

export interface FormField {
  /** Of the control; label, hint and error are tied to it. */
  readonly id: string;
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly control: unknown;
}

/**
 * A label, a control, a hint and an error, in the root of whoever calls it: labels and descriptions do not reach across
 * shadow roots. Needs `controlStyles`.
 */
export function formField({ id, label, required, hint, error, control }: FormField): TemplateResult {
  return html`
    <div class="field">
      <label class="field__label ${required ? 'field__label--required' : ''}" for=${id}><bdi>${label}</bdi></label>
      ${control} ${hint ? html`<p class="field__hint" id="${id}-hint" title=${hint}><bdi>${hint}</bdi></p>` : nothing}
      ${error ? html`<p class="field__error" id="${id}-error"><bdi>${error}</bdi></p>` : nothing}
    </div>
  `;
}

/** For `aria-describedby` of the control. */
export function describedBy(
  id: string,
  { hint, error }: { readonly hint?: string | undefined; readonly error?: string | undefined },
): string | undefined {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
