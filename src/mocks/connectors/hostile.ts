import { defineConnector, field, items, ranked } from './define-connector.js';
import { valueOf } from './field-checks.js';
import { OK_ANSWER, refusal } from './quote-connector.js';

export const HOSTILE_NAME = 'Untrusted Text Lab';

/** Would set a global that tests look for, were it ever taken for markup. */
const MARKUP = '<img src="x" onerror="globalThis.quotesyncMarkupRan=true"><b>bold</b>';
const SCRIPT_ADDRESS = 'javascript:globalThis.quotesyncMarkupRan=true';
const RIGHT_TO_LEFT = 'اسم المستخدم \u202Eיציאה\u202C (‏العربية‏)';
const LONG = 'Unbroken'.repeat(1250);

/**
 * Everything that a connector's author could get wrong or do on purpose: markup, script addresses, text of 10,000
 * characters, right-to-left text with an override, and field keys that are special to JavaScript. It works: with
 * `__proto__` filled in and `constructor` other than `fail`, its test succeeds.
 */
export const hostileConnector = defineConnector({
  info: {
    name: HOSTILE_NAME,
    className: `TextLab.${MARKUP}`,
    assemblyName: RIGHT_TO_LEFT,
    location: SCRIPT_ADDRESS,
    fileName: `${LONG.slice(0, 400)}.dll`,
    version: '"><svg onload=alert(1)>',
    licensed: true,
  },
  fields: ranked([
    field('Label', 'caption', `Caption ${MARKUP}`, { description: SCRIPT_ADDRESS }),
    field('Text', '__proto__', `Prototype ${MARKUP}`, {
      access: 'Mandatory',
      description: MARKUP,
      defaultValue: 'polluted',
    }),
    field('Text', 'constructor', SCRIPT_ADDRESS, { description: 'The test refuses the word “fail”.' }),
    field('Text', 'toString', RIGHT_TO_LEFT, { description: RIGHT_TO_LEFT, defaultValue: RIGHT_TO_LEFT }),
    field('Text', 'long', LONG, { description: LONG }),
    field('Password', 'hasOwnProperty', '</label><script>alert(1)</script>'),
    field('Checkbox', 'a key with spaces & "quotes" <tags>', '${7*7} {{7*7}} %s [SR_NO_SUCH_RESOURCE]'),
    field('List', 'list', 'US:"Choice";NO:"Valg', { listName: 'UntrustedTexts' }),
  ]),
  check: (values) => {
    if (valueOf(values, 'constructor') === 'fail') {
      return refusal(`${MARKUP} ${RIGHT_TO_LEFT} ${LONG}`, `${SCRIPT_ADDRESS}\n${MARKUP}`, MARKUP);
    }
    return { ...OK_ANSWER, status: 'Warning', userExplanation: MARKUP, techExplanation: LONG };
  },
  lists: {
    untrustedtexts: items([
      ['__proto__', MARKUP, SCRIPT_ADDRESS],
      ['constructor', RIGHT_TO_LEFT],
      ['long', LONG, LONG],
      [MARKUP, SCRIPT_ADDRESS],
    ]),
  },
  capabilities: ['iproductprovider_provide_extradata'],
});
