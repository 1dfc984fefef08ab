import { expect } from 'chai';
import {
  FIELD_TEXT_LIMIT,
  partKey,
  type BackendError,
  type FieldsChanges,
  type FieldsSaved,
  type FlagChange,
  type TextChange,
} from '../../../src/backend/index.js';
import { hanging, json, rejection, type SentCall } from './answers.js';
import { methodOf, type Answers } from './product-server.js';
import { override, row, ROWS, settingsServer, type SettingsServer } from './settings-server.js';

const SAVE_ROWS = 'Quote/SaveQuoteLineConfigurations';
const SET = 'Resource/SetResourceSubstitution';
const DELETE = 'Resource/DeleteResourceSubstitution';

function text(column: string, culture: string, value: string, kind: TextChange['text'] = 'label'): TextChange {
  return { id: `QuoteLine.${column}`, text: kind, culture, value };
}

function flag(column: string, name: FlagChange['flag'], value: boolean): FlagChange {
  return { id: `QuoteLine.${column}`, flag: name, value };
}

function ids(...columns: readonly string[]): readonly string[] {
  return columns.map((column) => `QuoteLine.${column}`);
}

/** Reads what is expected, lets the server be changed, and saves. */
async function saving(
  server: SettingsServer,
  changes: Partial<FieldsChanges>,
  meanwhile: () => void = () => {},
  signal?: AbortSignal,
): Promise<FieldsSaved> {
  const { settings } = server.backend;
  const expected = await settings.fields();
  meanwhile();
  return settings.saveFields({ flags: [], texts: [], ...changes }, { expected, signal, language: 'nb' });
}

function keys({ saved, failure }: FieldsSaved): readonly string[] {
  return [...saved.map(partKey), ...(failure?.parts ?? []).map((part) => `! ${partKey(part)}`)];
}

function sentRows(server: SettingsServer): unknown {
  return server.body(SAVE_ROWS)['QuoteLineConfigurations'];
}

/** Every call of a method but the n-th works. */
function failingAt(method: string, number: number, failure: (call: SentCall) => Response | Promise<Response>): Answers {
  let count = 0;
  const works = new Response(null, { status: 204 });
  return {
    [method]: (call: SentCall) => {
      count += 1;
      return count === number ? failure(call) : works.clone();
    },
  };
}

describe('order and flags on the wire', () => {
  it('are saved in one step: changed rows only, with all that they had', async () => {
    const server = settingsServer();
    const flags = [flag('Name', 'mandatory', true), flag('Description', 'shown', true)];
    const saved = await saving(server, { flags });
    expect(server.writes()).to.deep.equal([SAVE_ROWS]);
    expect(server.body(SAVE_ROWS)).to.deep.equal({
      QuoteLineConfigurations: [
        { ...ROWS[1], Mandatory: true },
        { ...ROWS[2], InUse: true },
      ],
    });
    const call = server.sent.find((each) => methodOf(each) === SAVE_ROWS);
    expect(call?.headers.get('so-language')).to.equal('x');
    expect(keys(saved)).to.deep.equal(['flag mandatory QuoteLine.Name', 'flag shown QuoteLine.Description']);
    const { editable, mandatory } = saved.configuration.fields[1]!;
    expect([editable, mandatory]).to.deep.equal([true, true]);
  });

  it('deal out the ranks that there are', async () => {
    const server = settingsServer();
    const saved = await saving(server, { order: ids('Name', 'Code', 'Description', 'UnitCost', 'VAT') });
    expect(sentRows(server)).to.deep.equal([
      { ...ROWS[1], Rank: 10 },
      { ...ROWS[0], Rank: 20 },
    ]);
    expect(saved.configuration.fields.map(({ id }) => id)).to.deep.equal(
      ids('Name', 'Code', 'Description', 'UnitCost', 'VAT'),
    );
    expect(keys(saved)).to.deep.equal(['order']);
  });

  it('number all rows anew when ranks are there twice', async () => {
    const server = settingsServer();
    server.rows = [row(1, 'Code', { Rank: 3 }), row(2, 'Name', { Rank: 3 }), row(3, 'VAT', { Rank: 3 })];
    const saved = await saving(server, { order: ids('Code', 'VAT', 'Name') });
    // The last one has its rank already.
    expect(sentRows(server)).to.deep.equal([row(1, 'Code', { Rank: 1 }), row(3, 'VAT', { Rank: 2 })]);
    expect(saved.configuration.fields.map(({ id }) => id)).to.deep.equal(ids('Code', 'VAT', 'Name'));
  });

  it('leave ranks alone that are there twice while nobody moves anything', async () => {
    const server = settingsServer();
    server.rows = [row(1, 'Code', { Rank: 3 }), row(2, 'Name', { Rank: 3 })];
    await saving(server, { flags: [flag('Name', 'shown', false)] });
    expect(sentRows(server)).to.deep.equal([{ ...row(2, 'Name', { Rank: 3 }), InUse: false }]);
  });

  it('are built from what is stored now, not from what was read', async () => {
    const server = settingsServer();
    const saved = await saving(server, { flags: [flag('Name', 'shown', false)] }, () => {
      server.rows = server.rows.map((each) => ({ ...each, Later: 'newer', Tooltip: '[SR_NEW]' }));
    });
    expect(sentRows(server)).to.deep.equal([{ ...ROWS[1], InUse: false, Later: 'newer', Tooltip: '[SR_NEW]' }]);
    expect(saved.failure).to.equal(undefined);
  });

  it('are not sent when all of it is stored, locked, or of no field', async () => {
    const server = settingsServer();
    const flags = [
      flag('Name', 'editable', true),
      flag('UnitCost', 'editable', true),
      flag('Code', 'shown', false),
      flag('Nothing', 'shown', false),
    ];
    const saved = await saving(server, { flags, order: ids('Code', 'Name', 'Description', 'UnitCost', 'VAT') });
    expect(server.writes()).to.deep.equal([]);
    expect(keys(saved)).to.deep.equal(['order', 'flag editable QuoteLine.Name']);
  });

  it('have failed as a whole, and nothing after them is tried', async () => {
    for (const [answer, kind] of [
      [() => json({ Error: true, ErrorType: 'SoSentryException', ErrorMessage: 'No.' }, { status: 500 }), 'forbidden'],
      [() => null, 'protocol'],
      [() => [{ FieldName: 'QuoteLine.Name' }], 'protocol'],
      [() => [], 'protocol'],
      [() => [ROWS[1]], 'protocol'],
    ] as const) {
      const server = settingsServer({ [SAVE_ROWS]: answer });
      const flags = [flag('Name', 'editable', true), flag('Name', 'shown', false)];
      const saved = await saving(server, { flags, texts: [text('Name', 'nb-NO', 'Navn')] });
      expect(keys(saved)).to.deep.equal(['flag editable QuoteLine.Name', '! flag shown QuoteLine.Name']);
      expect(saved.failure?.error.kind).to.equal(kind);
      expect(saved.configuration.fields[1]?.shown).to.equal(true);
      expect(server.writes()).to.deep.equal([SAVE_ROWS]);
    }
  });
});

describe('texts on the wire', () => {
  it('are set and taken back one by one, in the order in which they are given', async () => {
    const server = settingsServer();
    server.overrides = [override('SR_NAME', 'en-US', 'Title')];
    const texts = [
      text('Code', 'nb-NO', 'Kode', 'tooltip'),
      text('Name', 'en-US', ''),
      text('Name', 'nb-NO', 'Navn "nytt"'),
    ];
    const saved = await saving(server, { texts, flags: [flag('Name', 'shown', false)] });
    expect(server.writes()).to.deep.equal([SAVE_ROWS, SET, DELETE, SET]);
    expect(server.body(SET)).to.deep.equal({
      ResourceName: 'SR_CODE_TIP',
      Culture: 'nb-NO',
      ResourceValues: 'Kode',
      IsActive: true,
    });
    expect(server.body(DELETE)).to.deep.equal({ ResourceName: 'SR_NAME', Culture: 'en-US' });
    expect(server.body(SET, 1)).to.include({ ResourceName: 'SR_NAME', ResourceValues: 'Navn "nytt"' });
    expect(keys(saved)).to.deep.equal([
      'flag shown QuoteLine.Name',
      'text tooltip nb-NO QuoteLine.Code',
      'text label en-US QuoteLine.Name',
      'text label nb-NO QuoteLine.Name',
    ]);
    expect(saved.configuration.fields[1]?.label.own).to.deep.equal({ 'nb-NO': 'Navn "nytt"' });
  });

  it('are not sent when they are stored already', async () => {
    const server = settingsServer();
    server.overrides = [override('SR_NAME', 'nb-NO', 'Navn'), override('SR_CODE', 'nb-NO', 'Av', false)];
    const texts = [
      text('Name', 'nb-NO', 'Navn'),
      text('Code', 'nb-NO', ''),
      text('Code', 'en-US', 'CODE in en'),
      text('Nothing', 'en-US', 'x'),
    ];
    const saved = await saving(server, { texts });
    expect(server.writes()).to.deep.equal([]);
    expect(keys(saved)).to.deep.equal([
      'text label nb-NO QuoteLine.Name',
      'text label nb-NO QuoteLine.Code',
      'text label en-US QuoteLine.Code',
    ]);
  });

  it('of one resource change wherever it is used', async () => {
    const server = settingsServer();
    server.rows = [row(1, 'Code', { Label: '[SR_SAME]' }), row(2, 'Name', { Label: '[SR_SAME]' })];
    const { configuration } = await saving(server, { texts: [text('Code', 'nb-NO', 'Likt')] });
    expect(configuration.fields.map(({ label }) => label.own['nb-NO'])).to.deep.equal(['Likt', 'Likt']);
  });

  it('of one resource cannot be two different ones: the second is not written over the first, and stays to be decided', async () => {
    const server = settingsServer();
    server.rows = ROWS.map((each, index) => (index === 1 ? { ...each, Label: '[SR_CODE]' } : each));
    const saved = await saving(server, { texts: [text('Code', 'nb-NO', 'Ett'), text('Name', 'nb-NO', 'Annet')] });
    expect(keys(saved)).to.deep.equal(['text label nb-NO QuoteLine.Code', '! text label nb-NO QuoteLine.Name']);
    expect(saved.failure?.error.kind).to.equal('validation');
    expect(server.writes()).to.deep.equal([SET]);
    const same = { texts: [text('Code', 'nb-NO', 'Likt'), text('Name', 'nb-NO', 'Likt')] };
    expect((await saving(server, same)).failure).to.equal(undefined);
  });

  it('that are no resource, or that are kept from the user, fail by name', async () => {
    const server = settingsServer();
    const saved = await saving(server, { texts: [text('VAT', 'nb-NO', 'Moms'), text('Name', 'nb-NO', 'Navn')] });
    expect(keys(saved)).to.deep.equal(['! text label nb-NO QuoteLine.VAT']);
    expect(saved.failure?.error.kind).to.equal('unsupported');
    expect(server.writes()).to.deep.equal([]);

    let refuses = false;
    const other = settingsServer({
      'Resource/GetResourceSubstitutions': () => (refuses ? json({ Message: 'No.' }, { status: 403 }) : []),
    });
    const changes = { texts: [text('Name', 'nb-NO', 'Navn')], flags: [flag('Name', 'shown', false)] };
    const refused = await saving(other, changes, () => (refuses = true));
    expect(keys(refused)).to.deep.equal(['flag shown QuoteLine.Name', '! text label nb-NO QuoteLine.Name']);
    expect(refused.failure?.error.kind).to.equal('forbidden');
    expect(other.writes()).to.deep.equal([SAVE_ROWS]);
  });

  it('that are too long are refused before anything is read', async () => {
    const server = settingsServer();
    const expected = await server.backend.settings.fields();
    const before = server.sent.length;
    const texts = [text('Name', 'nb-NO', 'x'.repeat(FIELD_TEXT_LIMIT + 1)), text('Name', 'en-US', 'Name')];
    const error = (await rejection(
      server.backend.settings.saveFields({ flags: [], texts }, { expected }),
    )) as BackendError;
    expect(error.kind).to.equal('validation');
    expect(error.fieldErrors).to.have.all.keys('text label nb-NO QuoteLine.Name');
    expect(server.sent).to.have.length(before);
  });

  it('are given the errors of the service by their part', async () => {
    const answer = { Error: true, ErrorType: 'ArgumentException', ErrorMessage: "Bad. (Parameter 'resourceValues')" };
    const server = settingsServer({ [SET]: () => json(answer, { status: 500 }) });
    const { failure } = await saving(server, { texts: [text('Name', 'nb-NO', 'Navn')] });
    expect(failure?.error.kind).to.equal('validation');
    expect(failure?.error.fieldErrors).to.deep.equal({ 'text label nb-NO QuoteLine.Name': 'Bad.' });
  });
});

describe('saving that breaks off', () => {
  const texts = ['Code', 'Name', 'Description', 'UnitCost'].map((column) => text(column, 'nb-NO', `Min ${column}`));
  const flags = [flag('Name', 'shown', false)];

  it('at the third of five calls says what is saved, what failed, and leaves the rest alone', async () => {
    const server = settingsServer(failingAt(SET, 2, () => json({ Message: 'Out of order' }, { status: 500 })));
    const saved = await saving(server, { flags, texts });
    expect(server.writes()).to.deep.equal([SAVE_ROWS, SET, SET]);
    expect(keys(saved)).to.deep.equal([
      'flag shown QuoteLine.Name',
      'text label nb-NO QuoteLine.Code',
      '! text label nb-NO QuoteLine.Name',
    ]);
    expect(saved.failure?.error).to.include({ kind: 'server', retryable: true });
    const { fields } = saved.configuration;
    expect(fields.map(({ label }) => label.own['nb-NO'])).to.deep.equal(['Min Code', ...Array<undefined>(4)]);
    expect(fields[1]?.shown).to.equal(false);
  });

  it('is taken up again where it stopped, whether the unanswered call was stored or not', async () => {
    for (const isStored of [true, false]) {
      let count = 0;
      const server: SettingsServer = settingsServer({
        [SET]: (call: SentCall) => {
          count += 1;
          const { ResourceName, Culture, ResourceValues } = JSON.parse(call.body) as Record<string, string>;
          if (count !== 3 || isStored) {
            const set = override(ResourceName ?? '', Culture ?? '', ResourceValues ?? '');
            server.overrides = [...server.overrides, set];
          }
          return count === 3 ? Promise.reject(new TypeError('Failed to fetch')) : undefined;
        },
      });
      const expected = await server.backend.settings.fields();
      const first = await server.backend.settings.saveFields({ flags, texts }, { expected });
      expect(keys(first).at(-1)).to.equal('! text label nb-NO QuoteLine.Description');
      expect(first.failure?.error.kind).to.equal('network');

      // The very same again: with what was expected at first.
      const again = await server.backend.settings.saveFields({ flags, texts }, { expected });
      expect(again.failure).to.equal(undefined);
      expect(again.saved).to.have.length(5);
      expect(again.configuration.fields.map(({ label }) => label.own['nb-NO'])).to.deep.equal([
        ...['Code', 'Name', 'Description', 'UnitCost'].map((column) => `Min ${column}`),
        undefined,
      ]);
      expect(server.writes().filter((method) => method === SAVE_ROWS)).to.have.length(1);
      expect(server.writes().filter((method) => method === SET)).to.have.length(isStored ? 4 : 5);
    }
  });

  it('because nobody answers in time is a failure of that part', async () => {
    const server = settingsServer(failingAt(SET, 1, hanging), { timeouts: { read: 30 } });
    const saved = await saving(server, { texts });
    expect(keys(saved)).to.deep.equal(['! text label nb-NO QuoteLine.Code']);
    expect(saved.failure?.error.kind).to.equal('timeout');
  });

  it('because the caller stops waiting ends with the step that was begun', async () => {
    const reason = new Error('mine');
    const controller = new AbortController();
    const { signal } = controller;
    const server = settingsServer({
      [SET]: () => {
        controller.abort(reason);
        return undefined;
      },
    });
    expect(await rejection(saving(server, { flags, texts }, undefined, signal))).to.equal(reason);
    expect(server.writes()).to.deep.equal([SAVE_ROWS, SET]);
    // What was stored is known all the same.
    const shown = await server.backend.products.fields({ language: 'nb' });
    expect(shown.find(({ key }) => key === 'code')?.label).to.equal('Min Code');
  });

  it('before the first step writes nothing', async () => {
    const reason = new Error('mine');
    const controller = new AbortController();
    const server = settingsServer();
    const expected = await server.backend.settings.fields();
    const saving = server.backend.settings.saveFields({ flags, texts }, { expected, signal: controller.signal });
    controller.abort(reason);
    expect(await rejection(saving)).to.equal(reason);
    expect(server.writes()).to.deep.equal([]);
  });

  it('rejects when nothing could even be read', async () => {
    let isGone = false;
    const server = settingsServer({
      'Quote/GetAllQuoteLineConfigurations': () => (isGone ? json({}, { status: 503 }) : ROWS),
    });
    const error = (await rejection(saving(server, { flags }, () => (isGone = true)))) as BackendError;
    expect([error.kind, server.writes()]).to.deep.equal(['server', []]);
  });
});

describe('two administrators on the wire', () => {
  const theirs = (server: SettingsServer, ...changed: SettingsServer['rows']): void => {
    server.rows = server.rows.map((each) => changed.find(({ FieldName }) => FieldName === each['FieldName']) ?? each);
  };

  it('conflict over the same thing, and nothing is written', async () => {
    const order = ids('VAT', 'Name', 'Description', 'UnitCost', 'Code');
    const cases: readonly (readonly [Partial<FieldsChanges>, (server: SettingsServer) => void, string])[] = [
      [{ order }, (server) => theirs(server, row(2, 'Name', { Rank: 1 })), 'order'],
      [
        { flags: [flag('Name', 'editable', false)] },
        (server) => theirs(server, row(2, 'Name', { Mandatory: true })),
        'flag mandatory QuoteLine.Name',
      ],
      [
        { texts: [text('Name', 'nb-NO', 'Mitt')] },
        (server) => (server.overrides = [override('SR_NAME', 'nb-NO', 'Deres')]),
        'text label nb-NO QuoteLine.Name',
      ],
    ];
    for (const [changes, meanwhile, part] of cases) {
      const server = settingsServer();
      const all = { ...changes, texts: [text('Code', 'en-US', 'Mine'), ...(changes.texts ?? [])] };
      const error = (await rejection(saving(server, all, () => meanwhile(server)))) as BackendError;
      expect(error.kind).to.equal('conflict');
      expect(error.message).to.contain(part);
      expect(server.writes()).to.deep.equal([]);
    }
  });

  it('both keep what they did where it is not the same', async () => {
    const server = settingsServer();
    const changes = { flags: [flag('Name', 'shown', false)], texts: [text('Name', 'nb-NO', 'Mitt')] };
    const { configuration, failure } = await saving(server, changes, () => {
      theirs(server, row(2, 'Name', { Mandatory: true }), row(3, 'Description'));
      server.overrides = [override('SR_NAME', 'de-DE', 'Ihres')];
    });
    expect(failure).to.equal(undefined);
    expect(sentRows(server)).to.deep.equal([{ ...ROWS[1], Mandatory: true, InUse: false }]);
    expect(configuration.fields[1]).to.include({ shown: false, mandatory: true });
    expect(configuration.fields[1]?.label.own).to.deep.equal({ 'de-DE': 'Ihres', 'nb-NO': 'Mitt' });
    expect(configuration.fields[2]?.shown).to.equal(true);
  });
});
