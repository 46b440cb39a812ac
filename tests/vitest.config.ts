/**
 * Two groups of tests. `unit` needs nothing but the code. `built` (tests/built, tests/browser) gets
 * finished sites, built once by `build-sites.ts` before its first test and only when one is run.
 */
import { defineConfig } from 'vitest/config';

const builtSites = ['tests/built/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: builtSites },
      },
      {
        extends: true,
        test: { name: 'built', include: builtSites, globalSetup: 'tests/build-sites.ts' },
      },
    ],
  },
});
