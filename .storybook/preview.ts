import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { addPseudoLanguage, PSEUDO_LANGUAGE } from '../src/dev/pseudo-locale.js';
import { loadNetwork } from './network.js';

/** Written by `npm run build:manifest`, which the storybook scripts run first. */
const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

addPseudoLanguage();

/** Language, direction, theme, density, font and background where a host page has them: on the document. */
const applyGlobals: Decorator = (story, { globals }) => {
  const page = document.documentElement;
  page.lang = String(globals['lang']);
  page.dir = String(globals['dir']);
  page.style.colorScheme = String(globals['theme']);
  page.style.setProperty('--quotesync-density', String(globals['density']));
  page.style.font = '14px/1.5 system-ui, sans-serif';
  // Said aloud for axe, which takes a page without a background for a white one.
  page.style.background = 'Canvas';
  return story();
};

const choices = (titles: Readonly<Record<string, string>>): { value: string; title: string }[] =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

const languages = {
  en: 'English',
  sv: 'Svenska',
  nb: 'Norsk',
  da: 'Dansk',
  de: 'Deutsch',
  nl: 'Nederlands',
  [PSEUDO_LANGUAGE]: 'Pseudo: long and accented',
};
const densities = [
  { value: '-1', title: 'Compact' },
  { value: '0', title: 'Comfortable' },
  { value: '1', title: 'Spacious' },
];

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [loadNetwork],
  decorators: [applyGlobals],
  globalTypes: {
    lang: {
      description: 'Language',
      toolbar: { icon: 'globe', items: choices(languages), dynamicTitle: true },
    },
    dir: {
      description: 'Direction',
      toolbar: { icon: 'transfer', items: choices({ ltr: 'Left to right', rtl: 'Right to left' }), dynamicTitle: true },
    },
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: choices({ light: 'Light', dark: 'Dark' }), dynamicTitle: true },
    },
    density: {
      description: 'Density',
      toolbar: { icon: 'component', items: densities, dynamicTitle: true },
    },
  },
  initialGlobals: { lang: 'en', dir: 'ltr', theme: 'light', density: '0' },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    // A docs page shares one service worker, and an open modal dialog would cover it: each story gets its own frame.
    docs: { story: { inline: false, height: '420px' } },
    // Storybook reads this without running it: plain lists only.
    options: {
      storySort: {
        order: [
          'Docs',
          [
            'Start',
            'Script tag',
            'Frameworks',
            'Host contract',
            'Events',
            'API',
            'Theming',
            'Playground',
            'Languages',
            'Accessibility',
            'Keyboard',
            'Security',
            'Backends',
            'Editors',
            'Settings',
            'Sync',
            'Configuration as a file',
            'Architecture',
          ],
          'Shell',
          'Connections',
          'Products',
          'Settings',
          'Sync',
          'UI',
        ],
      },
    },
  },
};
export default preview;
