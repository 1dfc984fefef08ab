import { expect } from 'chai';
import { html } from 'lit';
import { BackendError } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import type { People } from '../../src/core/people.js';
import { QuotesyncScopeDialog } from '../../src/ui/quotesync-scope-dialog.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  mount,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../helpers.js';
import { TEXTS } from './texts.js';

define(QuotesyncScopeDialog);

const PEOPLE: People = {
  userGroups: [
    { id: 1, name: 'Sales' },
    { id: 2, name: 'Service' },
  ],
  associates: [
    { id: 1, name: 'Anna' },
    { id: 2, name: 'Bo' },
  ],
};

async function mountScope(options: Partial<QuotesyncScopeDialog> = {}): Promise<QuotesyncScopeDialog> {
  const element = await mount<QuotesyncScopeDialog>(html`
    <quotesync-scope-dialog
      .people=${options.people ?? { status: 'ready', data: PEOPLE }}
      .userGroupIds=${options.userGroupIds ?? [2]}
      .associateIds=${options.associateIds ?? []}
    ></quotesync-scope-dialog>
  `);
  return element;
}

const list = (element: Element, name: string): HTMLElement => getByRole(element, 'listbox', { name });
const names = (element: Element, of: string): string[] => queryAllByRole(list(element, of), 'option').map(nameOf);

describe('quotesync-scope-dialog', () => {
  it('shows user groups first, then associates when they are asked for', async () => {
    const element = await mountScope();
    getByRole(element, 'dialog', { name: 'Scope', exact: true });
    expect(getByRole<HTMLInputElement>(element, 'radio', { name: 'User groups' }).checked).to.be.true;
    expect([names(element, 'All user groups'), names(element, 'Selected user groups')]).to.deep.equal([
      ['Sales'],
      ['Service'],
    ]);
    getByRole(element, 'radio', { name: 'Associates' }).click();
    await settled();
    expect([names(element, 'All associates'), names(element, 'Selected associates')]).to.deep.equal([
      ['Anna', 'Bo'],
      [],
    ]);
  });

  it('can be used with the keyboard alone; OK tells both lists', async () => {
    const element = await mountScope();
    const chosen = recorded(element, 'quotesync-scope-chosen');
    const closed = recorded(element, 'quotesync-dialog-closed');
    await press('Tab', 'Tab', 'ArrowLeft');
    expect(nameOf(focused()!)).to.equal('Associates');
    await press('Tab', 'Tab', 'ArrowDown', 'Enter');
    expect(names(element, 'Selected associates')).to.deep.equal(['Bo']);
    expect(visibleText(element)).to.contain('Selected: 1 user group, 1 associate');
    getByRole(element, 'button', { name: 'OK', exact: true }).focus();
    await press('Enter');
    await until(() => closed.length > 0);
    expect(chosen.map(({ userGroupIds, associateIds }) => [userGroupIds, associateIds])).to.deep.equal([[[2], [2]]]);
  });

  for (const [what, leave] of [
    ['Cancel', () => getByRole(document.body, 'button', { name: 'Cancel', exact: true }).click()],
    ['the close button', () => getByRole(document.body, 'button', { name: 'Close', exact: true }).click()],
    ['Escape', () => press('Escape')],
  ] as const) {
    it(`changes nothing when it is left by ${what}`, async () => {
      const element = await mountScope();
      const chosen = recorded(element, 'quotesync-scope-chosen');
      const closed = recorded(element, 'quotesync-dialog-closed');
      list(element, 'All user groups').focus();
      await press('Enter');
      await leave();
      await until(() => closed.length > 0);
      expect(chosen).to.deep.equal([]);
      expect(element.userGroupIds).to.deep.equal([2]);
    });
  }

  it('keeps what was chosen in one list while the other is looked at', async () => {
    const element = await mountScope();
    list(element, 'All user groups').focus();
    await press('Enter');
    getByRole(element, 'radio', { name: 'Associates' }).click();
    await settled();
    getByRole(element, 'radio', { name: 'User groups' }).click();
    await settled();
    expect(names(element, 'Selected user groups')).to.deep.equal(['Service', 'Sales']);
  });

  it('keeps what was chosen when the people arrive, or arrive again', async () => {
    const element = await mountScope({ people: { status: 'loading' } });
    expect(visibleText(element)).to.contain('Loading …');
    element.people = { status: 'ready', data: PEOPLE };
    await settled();
    list(element, 'All user groups').focus();
    await press('Enter');
    element.people = { status: 'refreshing', data: { ...PEOPLE } };
    await settled();
    expect(names(element, 'Selected user groups')).to.deep.equal(['Service', 'Sales']);
  });

  it('offers to try again when the people could not be read, and stays open', async () => {
    const element = await mountScope({ people: { status: 'failed', error: new BackendError('network', 'x') } });
    const retries = recorded(element, 'quotesync-retry-requested');
    expect(visibleText(getByRole(element, 'alert'))).to.contain('No connection');
    getByRole(element, 'button', { name: 'Try again' }).click();
    expect(retries).to.have.lengthOf(1);
    expect(await axeEverywhere(element)).to.deep.equal([]);
    element.people = { status: 'failed', error: new BackendError('network', 'x'), data: PEOPLE };
    await settled();
    expect(names(element, 'Selected user groups'), 'the last good names stay').to.deep.equal(['Service']);
  });

  it('can be taken away while it is open', async () => {
    const element = await mountScope({ people: { status: 'loading' } });
    const { parentElement } = element;
    element.remove();
    await settled();
    const button = document.createElement('button');
    parentElement!.append(button);
    button.focus();
    expect(focused()).to.equal(button);
  });

  it('has no accessibility violations: with people, and while they are read', async () => {
    const element = await mountScope();
    expect(await axeEverywhere(element)).to.deep.equal([]);
    element.people = { status: 'loading' };
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`holds with ${what}`, async () => {
      const named = [1, 2, 3].map((id) => ({ id, name: text }));
      const element = await mountScope({
        people: { status: 'ready', data: { userGroups: named, associates: named } },
      });
      const dialog = getByRole(element, 'dialog');
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      expect(queryAllByRole(element, 'option').map(nameOf)).to.include(text.replace(/\s+/g, ' ').trim());
      expect('__xss' in globalThis).to.be.false;
    });
  }
});
