// Lint: the usual rules with types, and the layers of the server as a table. See docs/architecture.md.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What each folder of server/src may import from the others; everything else is refused. */
const layers = {
  text: [],
  law: [],
  protocol: [],
  bom: ['text'],
  syntax: ['text'],
  descriptor: ['text', 'syntax'],
  edit: ['text', 'syntax', 'descriptor'],
  evidence: ['protocol', 'bom', 'descriptor'],
  profile: ['text', 'law', 'bom', 'descriptor', 'evidence'],
  rules: ['text', 'protocol', 'syntax', 'law', 'bom', 'descriptor', 'edit', 'evidence', 'profile'],
  analysis: ['text', 'syntax', 'law', 'descriptor', 'edit', 'evidence', 'profile', 'rules'],
  report: ['text', 'law', 'evidence', 'profile', 'analysis', 'protocol'],
  features: [
    'text',
    'syntax',
    'law',
    'bom',
    'descriptor',
    'edit',
    'evidence',
    'profile',
    'rules',
    'analysis',
    'protocol',
  ],
  lsp: ['text', 'law', 'descriptor', 'evidence', 'rules', 'analysis', 'report', 'features', 'protocol'],
  disk: ['text', 'protocol'],
  node: ['text', 'bom', 'disk', 'lsp'],
  browser: ['text', 'bom', 'lsp'],
  cli: ['text', 'bom', 'disk', 'evidence', 'analysis', 'report'],
};

const protocolLibraries = [
  'vscode-languageserver',
  'vscode-languageserver/*',
  'vscode-languageserver-textdocument',
];

/** Packages and modules that a folder may not use. */
function foreign(folder) {
  const hosts = ['node', 'browser', 'cli', 'disk'].includes(folder) ? [] : ['node:*'];
  const protocol = ['lsp', 'node', 'browser'].includes(folder) ? [] : protocolLibraries;
  const types = ['features', 'lsp'].includes(folder) ? [] : ['vscode-languageserver-types'];
  const yaml = folder === 'syntax' ? [] : ['yaml'];
  const bills = folder === 'bom' ? [] : ['jsonc-parser', 'packageurl-js'];
  return ['vscode', ...hosts, ...protocol, ...types, ...yaml, ...bills];
}

const layerRules = Object.entries(layers).map(([folder, allowed]) => {
  const refused = Object.keys(layers).filter((other) => other !== folder && !allowed.includes(other));
  const message = `server/src/${folder} may import: ${allowed.join(', ') || 'nothing of the server'}.`;
  return {
    files: [`server/src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./)+(${refused.join('|')})/`, message },
            { group: foreign(folder), message: 'This layer does not know that module.' },
          ],
        },
      ],
      ...(['node', 'browser', 'cli'].includes(folder) ? {} : { 'no-console': 'error' }),
    },
  };
});

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '.cache/**', '.vscode-test/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'server/tsconfig.core.json',
          'server/tsconfig.node.json',
          'server/tsconfig.browser.json',
          'client/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A helper that reports and gives undefined may stand behind a return.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  ...layerRules,
  {
    files: ['server/src/profile/**/*.ts', 'server/src/analysis/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is an argument.',
        },
      ],
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'server/src/(?!protocol/)',
              message: 'Of the server the client sees the protocol only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', '.ci/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
        module: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
