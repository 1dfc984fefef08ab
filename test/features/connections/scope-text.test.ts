import { expect } from 'chai';
import { Localize } from '../../../src/core/localize.js';
import { scopeNames } from '../../../src/features/shared/scope-text.js';
import { connections } from '../../../src/locales/en/connections.js';
import { TestHost } from '../../core/test-host.js';
import { mount } from '../../helpers.js';

const GROUPS = ['Sales', 'Marketing', 'Support', 'Board', 'Press'].map((name, index) => ({ id: index + 1, name }));

/** The first groups, in a language. */
async function names(count: number, language: string): Promise<string> {
  const host = new TestHost();
  host.lang = language;
  const localize = new Localize(host, connections);
  await mount(host);
  const userGroupIds = GROUPS.slice(0, count).map(({ id }) => id);
  return scopeNames(localize, { userGroupIds, associateIds: [] }, { userGroups: GROUPS, associates: [] });
}

describe('The names of a scope', () => {
  it('are listed as the language lists them, and only the last one of all is the last one', async () => {
    expect(await names(1, 'de')).to.equal('Sales');
    expect(await names(3, 'en')).to.equal('Sales, Marketing, Support');
    expect(await names(3, 'de')).to.equal('Sales, Marketing und Support');
    expect(await names(5, 'de')).to.equal('Sales, Marketing, Support +2');
    expect(await names(2, 'ar')).to.equal('Sales وMarketing');
  });
});
