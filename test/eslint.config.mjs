import { builtinModules } from 'node:module';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

const ignores = [
  '**/dist/**',
  '**/generated/**',
  '**/node_modules/**',
  'packages/elements/cdn/**',
  'packages/elements/jsx.d.ts',
  'packages/*/openapi/**',
  'storybook-static/**',
  'test/bench/**/vendor/**',
];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' };
const noCustomElement = {
  selector: "Decorator[expression.callee.name='customElement']",
  message: 'Elements are defined by safeDefine in src/define/, so that a class can be imported without effect.',
};
const noInlineStyle = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|<style/]',
  message: 'A strict Content-Security-Policy blocks inline style: use a class, or `.style`.',
};
const noNode = {
  group: ['node:*', ...builtinModules],
  message: 'Runs in browsers: Node only in a file named node.ts.',
};
const noStyleMap = { group: ['lit/directives/style-map*'], message: 'A strict Content-Security-Policy blocks it.' };
const noUnsafe = { group: ['lit/directives/unsafe-*'], message: 'Foreign text is never markup.' };
const noServer = { group: ['@ila-kit/server', '@ila-kit/server/*'], message: 'Nothing imports the server.' };

const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const syntax = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

export default tseslint.config(
  { ignores },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { project: ['packages/*/tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      // The typed rules that find faults; the rest of typed linting only costs time.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      ...syntax(noDefaultExport),
      ...imports(noServer),
    },
  },
  {
    files: ['packages/{schemes,credentials,sdk}/src/**/*.ts'],
    ignores: ['**/node.ts'],
    rules: imports(noNode, noServer),
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'lit/no-template-map': 'off',
      // These three see one template at a time: not its <label>, not that Safari drops the role of a list without bullets, not that
      // a click which bubbles to a list came from a link. axe judges all three in every story.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/no-redundant-role': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      // Lit's elements call super in every lifecycle callback by type (noImplicitOverride) and by this.
      'wc/guard-super-call': 'off',
      ...syntax(noDefaultExport, noCustomElement, noInlineStyle),
      ...imports(noNode, noServer, noStyleMap, noUnsafe),
    },
  },
  {
    files: ['**/*.config.{ts,mjs}', 'stories/**/*.ts', 'stories/.storybook/*'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/explicit-function-return-type': 'off' },
  },
  {
    // chai's assertions are expressions, and a test may say that what it has just made is there.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
