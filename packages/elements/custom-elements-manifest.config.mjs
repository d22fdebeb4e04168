import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/cdn/**', 'src/locales/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    publicOnly(),
    publishedPaths(),
    jsxTypesPlugin({
      outdir: '.',
      fileName: 'jsx.d.ts',
      stronglyTypedEvents: true,
      componentTypePath: (_name, _tag, path) => `./${published(path)}`,
    }),
    customElementVsCodePlugin({
      outdir: '.',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
  ],
};

/** The manifest is documentation: nobody may use what is private, and Lit's own callbacks are no one's to call. */
function publicOnly() {
  const lifecycle = new Set([
    'connectedCallback',
    'disconnectedCallback',
    'willUpdate',
    'updated',
    'firstUpdated',
    'render',
  ]);
  const isPublic = ({ name, privacy, static: isStatic }) =>
    !name.startsWith('#') && !lifecycle.has(name) && (privacy ?? 'public') === 'public' && !isStatic;
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations.filter((d) => d.members)) {
          declaration.members = declaration.members.filter(isPublic);
        }
      }
    },
  };
}

/** The manifest speaks of the files in the package, not of their sources. */
function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const { declaration } of module.exports ?? []) {
          if (declaration?.module) declaration.module = published(declaration.module);
        }
      }
    },
  };
}
