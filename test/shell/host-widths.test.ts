/** How wide an element is in layouts that ask what stands in them, and do not go below its answer. */
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { mount } from '../helpers.js';

define(QuotesyncAdmin);

/** What a sidebar of the page leaves. */
const COLUMN = Math.round(innerWidth * 0.7);

interface Shown {
  readonly column: HTMLElement;
  readonly admin: QuotesyncAdmin;
}

/** @param css of the element around, and of what stands before it */
async function show(content: TemplateResult, css: string): Promise<Shown> {
  const column = await mount<HTMLElement>(html`<div>${content}</div>`);
  column.style.width = `${COLUMN}px`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const admin = column.querySelector('quotesync-admin');
  if (!admin) throw new Error('The page has no <quotesync-admin>.');
  await admin.updateComplete;
  return { column, admin };
}

const widthOf = (element: Element): number => Math.round(element.getBoundingClientRect().width);

describe('the width of an element', () => {
  afterEach(() => void (document.adoptedStyleSheets = []));

  const element = html`<quotesync-admin></quotesync-admin>`;
  const inside = html`<div class="around">
    <p></p>
    <div class="main">${element}</div>
  </div>`;
  const cell = html`<table class="around" cellspacing="0" cellpadding="0">
    <tbody>
      <tr>
        <td><div>${element}</div></td>
      </tr>
    </tbody>
  </table>`;
  const filled: readonly (readonly [layout: string, content: TemplateResult, css: string])[] = [
    ['a column of a flex box', inside, '.around { display: flex } .main { flex: 1 } p { display: none }'],
    ['a column of a grid', inside, '.around { display: grid; grid-template-columns: 1fr } p { display: none }'],
    ['a table', cell, 'table { width: 100% }'],
    ['a group of fields', html`<fieldset>${element}</fieldset>`, 'fieldset { margin: 0; padding: 0; border: 0 }'],
  ];
  for (const [layout, content, css] of filled) {
    it(`is that of ${layout}, which stays in its page`, async () => {
      const { column, admin } = await show(content, css);
      expect(column.scrollWidth, 'what the page shows').to.equal(COLUMN);
      expect(widthOf(admin)).to.equal(COLUMN);
    });
  }

  for (const css of ['.main { float: left }', '.main { display: inline-block }', '.around { display: flex }']) {
    it(`has room, and stays in its page, where nobody says one: ${css}`, async () => {
      const { column, admin } = await show(inside, css);
      expect(column.scrollWidth).to.equal(COLUMN);
      expect(widthOf(admin)).to.be.within(320, COLUMN);
    });
  }

  it('is enough to work with beside a float, or else it stands below', async () => {
    const beside = html`<p></p>
      ${element}`;
    const wide = await show(beside, `p { float: left; height: 50px; width: ${COLUMN - 100}px; margin: 0 }`);
    expect(widthOf(wide.admin)).to.equal(COLUMN);
    expect(wide.admin.offsetTop - wide.column.offsetTop).to.equal(50);
    const narrow = await show(beside, 'p { float: left; height: 50px; width: 100px; margin: 0 }');
    expect(widthOf(narrow.admin)).to.equal(COLUMN - 100);
  });
});
