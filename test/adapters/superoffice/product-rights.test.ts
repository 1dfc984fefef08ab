import { expect } from 'chai';
import { formatRights, parseRights } from '../../../src/adapters/superoffice/product-rights.js';
import type { BackendError, ProductRights } from '../../../src/backend/index.js';

const STORED = 'QuoteLine.UnitCost=R,This product has a fixed cost.&QuoteLine.Description=W&QuoteLine.VAT=M';

describe('rights of a product', () => {
  it('are read as documented', () => {
    expect([...parseRights(STORED)]).to.deep.equal([
      ['cost', { access: 'read-only', reason: 'This product has a fixed cost.' }],
      ['description', { access: 'writable', reason: '' }],
      ['vat', { access: 'mandatory', reason: '' }],
    ]);
    expect([...parseRights('')]).to.deep.equal([]);
  });

  it('are read with or without the table, in any case', () => {
    expect([...parseRights('quoteline.unitcost=n& Vat = m, why = this & SubscriptionQuantity=R').keys()]).to.deep.equal(
      ['cost', 'vat', 'subscriptionQuantity'],
    );
    expect(parseRights('VAT=m, why = this').get('vat')).to.deep.equal({ access: 'mandatory', reason: 'why = this' });
  });

  it('stay as they are written where nothing changes', () => {
    for (const stored of [STORED, 'quoteline.vat=r', 'Other.Thing=Q&x&QuoteLine.Quantity=R,a&&', ''])
      expect(formatRights(stored, parseRights(stored))).to.equal(stored.replace(/&+$/, ''));
  });

  it('that are changed leave alone what is unknown', () => {
    const rights: ProductRights = new Map([
      ['vat', { access: 'read-only', reason: 'Fixed' }],
      ['name', { access: 'hidden', reason: '' }],
    ]);
    expect(formatRights('QuoteLine.Quantity=R&vat=M&QuoteLine.UnitCost=N&QuoteLine.Code=X', rights)).to.equal(
      'QuoteLine.Quantity=R&QuoteLine.VAT=R,Fixed&QuoteLine.Code=X&QuoteLine.Name=N',
    );
  });

  it('said twice are written once', () => {
    expect(parseRights('VAT=R&VAT=W').get('vat')?.access).to.equal('writable');
    expect(formatRights('VAT=R&VAT=W', parseRights('VAT=R&VAT=W'))).to.equal('QuoteLine.VAT=W');
  });

  it('cannot have a reason that would begin another right', () => {
    const rights: ProductRights = new Map([['cost', { access: 'read-only', reason: 'a&QuoteLine.VAT=W' }]]);
    let thrown: unknown;
    try {
      formatRights('', rights);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as BackendError).kind).to.equal('validation');
    expect((thrown as BackendError).fieldErrors).to.have.all.keys('cost');
  });
});
