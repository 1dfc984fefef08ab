import type { ActivationPlace, SyncActorType } from '../../../backend/index.js';

/** Where in the dialogs of a connection something can be seen or mended. */
export type ConfigurationPlace =
  ActivationPlace | { readonly kind: 'defaults'; readonly actorType?: SyncActorType; readonly fieldKey?: string };
