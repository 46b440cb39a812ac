/**
 * Two groups of tests. `unit` needs nothing but the code. `built` (tests/built, tests/browser) looks
 * at finished sites, which `build-sites.ts` makes once, and only when one of these tests is run.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { noContent } from './run-command.ts';

const ofBuiltSites = ['tests/built/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Every core: by default one is kept free, which halves the speed of two.
    maxWorkers: '100%',
    // Modules are loaded once a worker, not once a file. So what a test changes of the process
    // (environment, console), it puts back.
    isolate: false,
    // Threads that tests start have it too, and threads are what imports are made of.
    execArgv: ['--import', fileURLToPath(new URL('../.config/compile-cache.js', import.meta.url))],
    env: { CONTENT_DIR: noContent },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ofBuiltSites },
      },
      {
        extends: true,
        test: { name: 'built', include: ofBuiltSites, globalSetup: 'tests/build-sites.ts' },
      },
    ],
  },
});
