import type { ConfigurationField, ConnectorResponse } from '../../../backend/index.js';

/** Shorter names stand in too many ordinary words. */
const SHORTEST_NAME = 3;

/**
 * The field that a refusal talks about: connectors answer in prose, so the field whose label or key stands in it as a
 * word. The longest name wins ("User name" over "User").
 */
export function fieldNamedIn(
  { ok, explanation, technical, errorCode }: ConnectorResponse,
  fields: readonly ConfigurationField[],
): ConfigurationField | undefined {
  if (ok) return undefined;
  const said = `${explanation}\n${technical}\n${errorCode}`.toLowerCase();
  let best: ConfigurationField | undefined;
  let length = SHORTEST_NAME - 1;
  for (const field of fields) {
    if (field.type === 'label') continue;
    for (const name of [field.label, field.key]) {
      if (name.length > length && standsIn(said, name.toLowerCase())) {
        best = field;
        length = name.length;
      }
    }
  }
  return best;
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
