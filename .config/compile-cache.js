/**
 * Keeps what Node has compiled of a command's modules, for the next time it is started: that halves
 * the time until the command begins. Loaded with `--import` before anything else, and itself no
 * TypeScript, so that the compiler of TypeScript need not be loaded either.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/punkt/compiled', import.meta.url)),
);
