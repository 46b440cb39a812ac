/** Lint: the strict type-checked rules for TypeScript, Astro's own for markup, and the layers. */
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { layerRules } from './layers.js';

export default typescript.config(
  { ignores: ['dist/', '.astro/', 'content/', 'tests/fixtures/'] },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in addresses and messages are meant to be written out.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `Map.groupBy` results and arguments of callbacks say their type where they are used.
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  { files: ['**/*.astro/*.ts'], extends: [typescript.configs.disableTypeChecked] },
  ...layerRules,
);
