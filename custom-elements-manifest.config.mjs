/** Writes dist/custom-elements.json, the description of our elements for editors, Storybook and wrappers. */

/** TypeScript's modifiers and `#` both mean: nobody outside may rely on it. */
const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name?.startsWith('#');

/** Lit calls or reads these; listing them would only hide the element's own members. */
const LIT_MEMBERS = new Set(['styles', 'uses', 'shadowRootOptions', 'formAssociated', 'render', 'createRenderRoot']);

/** `dispatchEvent(new SomeEvent(id))` looks to the analyzer like an event named "id"; ours are named in the comments. */
const isOwnEvent = ({ name }) => name?.startsWith('quotesync-');

const publicApiOnly = {
  name: 'public-api-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      const { members, events } = declaration;
      if (members) declaration.members = members.filter((it) => isPublic(it) && !LIT_MEMBERS.has(it.name));
      if (events) declaration.events = events.filter(isOwnEvent);
    }
  },
};

const isBuiltSource = (path) => /^src\/.*\.ts$/.test(path);
const builtPath = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** The package ships dist/ only, one file per source file (vite.lib.config.ts). */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const key of ['path', 'module']) {
        if (typeof node[key] === 'string' && isBuiltSource(node[key])) node[key] = builtPath(node[key]);
      }
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

export default {
  // With the abstract one, because what it has is inherited.
  globs: ['src/{shell,features,ui}/**/quotesync-*.ts', 'src/ui/host-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicApiOnly, builtPaths],
};
