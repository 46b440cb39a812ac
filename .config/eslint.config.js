/** Lint: the strict type-checked rules for TypeScript, Astro's own for markup, and the layers. */
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import typescript from 'typescript-eslint';
import { layerRules } from './layers.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'content/', 'tests/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Regular expressions meet what strangers write. One whose time grows faster than its text is
    // written anew, or says beside it what bounds the text.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // A declaration of a module cannot import what it declares.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  { files: ['**/*.astro/*.ts'], extends: [typescript.configs.disableTypeChecked] },
  layerRules,
);
