/** Lint: the strict type-checked rules for TypeScript, Astro's own for markup, and the layers. */
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
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
