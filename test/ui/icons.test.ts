import { expect } from 'chai';
import { fieldIcon } from '../../src/ui/field-icons.js';
import { icon } from '../../src/ui/icons.js';
import { mount } from '../helpers.js';

describe('Icons', () => {
  it('are drawn in the colour of the text, and not read out', async () => {
    for (const template of [icon('x'), fieldIcon('eye')]) {
      const svg = (await mount(template)) as unknown as SVGElement;
      expect(svg.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.getAttribute('fill')).to.equal('currentColor');
      expect(svg.querySelector('path')!.getAttribute('d')!.length).to.be.above(50);
      const { width, height } = svg.getBoundingClientRect();
      expect([width, height]).to.deep.equal([18, 18]);
    }
  });
});
