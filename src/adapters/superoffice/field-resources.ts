import * as v from 'valibot';
import type { BackendError, CallOptions } from '../../backend/index.js';
import { nothing, type SuperOfficeClient } from './client.js';
import { isCulture } from './cultures.js';
import { isRefusal } from './refusals.js';
import { resourceOverride, type ResourceOverrideCarrier } from './wire/settings-carriers.js';

/** Resource substitutions: the tenant's own texts in place of SuperOffice's. They hold from the next sign-in on. */

/** Name of a resource in capitals → culture → the tenant's text. */
export type OwnResources = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface Substitutions {
  readonly own: OwnResources;
  /** The Resource agent would not answer this user. */
  readonly refusal: BackendError | undefined;
}

/** Exactly one `[SR_NAME]`: anything else is text, and cannot be substituted. */
const RESOURCE = /^\s*\[(SR_\w+)\]\s*$/i;

/** The name that the service knows the resource by; `undefined` for a text that is none. */
export function resourceOf(raw: string | null | undefined): string | undefined {
  return RESOURCE.exec(raw ?? '')?.[1];
}

export async function readSubstitutions(
  client: SuperOfficeClient,
  names: readonly string[],
  options?: CallOptions,
): Promise<Substitutions> {
  // Without names it would be every substitution of the tenant.
  if (names.length === 0) return { own: new Map(), refusal: undefined };
  try {
    const overrides = await client.call(
      {
        name: 'Resource/GetResourceSubstitutions',
        parameters: { ResourceNames: names, Culture: '', ActiveOnly: false },
        answer: v.nullish(v.array(resourceOverride), []),
        raw: true,
      },
      options,
    );
    return { own: ownOf(overrides), refusal: undefined };
  } catch (thrown) {
    if (isRefusal(thrown)) return { own: new Map(), refusal: thrown };
    throw thrown;
  }
}

function ownOf(overrides: readonly ResourceOverrideCarrier[]): OwnResources {
  const own = new Map<string, Map<string, string>>();
  for (const { ResourceName, ResourceValue, Culture, IsActive } of overrides) {
    if (!IsActive || ResourceValue === '' || !isCulture(Culture)) continue;
    const name = (resourceOf(ResourceName) ?? ResourceName).toUpperCase();
    own.set(name, (own.get(name) ?? new Map<string, string>()).set(Culture, ResourceValue));
  }
  return own;
}

/** By what it is: a list is an object, too. */
const switchState = v.lazy((answer) => {
  if (typeof answer === 'boolean') return v.boolean();
  return Array.isArray(answer) || answer === null || answer === undefined
    ? v.nullish(v.array(resourceOverride), [])
    : resourceOverride;
});

/**
 * The master switch. The answer's form is not documented beyond "overrides, empty if there are none", so that this is
 * the one place that reads it.
 *
 * @returns `undefined` when the service says nothing about it
 */
export async function areSubstitutionsActive(
  client: SuperOfficeClient,
  options?: CallOptions,
): Promise<boolean | undefined> {
  const name = 'Resource/IsResourceSubstitutionActive';
  const parameters = { ResourceNames: [], Culture: '' };
  const state = await client.call({ name, parameters, answer: switchState, raw: true }, options);
  if (typeof state === 'boolean') return state;
  const entries = Array.isArray(state) ? state : [state];
  const master = entries.filter(({ ResourceName }) => ResourceName === '');
  const said = master.length > 0 ? master : entries;
  return said.length === 0 ? undefined : said.some(({ IsActive }) => IsActive);
}

/** @param text `''`: the standard text again */
export function writeSubstitution(
  client: SuperOfficeClient,
  resource: string,
  culture: string,
  text: string,
  options?: CallOptions,
): Promise<undefined> {
  const place = { ResourceName: resource, Culture: culture };
  return text === ''
    ? client.call({ name: 'Resource/DeleteResourceSubstitution', parameters: place, answer: nothing }, options)
    : client.call(
        {
          name: 'Resource/SetResourceSubstitution',
          parameters: { ...place, ResourceValues: text, IsActive: true },
          answer: nothing,
        },
        options,
      );
}

export function activateSubstitutions(client: SuperOfficeClient, options?: CallOptions): Promise<undefined> {
  const parameters = { ResourceName: '', Culture: '', IsActive: true };
  return client.call({ name: 'Resource/ActivateResourceSubstitution', parameters, answer: nothing }, options);
}
