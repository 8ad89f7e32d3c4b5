import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The arrows of the house go down only: demo → extension → widgets → sdk. */
const rooms = [
  { target: './sdk', from: ['./widgets', './extension', './demo', './test'] },
  { target: './sdk/model', from: ['./sdk/spo', './sdk/seal', './sdk/standards', './sdk/client'] },
  { target: './widgets', from: ['./extension', './demo', './test'] },
  { target: './extension', from: ['./demo', './test'] },
  { target: './extension/portals', from: ['./widgets/**', './extension/!(portals)/**'] },
  {
    target: './extension/content',
    from: ['./widgets', './extension/panel', './extension/options'],
  },
  { target: './demo', from: ['./test'] },
  { target: './demo/portal', from: ['./sdk', './widgets', './extension', './demo/service'] },
];

const onlyIn = (name, where) => ({ name, message: `Only ${where} imports ${name}.` });

export default defineConfig(
  globalIgnores(['dist/', '.data/', 'test/fixtures/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: rooms }],
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            onlyIn('ky', 'sdk/client/transport.ts'),
            onlyIn('leaflet', 'widgets/activity-map/leaflet.ts'),
            onlyIn('zod', 'sdk/model/schema.ts'),
            onlyIn('zod/mini', 'sdk/model/schema.ts'),
            onlyIn('webextension-polyfill', 'extension/shared/browser.ts'),
          ],
          patterns: [
            {
              group: ['leaflet/*'],
              message: 'Only widgets/activity-map/leaflet.ts imports leaflet.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'sdk/client/transport.ts',
      'sdk/model/schema.ts',
      'widgets/activity-map/leaflet.ts',
      'extension/shared/browser.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['widgets/**/*.ts', 'extension/panel/**/*.ts', 'extension/options/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    files: ['extension/portals/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'browser', 'chrome', 'fetch'] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `node:test` returns promises that its runner awaits itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['*.js'], languageOptions: { globals: globals.node } },
  prettier,
);
