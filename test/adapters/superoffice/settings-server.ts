import type { SentCall } from './answers.js';
import { methodOf, productServer, type Answers, type ProductServer, type ServerOptions } from './product-server.js';

/** A row as the service stores it, with properties that nobody here knows. */
export function row(
  id: number,
  column: string,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    QuoteLineConfigurationId: id,
    FieldName: `QuoteLine.${column}`,
    Label: `[SR_${column.toUpperCase()}]`,
    Tooltip: null,
    Editable: true,
    InUse: true,
    Mandatory: false,
    Rank: id * 10,
    RestrictEdit: false,
    TableRight: { Mask: 'Select, Update', Reason: '' },
    Later: 'kept',
    ...more,
  };
}

export const ROWS = [
  row(1, 'Code', { Mandatory: true, Tooltip: '[SR_CODE_TIP]' }),
  row(2, 'Name'),
  row(3, 'Description', { InUse: false }),
  row(4, 'UnitCost', { RestrictEdit: true, Editable: false }),
  row(5, 'VAT', { Label: 'US:"VAT";NO:"Mva"' }),
];

export interface Override {
  readonly ResourceName: string;
  readonly ResourceValue: string | null;
  readonly Culture: string;
  readonly IsActive: boolean;
}

export function override(name: string, culture: string, text: string, active = true): Override {
  return { ResourceName: name, ResourceValue: text, Culture: culture, IsActive: active };
}

export interface SettingsServer extends ProductServer {
  /** What is stored; tests may change it as another administrator would. */
  rows: readonly Readonly<Record<string, unknown>>[];
  overrides: readonly Override[];
  /** Those of the sign-in, which users read until the next one. */
  session: readonly Override[];
  preferences: Readonly<Record<string, string | null>>;
  /** The calls that change something, in their order. */
  readonly writes: () => readonly string[];
}

/** What a user of the call's language reads. */
function inLanguage(call: SentCall, text: unknown, session: readonly Override[] = []): unknown {
  const language = call.headers.get('so-language') ?? '';
  if (typeof text !== 'string' || language === 'x') return text;
  const inline = /US:"(.*)";NO:"(.*)"/.exec(text);
  if (inline) return language === 'nb' ? inline[2] : inline[1];
  return text.replace(/\[SR_(\w+)\]/, (_, name: string) => {
    const own = session.find((each) => each.ResourceName === `SR_${name}` && each.Culture.startsWith(`${language}-`));
    return own?.ResourceValue ?? `${name} in ${language}`;
  });
}

interface Parameters {
  readonly [name: string]: unknown;
}

function parametersOf({ body }: SentCall): Parameters {
  return JSON.parse(body || '{}') as Parameters;
}

const WRITING = /^(Save|Set|Delete|Activate)/;

/** A tenant with five fields and two languages; `answers` says otherwise for single methods. */
export function settingsServer(answers: Answers = {}, options: ServerOptions = {}): SettingsServer {
  const state = {
    rows: [...ROWS] as SettingsServer['rows'],
    overrides: [] as SettingsServer['overrides'],
    session: [] as SettingsServer['session'],
  };
  const preferences: SettingsServer['preferences'] = {};
  const localized = (call: SentCall, rows: SettingsServer['rows']): unknown =>
    rows.map((each) => ({
      ...each,
      Label: inLanguage(call, each['Label'], server.session),
      Tooltip: inLanguage(call, each['Tooltip'], server.session),
    }));
  const isAt = ({ ResourceName, Culture }: Override, at: Parameters): boolean =>
    ResourceName === at['ResourceName'] && Culture === at['Culture'];
  const server: SettingsServer = Object.assign(
    productServer(
      {
        'Quote/GetAllQuoteLineConfigurations': (call: SentCall) => localized(call, server.rows),
        'Quote/GetInUseQuoteLineConfigurations': (call: SentCall) =>
          localized(
            call,
            server.rows.filter((each) => each['InUse'] === true),
          ),
        'Quote/SaveQuoteLineConfigurations': (call: SentCall) => {
          const saved = parametersOf(call)['QuoteLineConfigurations'] as SettingsServer['rows'];
          server.rows = server.rows.map((old) => saved.find((each) => each['FieldName'] === old['FieldName']) ?? old);
          return saved;
        },
        'Resource/GetResourceSubstitutions': () => server.overrides,
        'Resource/IsResourceSubstitutionActive': [override('', '', '')],
        'Resource/SetResourceSubstitution': (call: SentCall) => {
          const at = parametersOf(call);
          const set = override(String(at['ResourceName']), String(at['Culture']), String(at['ResourceValues']));
          server.overrides = [...server.overrides.filter((each) => !isAt(each, at)), set];
          return undefined;
        },
        'Resource/DeleteResourceSubstitution': (call: SentCall) => {
          const at = parametersOf(call);
          server.overrides = server.overrides.filter((each) => !isAt(each, at));
          return undefined;
        },
        'Resource/ActivateResourceSubstitution': undefined,
        'MDO/GetList': ({ body }: SentCall) =>
          body.includes('"activelanguage"')
            ? [
                { Id: 1033, Name: 'English' },
                { Id: 1044, Name: 'Norsk bokmål' },
              ]
            : [],
        'Preference/GetPreferenceByName': (call: SentCall) => {
          const { PrefKey, PrefLevel } = parametersOf(call);
          const RawValue = server.preferences[`${String(PrefLevel)} ${String(PrefKey)}`] ?? null;
          return { RawValue: inLanguage(call, RawValue), UserPreferenceId: 1 };
        },
        'Preference/SavePreferenceEntity': (call: SentCall) => {
          const { RawValue, Level, Specification } = parametersOf(call)['Preference'] as Parameters;
          const name = `${String(Level)} ${String((Specification as Parameters)['Key'])}`;
          server.preferences = { ...server.preferences, [name]: RawValue as string };
          return { RawValue };
        },
        ...answers,
      },
      options,
    ),
    state,
    {
      preferences,
      writes: () => server.sent.map(methodOf).filter((method) => WRITING.test(method.split('/')[1] ?? '')),
    },
  );
  return server;
}
