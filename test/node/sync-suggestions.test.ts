import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  pairCompatibility,
  type ConfigurationFieldType,
  type CrmField,
  type SyncListMapping,
  type SyncMappedField,
} from '../../src/backend/index.js';
import { suggestItems } from '../../src/features/sync/model/list-suggestions.js';
import {
  accepted,
  suggestMappings as suggestionSteps,
  type MappingSuggestion,
} from '../../src/features/sync/model/suggestions.js';

const FIELD: SyncMappedField = {
  id: 1,
  key: 'key',
  label: '',
  description: '',
  type: 'text',
  access: 'normal',
  crmFieldKey: '',
  toSuperOffice: false,
  toErp: false,
  showInErpTab: false,
  showInSearch: false,
  crmLabel: '',
  identifier: false,
  alreadyMapped: false,
  missingInErp: false,
  missingInCrm: false,
};

/** All steps at once. */
function suggestMappings(
  fields: readonly SyncMappedField[],
  crmFields: readonly CrmField[],
): readonly MappingSuggestion[] {
  const steps = suggestionSteps(fields, crmFields);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const COMPANY_ROWS: readonly (readonly [key: string, label: string, type?: ConfigurationFieldType])[] = [
  ['NAME', 'Name'],
  ['NUMBER1', 'Code'],
  ['NUMBER2', 'Number'],
  ['PHONE', 'Telephone'],
  ['EMAIL', 'E-mail'],
  ['POSTALAD1', 'Postal addr., address line 1'],
  ['POSTALAD2', 'Postal addr., address line 2'],
  ['POSTALZIP', 'Postal addr., zip code'],
  ['POSTALCITY', 'Postal addr., city'],
  ['STREETAD1', 'Street addr., address line 1'],
  ['STREETZIP', 'Street addr., zip code'],
  ['STREETCITY', 'Street addr., city'],
  ['COUNTRY', 'Country'],
  ['VATNO', 'VAT No'],
  ['BUSINESS', 'Business', 'list'],
  ['UDEF_CREDIT', 'Credit limit', 'double'],
  ['UDEF_SINCE', 'Customer since', 'date'],
];

const COMPANY: readonly CrmField[] = COMPANY_ROWS.map(([key, label, type = 'text']) => ({
  key,
  label,
  type,
  listName: type === 'list' ? 'business' : '',
}));

/** ERP key → SuperOffice key, of fields that are texts and have these labels. */
function matched(labels: Readonly<Record<string, string>>): Record<string, string> {
  const fields = Object.entries(labels).map(([key, label], id) => ({ ...FIELD, id, key, label }));
  return Object.fromEntries(suggestMappings(fields, COMPANY).map((each) => [each.fieldKey, each.crmFieldKey]));
}

function only(field: Partial<SyncMappedField>, crmFields = COMPANY): MappingSuggestion | undefined {
  return suggestMappings([{ ...FIELD, ...field }], crmFields)[0];
}

describe('suggestions for fields', () => {
  it('finds the same key in any case, and is then nearly sure', () => {
    const found = only({ key: 'PostalZip', label: 'Whatever this is' });
    assert.equal(found?.crmFieldKey, 'POSTALZIP');
    assert.deepEqual(found.evidence, [{ kind: 'key' }, { kind: 'type' }]);
    assert.equal(found.confidence, 1);
  });

  it('finds the label in each of the six languages', () => {
    const labels = {
      en: ['Postcode', 'Visiting address', 'Phone number', 'Customer no.'],
      nb: ['Postnr.', 'Besøksadresse', 'Tlf', 'Kundenr.'],
      sv: ['Postnummer', 'Besöksadress', 'Telefonnummer', 'Kundnummer'],
      da: ['Postnummer', 'Besøgsadresse', 'Telefon', 'Debitornummer'],
      de: ['PLZ', 'Straße', 'Telefonnummer', 'Kunden-Nr.'],
      nl: ['Postcode', 'Bezoekadres', 'Telefoonnummer', 'Klantnummer'],
    };
    for (const [language, [zip = '', street = '', phone = '', number = '']] of Object.entries(labels)) {
      assert.deepEqual(
        matched({ a: zip, b: street, c: phone, d: number }),
        { a: 'POSTALZIP', b: 'STREETAD1', c: 'PHONE', d: 'NUMBER2' },
        language,
      );
    }
  });

  it('says in which language the label is', () => {
    assert.deepEqual(only({ label: 'Klantnummer' })?.evidence[0], { kind: 'label', language: 'nl' });
    assert.deepEqual(only({ label: 'credit LIMIT', type: 'double' })?.evidence, [
      { kind: 'label', language: '' },
      { kind: 'type' },
    ]);
  });

  it('takes an address without a kind for the postal one, and keeps lines apart', () => {
    assert.deepEqual(matched({ a: 'Address 1', b: 'Address 2', c: 'City', d: 'Delivery city', e: 'Zip code' }), {
      a: 'POSTALAD1',
      b: 'POSTALAD2',
      c: 'POSTALCITY',
      d: 'STREETCITY',
      e: 'POSTALZIP',
    });
    assert.equal(only({ label: 'Address 7' }), undefined);
  });

  it('reads words out of names of programs', () => {
    assert.deepEqual(matched({ a: 'companyName', b: 'VAT_NUMBER', c: 'postal-code' }), {
      a: 'NAME',
      b: 'VATNO',
      c: 'POSTALZIP',
    });
  });

  it('is less sure of a label that is only alike', () => {
    const alike = only({ label: 'Telephones' });
    assert.equal(alike?.crmFieldKey, 'PHONE');
    assert.equal(alike.evidence[0]?.kind, 'similar-label');
    assert.ok(alike.confidence < (only({ label: 'Telephone' })?.confidence ?? 0));
    assert.equal(only({ label: 'Quarterly bonus' }), undefined);
  });

  it('offers what fits in type alone, and doubts what loses something on the way back', () => {
    assert.equal(only({ label: 'Business' }), undefined, 'a text is no item of a list');
    assert.equal(only({ label: 'Credit limit', type: 'password' }), undefined);
    assert.equal(only({ label: 'Name', type: 'label' }), undefined);
    const whole = only({ label: 'Credit limit', type: 'integer' });
    const exact = only({ label: 'Credit limit', type: 'double' });
    assert.equal(whole?.crmFieldKey, 'UDEF_CREDIT');
    assert.ok(whole.confidence < (exact?.confidence ?? 0));
    // A number that is only read from there is never cut.
    const read = only({ label: 'Credit limit', type: 'integer', access: 'read-only' });
    assert.ok(whole.confidence < (read?.confidence ?? 0));
  });

  it('trusts names alone where the service does not say the type', () => {
    const found = only({ label: 'Name', type: 'list' }, [
      { key: 'NAME', label: 'Name', type: undefined, listName: '' },
    ]);
    assert.deepEqual(found?.evidence, [{ kind: 'label', language: '' }]);
  });

  it('pairs the last two of a type when no name speaks for anything', () => {
    const found = only({ label: 'Kundegruppe', type: 'list' });
    assert.equal(found?.crmFieldKey, 'BUSINESS');
    assert.deepEqual(found.evidence, [{ kind: 'type' }]);
    assert.ok(found.confidence < 0.5);
    const two = [
      { ...FIELD, key: 'a', label: 'One', type: 'list' as const },
      { ...FIELD, key: 'b', label: 'Two', type: 'list' as const },
    ];
    assert.deepEqual(suggestMappings(two, COMPANY), []);
  });

  it('prefers the field of SuperOffice to one that a customer has added under the same name', () => {
    const added: CrmField = { key: 'AAA', label: 'Telephone', type: 'text', listName: '' };
    assert.equal(only({ label: 'Telephone' }, [added, ...COMPANY])?.crmFieldKey, 'PHONE');
  });

  it('leaves fields alone that are gone, and SuperOffice fields that are taken', () => {
    assert.equal(only({ label: 'Telephone', missingInErp: true }), undefined);
    const taken = { ...FIELD, key: 'other', label: 'Other', crmFieldKey: 'PHONE' };
    assert.deepEqual(suggestMappings([taken, { ...FIELD, label: 'Telephone' }], COMPANY), []);
  });

  it('looks at each of many fields with one name once, not once for each of the others', () => {
    let looks = 0;
    const counted = (crm: CrmField): CrmField => ({
      ...crm,
      get type() {
        looks += 1;
        return crm.type;
      },
    });
    const label = 'Customer reference';
    const fields = Array.from({ length: 500 }, (_, at) => ({ ...FIELD, id: at, key: `f${at}`, label }));
    const crmFields = Array.from({ length: 1000 }, (_, at): CrmField => {
      return counted({ key: `U${1000 + at}`, label, type: 'text', listName: '' });
    });
    const found = suggestMappings(fields, crmFields);
    assert.equal(found.length, 500);
    assert.ok(looks < 5000, `${looks} looks at the types of 1,000 fields`);
    // The first of either side, each once.
    assert.equal(new Set(found.map(({ crmFieldKey }) => crmFieldKey)).size, 500);
    assert.ok(found.every(({ crmFieldKey }) => crmFieldKey < 'U1500'));
  });

  it('takes a step for each name, so that a page can do something else in between', () => {
    const label = (at: number): string => `Customer reference ${'abcdefghij'.charAt(at)}`;
    const fields = Array.from({ length: 50 }, (_, at) => ({ ...FIELD, id: at, key: `f${at}`, label: label(at % 10) }));
    const crmFields = Array.from({ length: 100 }, (_, at): CrmField => {
      return { key: `U${at}`, label: label(at % 10), type: 'text', listName: '' };
    });
    const steps = suggestionSteps(fields, crmFields);
    for (let at = 0; at < 10; at += 1) assert.equal(steps.next().done, false);
    const end = steps.next();
    assert.ok(end.done && end.value.length === 50);
  });

  it('answers at once for 500 fields and 1,000 SuperOffice fields', () => {
    const words = ['net', 'gross', 'order', 'value', 'date', 'code', 'group', 'region', 'delivery', 'price'];
    const label = (at: number): string => [1, 10, 100].map((step) => words[Math.floor(at / step) % 10]).join(' ');
    const fields = Array.from({ length: 500 }, (_, at) => ({ ...FIELD, id: at, key: `f${at}`, label: label(at * 2) }));
    const crmFields = Array.from({ length: 1000 }, (_, at) => ({
      ...FIELD,
      key: `U${at}`,
      label: label(at),
      listName: '',
    }));
    suggestMappings(fields.slice(0, 5), crmFields);
    const begin = performance.now();
    const found = suggestMappings(fields, crmFields);
    assert.ok(performance.now() - begin < 3000);
    assert.equal(found.length, 500);
  });
});

const TYPES: readonly ConfigurationFieldType[] = [
  'checkbox',
  'text',
  'password',
  'integer',
  'double',
  'date',
  'list',
  'label',
];
const LABELS = [
  'Name',
  'Navn',
  'Phone',
  'Telefon',
  'Telephones',
  'Zip code',
  'PLZ',
  'City',
  'Business',
  'Credit limit',
  '',
  '—',
];

const label = fc.oneof(fc.constantFrom(...LABELS), fc.string({ maxLength: 12 }));
const anyField: fc.Arbitrary<SyncMappedField> = fc
  .record({
    key: fc.oneof(
      fc.constantFrom(...COMPANY.map(({ key }) => key.toLowerCase())),
      fc.string({ minLength: 1, maxLength: 6 }),
    ),
    label,
    type: fc.constantFrom(...TYPES),
    access: fc.constantFrom('normal', 'mandatory', 'read-only'),
    crmFieldKey: fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      fc.constantFrom(...COMPANY.map(({ key }) => key), 'GONE'),
    ),
    toSuperOffice: fc.boolean(),
    toErp: fc.boolean(),
    showInErpTab: fc.boolean(),
    showInSearch: fc.boolean(),
    missingInErp: fc.boolean(),
    missingInCrm: fc.boolean(),
  })
  .map((part) => ({ ...FIELD, ...part }));
const anyFields = fc.uniqueArray(anyField, { selector: ({ key }) => key, maxLength: 14 });
const anyCrmFields = fc
  .uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1, maxLength: 5 }),
      label,
      type: fc.option(fc.constantFrom(...TYPES), { nil: undefined }),
      listName: fc.constant(''),
    }),
    { selector: ({ key }) => key, maxLength: 10 },
  )
  .map((added) => [...COMPANY, ...added.filter(({ key }) => COMPANY.every((each) => each.key !== key))]);

describe('properties of suggestions for fields', () => {
  it('only for fields that are open, to free and fitting SuperOffice fields, each once', () => {
    fc.assert(
      fc.property(anyFields, anyCrmFields, (fields, crmFields) => {
        const found = suggestMappings(fields, crmFields);
        const used = new Set(fields.map(({ crmFieldKey }) => crmFieldKey));
        for (const { fieldKey, crmFieldKey, confidence, evidence } of found) {
          const field = fields.find(({ key }) => key === fieldKey);
          const crm = crmFields.find(({ key }) => key === crmFieldKey);
          assert.ok(field && crm);
          assert.ok(field.crmFieldKey === '' && !field.missingInErp && !used.has(crmFieldKey));
          assert.notEqual(pairCompatibility(field.type, crm.type)?.offered, false);
          assert.ok(confidence > 0 && confidence <= 1 && evidence.length > 0);
        }
        assert.equal(new Set(found.map(({ fieldKey }) => fieldKey)).size, found.length);
        assert.equal(new Set(found.map(({ crmFieldKey }) => crmFieldKey)).size, found.length);
      }),
    );
  });

  it('never overwrites, and never changes a direction or a column', () => {
    fc.assert(
      fc.property(anyField, fc.string({ minLength: 1 }), (field, crmFieldKey) => {
        const before = structuredClone(field);
        const after = accepted(field, { fieldKey: field.key, crmFieldKey, confidence: 1, evidence: [{ kind: 'key' }] });
        assert.deepEqual(field, before);
        assert.deepEqual(after, field.crmFieldKey === '' ? { ...before, crmFieldKey } : before);
      }),
    );
  });

  it('has nothing more to say once everything is accepted', () => {
    fc.assert(
      fc.property(anyFields, anyCrmFields, (fields, crmFields) => {
        const found = new Map(suggestMappings(fields, crmFields).map((each) => [each.fieldKey, each]));
        const mapped = fields.map((field) => {
          const suggestion = found.get(field.key);
          return suggestion ? { ...field, ...accepted(field, suggestion) } : field;
        });
        const again = suggestMappings(mapped, crmFields);
        assert.ok(again.every(({ fieldKey }) => !found.has(fieldKey)));
      }),
    );
  });

  it('says the same whatever the order', () => {
    const shuffled = fc.tuple(anyFields, anyCrmFields).chain(([fields, crmFields]) =>
      fc.record({
        given: fc.constant({ fields, crmFields }),
        fields: fc.shuffledSubarray(fields, { minLength: fields.length }),
        crmFields: fc.shuffledSubarray(crmFields, { minLength: crmFields.length }),
      }),
    );
    const byKey = (found: readonly MappingSuggestion[]) => new Map(found.map((each) => [each.fieldKey, each]));
    fc.assert(
      fc.property(shuffled, ({ given, fields, crmFields }) => {
        assert.deepEqual(
          byKey(suggestMappings(fields, crmFields)),
          byKey(suggestMappings(given.fields, given.crmFields)),
        );
      }),
    );
  });
});

const LIST: SyncListMapping = {
  fieldId: 1,
  fieldKey: 'CustGr',
  fieldLabel: 'Customer group',
  actorType: 'customer',
  erpListName: 'CustomerGroup',
  crmListName: 'Business',
  items: [
    { key: '1', name: 'Detaljhandel', crmItemId: 0 },
    { key: 'TRANSPORT', name: 'Spedisjon og frakt', crmItemId: 0 },
    { key: '3', name: 'Gesundheitswesen', crmItemId: 0 },
    { key: '4', name: 'Agricultures', crmItemId: 0 },
    { key: '5', name: 'Kundegruppe 5', crmItemId: 0 },
    { key: '6', name: 'Energie', crmItemId: 5 },
  ],
  crmItems: ['Retail', 'Transport', 'Health care', 'Agriculture', 'Energy'].map((name, at) => ({ id: at + 1, name })),
};

describe('suggestions for items of lists', () => {
  it('finds the same words in another language, the key, and what is alike; never what is taken', () => {
    assert.deepEqual(
      suggestItems(LIST, new Map()).map(({ itemKey, crmItemId, evidence }) => [itemKey, crmItemId, evidence[0]]),
      [
        ['1', 1, { kind: 'label', language: 'nb' }],
        ['TRANSPORT', 2, { kind: 'key' }],
        ['3', 3, { kind: 'label', language: 'de' }],
        ['4', 4, { kind: 'similar-label', language: '' }],
      ],
    );
  });

  it('goes by what is chosen, not only by what is stored', () => {
    const chosen = new Map([
      ['5', 1],
      ['6', 0],
    ]);
    const found = new Map(suggestItems(LIST, chosen).map(({ itemKey, crmItemId }) => [itemKey, crmItemId]));
    assert.equal(found.get('1'), undefined, 'Retail is chosen for another item');
    assert.equal(found.get('6'), 5);
  });

  it('only for open items, only to free items, each once', () => {
    const names = fc.oneof(
      fc.constantFrom('Retail', 'Detailhandel', 'Transport', 'Vervoer', 'Other', ''),
      fc.string({ maxLength: 8 }),
    );
    const list = fc.record({
      items: fc.uniqueArray(fc.record({ key: fc.string({ maxLength: 4 }), name: names, crmItemId: fc.nat(6) }), {
        selector: ({ key }) => key,
      }),
      crmItems: fc.uniqueArray(fc.record({ id: fc.nat(8), name: names }), { selector: ({ id }) => id }),
    });
    fc.assert(
      fc.property(list, fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.nat(6))), (part, edits) => {
        const mapping = { ...LIST, ...part };
        const chosen = new Map(edits);
        const current = new Map(mapping.items.map(({ key, crmItemId }) => [key, chosen.get(key) ?? crmItemId]));
        const found = suggestItems(mapping, chosen);
        for (const { itemKey, crmItemId } of found) {
          assert.equal(current.get(itemKey), 0);
          assert.ok(crmItemId !== 0 && ![...current.values()].includes(crmItemId));
          assert.ok(mapping.crmItems.some(({ id }) => id === crmItemId));
        }
        assert.equal(new Set(found.map(({ itemKey }) => itemKey)).size, found.length);
        assert.equal(new Set(found.map(({ crmItemId }) => crmItemId)).size, found.length);
      }),
    );
  });
});
