/**
 * Keeps what Node has compiled of a command's modules, for the next time it is started: that halves
 * the time until the command begins. Loaded with `--import` before anything else, and itself no
 * TypeScript, so that the compiler of TypeScript need not be loaded either.
 */
import './node-version.js';
// Node 20 lacks the function: an import of its name would fail before the version is looked at.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/punkt/compiled', import.meta.url)),
);
