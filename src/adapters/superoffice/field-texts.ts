import { serviceLanguage, type FieldsConfiguration, type FieldTextKind } from '../../backend/index.js';

/**
 * Own texts of fields that were read or written by this backend: `label quoteline.code` → language → text. The service
 * resolves them only from the next sign-in on, but what is saved on one tab is to be read on the other at once.
 *
 * It cannot know what others change before the configuration is read here again; until then the service's word stands
 * behind ours. It also holds one text per language, that of the language's main culture: a user of `en-GB` is asked for
 * as `en`, which is what the service would resolve for them.
 */
export type OwnTextMemory = Map<string, ReadonlyMap<string, string>>;

const KINDS: readonly FieldTextKind[] = ['label', 'tooltip'];

function keyOf(kind: FieldTextKind, fieldName: string): string {
  return `${kind} ${fieldName.toLowerCase()}`;
}

/** Own texts as the configuration has them; where one was taken away, the standard text, if it is known. */
export function rememberTexts(memory: OwnTextMemory, { fields, cultures, texts }: FieldsConfiguration): void {
  // Switched off, the service resolves the standard texts.
  if (texts !== 'active') return memory.clear();
  const languages = mainCultures(cultures);
  for (const field of fields) {
    for (const kind of KINDS) {
      const { own, standard } = field[kind];
      const before = memory.get(keyOf(kind, field.id));
      const now = new Map<string, string>();
      for (const [language, culture] of languages) {
        const text = own[culture] ?? (before?.has(language) ? standard[culture] : undefined);
        if (text !== undefined) now.set(language, text);
      }
      if (now.size > 0) memory.set(keyOf(kind, field.id), now);
      else memory.delete(keyOf(kind, field.id));
    }
  }
}

/** What users read as far as we know better than the service. */
export function rememberedText(
  memory: OwnTextMemory,
  kind: FieldTextKind,
  fieldName: string,
  language: string,
): string | undefined {
  return memory.get(keyOf(kind, fieldName))?.get(language);
}

/** The service's language → the first culture that it is asked for with. */
function mainCultures(cultures: readonly string[]): ReadonlyMap<string, string> {
  const main = new Map<string, string>();
  for (const culture of cultures) {
    const language = serviceLanguage(culture);
    if (!main.has(language)) main.set(language, culture);
  }
  return main;
}
