/// <reference types="vite/client" />

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Of `npm run build`; there may have been none yet. */
const built = Object.values(
  import.meta.glob<Integrity>('../../dist/cdn/integrity.json', { import: 'default', eager: true }),
)[0];

function tagOf(name: string, { version, files }: Integrity): string {
  const file = `${name}-${version}.js`;
  return `<script type="module" crossorigin="anonymous"
  src="https://cdn.example/quotesync/${file}"
  integrity="${files[file] ?? ''}"></script>`;
}

export const builtTags = built
  ? ['quotesync', 'quotesync-mocks'].map((name) => tagOf(name, built)).join('\n')
  : 'Not built yet: npm run build';
