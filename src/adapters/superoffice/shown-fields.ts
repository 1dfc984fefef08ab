import * as v from 'valibot';
import type { CallOptions, ShownField } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { rememberedText, type OwnTextMemory } from './field-texts.js';
import { byRank } from './field-snapshot.js';
import { quoteLineConfigurationRow } from './wire/settings-carriers.js';

/** The fields that quotes show, as users of the call's language read them. */
export async function shownFields(
  client: SuperOfficeClient,
  memory: OwnTextMemory,
  options?: CallOptions,
): Promise<readonly ShownField[]> {
  const rows = await client.call(
    { name: 'Quote/GetInUseQuoteLineConfigurations', answer: v.nullish(v.array(quoteLineConfigurationRow), []) },
    options,
  );
  const language = client.languageOf(options);
  return byRank(rows).map(({ FieldName, Label }) => ({
    id: FieldName,
    // A field without any words is known by its name.
    label: (rememberedText(memory, 'label', FieldName, language) ?? Label) || FieldName,
  }));
}
