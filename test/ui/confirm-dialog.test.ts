import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConfirmDialog } from '../../src/ui/quotesync-confirm-dialog.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  mount,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  until,
  visibleText,
} from '../helpers.js';
import { TEXTS } from './texts.js';

define(QuotesyncConfirmDialog);

async function mountQuestion(text = 'It cannot be brought back.'): Promise<QuotesyncConfirmDialog> {
  return mount<QuotesyncConfirmDialog>(html`
    <quotesync-confirm-dialog heading="Sink the ship?" .text=${text} confirmLabel="Sink" cancelLabel="Keep">
    </quotesync-confirm-dialog>
  `);
}

describe('quotesync-confirm-dialog', () => {
  it('asks, with the focus on the answer that loses nothing', async () => {
    const element = await mountQuestion();
    const dialog = getByRole(element, 'dialog', { name: 'Sink the ship?' });
    expect(visibleText(dialog)).to.contain('It cannot be brought back.');
    expect(nameOf(focused()!)).to.equal('Keep');
    expect(queryAllByRole(dialog, 'button').map(nameOf)).to.deep.equal(['Close', 'Keep', 'Sink']);
  });

  for (const [keys, confirmed] of [
    [['Enter'], false],
    [['Escape'], false],
    [['Shift+Tab', 'Enter'], false],
    [['Tab', 'Enter'], true],
    [['Tab', ' '], true],
  ] as const) {
    it(`takes ${keys.join(', ')} for ${confirmed ? 'yes' : 'no'}, and has gone then`, async () => {
      const element = await mountQuestion();
      const answers = recorded(element, 'quotesync-confirmed');
      await press(...keys);
      await until(() => answers.length > 0);
      expect(answers.map((answer) => answer.confirmed)).to.deep.equal([confirmed]);
      expect(queryAllByRole(element, 'dialog')).to.deep.equal([]);
    });
  }

  it('has no accessibility violations', async () => {
    expect(await axeEverywhere(await mountQuestion())).to.deep.equal([]);
  });

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`holds with ${what}`, async () => {
      const element = await mountQuestion(text);
      const dialog = getByRole(element, 'dialog');
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      const body = dialog.querySelector('.body')!;
      expect(body.scrollWidth).to.be.at.most(body.clientWidth);
      expect(getByRole(element, 'button', { name: 'Sink' }).getBoundingClientRect().bottom).to.be.at.most(innerHeight);
      expect('__xss' in globalThis).to.be.false;
    });
  }
});
