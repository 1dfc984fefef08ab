import { expect } from 'chai';
import { describeBackend } from '../../src/contract/index.js';
import { mockSubject, superOfficeSubject } from './subjects.js';

// Two implementations prove that the port is a port.
describeBackend({ describe, it }, 'SuperOfficeBackend over MSW', () => superOfficeSubject());
describeBackend({ describe, it }, 'MockBackend', () => mockSubject());

describe('the dry run', () => {
  it('is the one thing that SuperOffice cannot do', async () => {
    expect((await mockSubject()).backend.sync?.previewSync).to.be.a('function');
    expect((await superOfficeSubject()).backend.sync?.previewSync).to.equal(undefined);
  });
});

describe('the tenant of the contract suite', () => {
  for (const [name, create] of [
    ['SuperOfficeBackend over MSW', superOfficeSubject],
    ['MockBackend', mockSubject],
  ] as const) {
    it(`has all that its tests need, so that none of them is left out: ${name}`, async () => {
      const { backend, sync: facts } = await create();
      const { connections, products, sync } = await backend.capabilities();
      expect(Object.values({ ...connections, ...products, ...sync })).not.to.include(false);
      expect(backend.products).not.to.equal(undefined);
      const fields = await backend.settings?.fields();
      expect(fields?.texts).to.equal('active');
      expect(fields?.fields.some(({ label }) => !label.changeable)).to.equal(true);
      expect(fields?.fields.some(({ alwaysShown }) => alwaysShown)).to.equal(true);
      expect(fields?.fields.some(({ restricted }) => restricted)).to.equal(true);
      expect(facts?.refusedFor).to.have.length(3);
      expect((await backend.sync?.priorities())?.some(({ id }) => id === 0)).to.equal(true);
      expect((await backend.sync?.resync(0))?.stoppable).to.equal(true);
      expect([backend.sync?.mapping, backend.sync?.imports]).not.to.include(undefined);
      const defaults = (await backend.sync?.mapping?.defaults(facts?.readyId ?? 0)) ?? [];
      const free = defaults.filter(({ access }) => access === 'normal');
      expect(free.map(({ type }) => type)).to.include.members([
        'text',
        'integer',
        'double',
        'date',
        'checkbox',
        'list',
      ]);
      expect(free.some(({ type, maxLength }) => type === 'text' && maxLength > 0)).to.equal(true);
    });
  }
});
