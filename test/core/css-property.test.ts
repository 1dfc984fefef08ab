import { expect } from 'chai';
import { html, render } from 'lit';
import { cssProperty } from '../../src/core/css-property.js';
import { mount } from '../helpers.js';

describe('cssProperty', () => {
  const box = (top: string) => html`<div ${cssProperty('--_top', top)} ${cssProperty('--_left', '1px')}></div>`;

  it('sets a custom property, and sets it anew when it changes', async () => {
    const element = await mount(box('40px'));
    expect(getComputedStyle(element).getPropertyValue('--_top')).to.equal('40px');
    render(box('50px'), element.parentElement!);
    expect(getComputedStyle(element).getPropertyValue('--_top')).to.equal('50px');
    expect(getComputedStyle(element).getPropertyValue('--_left')).to.equal('1px');
  });

  it('leaves the element alone while the value is the same', async () => {
    const element = await mount(box('40px'));
    element.style.setProperty('--_top', '7px');
    render(box('40px'), element.parentElement!);
    expect(element.style.getPropertyValue('--_top')).to.equal('7px');
  });

  it('cannot be made to set anything else', async () => {
    const element = await mount(box('1px; color: red'));
    expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
    expect(element.style.color).to.equal('');
  });

  it('works in the tag of an element only', () => {
    const place = document.createElement('div');
    expect(() => render(html`<p>${cssProperty('--_top', '1px')}</p>`, place)).to.throw('tag of an element');
  });
});
