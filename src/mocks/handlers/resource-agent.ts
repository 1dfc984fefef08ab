import type { Substitution } from '../tenant/resources.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { carrier } from './carriers.js';

const IN_CULTURE = { ResourceName: 'String', Culture: 'String' } as const;

/** `Resource`: texts of the tenant's own in the place of SuperOffice's. */
export function resourceAgent(tenant: Tenant): Agent {
  return { ...readingMethods(tenant), ...writingMethods(tenant) };
}

function readingMethods({ resources, rights }: Tenant): Agent {
  return {
    GetResourceSubstitutions: {
      parameters: { ResourceNames: 'String[]', Culture: 'String', ActiveOnly: 'Boolean' },
      returns: 'ResourceOverride[]',
      run: (params) => {
        rights.check('texts');
        const activeOnly = params.flag('ActiveOnly');
        return resources
          .substitutions(params.texts('ResourceNames'), params.text('Culture'))
          .filter(({ active }) => active || !activeOnly)
          .map(resourceOverride);
      },
    },
    // Without names it is about the master switch, which is an override of nothing; values are never given.
    IsResourceSubstitutionActive: {
      parameters: { ResourceNames: 'String[]', Culture: 'String' },
      returns: 'ResourceOverride[]',
      run: (params) => {
        rights.check('texts');
        const names = params.texts('ResourceNames');
        const master: Substitution = { name: '', culture: '', value: '', active: resources.active };
        const found = names.length === 0 ? [master] : resources.substitutions(names, params.text('Culture'));
        return found.map((each) => ({ ...resourceOverride(each), ResourceValue: null }));
      },
    },
  };
}

function writingMethods({ resources }: Tenant): Agent {
  return {
    SetResourceSubstitution: {
      parameters: { ...IN_CULTURE, ResourceValues: 'String', IsActive: 'Boolean' },
      returns: 'void',
      run: (params) => {
        resources.set({
          name: params.text('ResourceName'),
          culture: params.text('Culture'),
          value: params.text('ResourceValues'),
          active: params.flag('IsActive'),
        });
      },
    },
    DeleteResourceSubstitution: {
      parameters: IN_CULTURE,
      returns: 'void',
      run: (params) => {
        resources.delete(params.text('ResourceName'), params.text('Culture'));
      },
    },
    ActivateResourceSubstitution: {
      parameters: { ...IN_CULTURE, IsActive: 'Boolean' },
      returns: 'void',
      run: (params) => {
        resources.activate(params.text('ResourceName'), params.text('Culture'), params.flag('IsActive'));
      },
    },
  };
}

function resourceOverride({ name, culture, value, active }: Substitution): object {
  return { ResourceName: name, ResourceValue: value, Culture: culture, IsActive: active, ...carrier };
}
