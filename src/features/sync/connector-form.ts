import {
  editableText,
  languageSegments,
  SYNC_NAME_LIMIT,
  SYNC_URL_LIMIT,
  textInLanguage,
  withoutEmptyTexts,
  withTextInLanguage,
  type SyncConnectorDetails,
  type SyncConnectorInput,
} from '../../backend/index.js';

/** What the dialog edits. `name` is raw: it may hold inline translations, of which the user's language is edited. */
export interface ConnectorForm {
  readonly id: number;
  readonly name: string;
  readonly url: string;
}

export const EMPTY_FORM: ConnectorForm = { id: 0, name: '', url: '' };

export function formOf({ id, name, url }: SyncConnectorDetails): ConnectorForm {
  return { id, name, url };
}

export function inputOf({ id, name, url }: ConnectorForm): SyncConnectorInput {
  return { id, name: withoutEmptyTexts(name).trim(), url: url.trim() };
}

/** In the order of the dialog. */
export const FORM_PARTS = ['name', 'url'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** Where two forms would save something else. */
export function differences(a: ConnectorForm, b: ConnectorForm): readonly FormPart[] {
  const [one, other] = [inputOf(a), inputOf(b)];
  return FORM_PARTS.filter((part) => one[part] !== other[part]);
}

export function isChanged(base: ConnectorForm, form: ConnectorForm): boolean {
  return FORM_PARTS.some((part) => base[part] !== form[part]);
}

/** A part as the user reads it. */
export function partText(form: ConnectorForm, part: FormPart, language: string): string {
  return part === 'name' ? textInLanguage(form.name, language) : form.url;
}

/**
 * `theirs` with what I changed since `base`. Of the name I change one language: the others are theirs.
 *
 * @param wanted what of mine is kept
 */
export function merged(
  base: ConnectorForm,
  mine: ConnectorForm,
  theirs: ConnectorForm,
  language: string,
  wanted: (part: FormPart) => boolean = () => true,
): ConnectorForm {
  const changed = new Set(differences(base, mine).filter(wanted));
  return {
    id: theirs.id,
    name: changed.has('name') ? mergedName(mine.name, theirs.name, language) : theirs.name,
    url: changed.has('url') ? mine.url : theirs.url,
  };
}

function mergedName(mine: string, theirs: string, language: string): string {
  return languageSegments(theirs).size === 0
    ? mine
    : withTextInLanguage(theirs, language, editableText(mine, language));
}

/** What both of us changed, and not to the same: somebody has to choose. */
export function contested(
  base: ConnectorForm,
  mine: ConnectorForm,
  theirs: ConnectorForm,
  language: string,
): readonly FormPart[] {
  const changed = new Set(differences(base, mine));
  return FORM_PARTS.filter((part) => {
    const texts = [base, mine, theirs].map((form) => partText(form, part, language));
    return changed.has(part) && texts[0] !== texts[2] && texts[1] !== texts[2];
  });
}

export type UrlProblem = 'missing' | 'too-long' | 'invalid';

/** Something that keeps the form from being saved, at the field of the same name. */
export type Problem =
  | { readonly field: 'name'; readonly kind: 'missing' | 'too-long' }
  | { readonly field: 'url'; readonly kind: UrlProblem };

export function problems(form: ConnectorForm, base: ConnectorForm): readonly Problem[] {
  const found: Problem[] = [];
  const name = isBlank(form.name) ? 'missing' : inputOf(form).name.length > SYNC_NAME_LIMIT ? 'too-long' : undefined;
  if (name) found.push({ field: 'name', kind: name });
  const url = urlProblem(form.url);
  // An address of another kind that is stored already is no reason to refuse a new name.
  if (url && !(url === 'invalid' && form.id !== 0 && form.url === base.url)) found.push({ field: 'url', kind: url });
  return found;
}

/** `https://…`, `http://…` (a SOAP service), or `app://<client id>` (SuperOffice Online looks its address up). */
export function urlProblem(text: string): UrlProblem | undefined {
  const url = text.trim();
  if (url === '') return 'missing';
  if (url.length > SYNC_URL_LIMIT) return 'too-long';
  if (isAppUrl(url)) return /^app:\/\/[^\s/?#@:]+\/?$/i.test(url) ? undefined : 'invalid';
  return /^https?:\/\/[^\s/]/i.test(url) && !/\s/.test(url) && URL.canParse(url) ? undefined : 'invalid';
}

export function isAppUrl(url: string): boolean {
  return /^app:/i.test(url.trim());
}

/** Values and secrets would travel in the open. */
export function isUnencrypted(url: string): boolean {
  return /^http:\/\//i.test(url.trim());
}

/** A user name or password in it stands in the list for everyone. */
export function hasCredentials(url: string): boolean {
  if (!URL.canParse(url.trim())) return false;
  const { username, password } = new URL(url.trim());
  return username !== '' || password !== '';
}

/** A multi-language name with nothing in any language is blank, too. */
function isBlank(name: string): boolean {
  const segments = [...languageSegments(name).values()];
  return segments.length > 0 ? segments.every((text) => text.trim() === '') : name.trim() === '';
}
