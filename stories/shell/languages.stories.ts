import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { overrideTerms } from '../../src/core/localize.js';
import { PSEUDO_LANGUAGE } from '../../src/dev/pseudo-locale.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';

define(QuotesyncAdmin);

/** A language of the host: what it says is French, the rest English, numbers and dates French. */
overrideTerms('fr', {
  quoteSync: 'Devis et synchronisation',
  tabErpConnections: 'Connexions ERP',
  tabSuperOfficeProducts: 'Produits SuperOffice',
  tabSettings: 'Paramètres',
  tabSync: 'Synchronisation',
  availableQuoteConnectors: 'Connecteurs de devis disponibles',
  add: 'Ajouter',
  edit: 'Modifier',
  duplicate: 'Dupliquer',
  delete: 'Supprimer',
  deleted: 'Supprimées',
  refresh: 'Actualiser',
  testErpConnection: 'Tester la connexion ERP',
  searchConnections: 'Rechercher une connexion',
  name: 'Nom',
  description: 'Description',
  quoteConnector: 'Connecteur de devis',
  scope: 'Portée',
  status: 'État',
  everyone: 'Tout le monde',
  connectionCount: (count) =>
    new Intl.PluralRules('fr').select(count) === 'one' ? `${count} connexion` : `${count} connexions`,
});

/** House words for one country. */
overrideTerms('en-IE', { tabErpConnections: 'Ledger links', add: 'New link', quoteConnector: 'Driver' });

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly tab: 'connections' | 'products' | 'settings' | 'sync';
}

const screen = ({ lang, dir, tab }: Args): TemplateResult => html`
  <quotesync-admin
    lang=${lang}
    dir=${dir}
    tab=${tab}
    .backend=${new MockBackend(createTenant('demo'))}
    .drafts=${null}
    .views=${null}
  ></quotesync-admin>
`;

const meta: Meta<Args> = {
  title: 'Shell/Languages',
  component: 'quotesync-admin',
  args: { lang: 'sv', dir: 'ltr', tab: 'connections' },
  argTypes: {
    lang: { control: 'select', options: ['en', 'sv', 'nb', 'da', 'de', 'nl', 'fr', 'en-IE', PSEUDO_LANGUAGE] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    tab: { control: 'select', options: ['connections', 'products', 'settings', 'sync'] },
  },
  render: screen,
  parameters: { docs: { story: { height: '680px' } } },
};
export default meta;

type Story = StoryObj<Args>;

/** Two languages and two directions on one page, each element by its own `lang` and `dir`. */
export const SeveralOnOnePage: Story = {
  render: () => html`
    ${screen({ lang: 'de', dir: 'ltr', tab: 'settings' })} ${screen({ lang: 'nb', dir: 'rtl', tab: 'settings' })}
  `,
};

/** Long and accented: what is cut off, or was never a term, is seen at once. */
export const Pseudo: Story = { args: { lang: PSEUDO_LANGUAGE, tab: 'sync' } };

export const PseudoFromRightToLeft: Story = { args: { lang: PSEUDO_LANGUAGE, dir: 'rtl', tab: 'products' } };

/** Single words of the host's own. */
export const OwnWords: Story = { args: { lang: 'en-IE' } };

/** A language that the host brings. */
export const OwnLanguage: Story = { args: { lang: 'fr' } };
