import { expect } from 'chai';
import {
  bareValue,
  decodeBoolean,
  decodeDate,
  encodeBoolean,
  encodeDate,
  encodeDouble,
  encodeInteger,
} from '../../../src/adapters/superoffice/wire/culture-data.js';

describe("SuperOffice's CultureDataFormatter", () => {
  it('writes values as documented', () => {
    expect([encodeBoolean(true), encodeBoolean(false)]).to.deep.equal(['[I:1]', '[I:0]']);
    expect(encodeInteger('42')).to.equal('[I:42]');
    expect(encodeDouble('123.40')).to.equal('[F:123.40]');
    expect(encodeDate('2013-12-31')).to.equal('[DT:12/31/2013 00:00:00.0000000]');
    expect([encodeInteger(''), encodeDouble(''), encodeDate('')]).to.deep.equal(['', '', '']);
  });

  it('reads encoded and bare values', () => {
    expect(['[I:42]', '42', '[F:1.5]', '[M:1399.5]', 'text', '[X:1]', ''].map(bareValue)).to.deep.equal([
      '42',
      '42',
      '1.5',
      '1399.5',
      'text',
      '[X:1]',
      '',
    ]);
    expect(['[I:1]', '1', 'True', '[I:0]', '0', 'false', ''].map(decodeBoolean)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('reads dates in every documented form, and "not set" as none', () => {
    expect(
      [
        '[D:12/31/2013]',
        '[DT:1/2/2013 23:59:59.0000000]',
        '2013-12-31T00:00:00',
        '[DT:01/01/0001 00:00:00]',
        'x',
        '',
      ].map(decodeDate),
    ).to.deep.equal(['2013-12-31', '2013-01-02', '2013-12-31', '', '', '']);
  });
});
