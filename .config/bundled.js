/**
 * Starts a command from one file that holds all its modules: `node .config/bundled.js <entry> [argument…]`.
 * One by one they take longer to load than `check --staged` has (a second). The file is made anew when
 * one of its modules has changed; where none can be made, the command runs without it.
 */
import './compile-cache.js';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = realpathSync(resolve(process.argv[2]));
const folder = join(root, 'node_modules/.cache/punkt/bundled', basename(entry, '.ts'));
const listFile = join(folder, 'modules.json');

/** Size and time of a file; they differ when it has been changed. */
function stateOf(file) {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** The bundle that was made last, or `undefined` where one of its modules is no longer as it was. */
function presentBundle() {
  try {
    const { bundle, modules } = JSON.parse(readFileSync(listFile, 'utf8'));
    const isFresh = Object.entries(modules).every(([file, state]) => stateOf(file) === state);
    return isFresh ? join(folder, bundle) : undefined;
  } catch {
    return undefined; // There is none, or a module is gone.
  }
}

/** Makes the bundle; rejects where modules cannot be read or the folder cannot be written. */
async function makeBundle() {
  const { rolldown } = await import('rolldown');
  // The lock file decides which file a package's name means, and this one how they are joined.
  const others = [join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];
  const modules = Object.fromEntries(others.map((file) => [file, stateOf(file)]));
  // A module goes on finding the files beside it, and its worker threads.
  const transform = (code, file) => {
    if (file.startsWith('\0')) return undefined; // The bundler's own.
    modules[file] = stateOf(file);
    return code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
      .replaceAll('import.meta.main', String(file === entry));
  };
  const plugins = [{ name: 'modules', transform }];
  const made = await rolldown({ input: entry, platform: 'node', logLevel: 'silent', plugins });
  const { output } = await made.generate({ format: 'esm', codeSplitting: false });
  const [{ code }] = output;
  const bundle = `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`;
  mkdirSync(folder, { recursive: true });
  replaceFile(join(folder, bundle), code);
  replaceFile(listFile, JSON.stringify({ bundle, modules }));
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.mjs') && file !== bundle) rmSync(join(folder, file), { force: true });
  }
  return join(folder, bundle);
}

/** Another process sees the file whole, or as it was. */
function replaceFile(path, text) {
  const written = `${path}.${process.pid}`;
  writeFileSync(written, text);
  renameSync(written, path);
}

const bundle = presentBundle() ?? (await makeBundle().catch(() => undefined));
const given = process.argv.slice(3);
if (bundle === undefined) {
  const options = ['--import', join(root, '.config/compile-cache.js')];
  const ran = spawnSync(process.execPath, [...process.execArgv, ...options, entry, ...given], {
    stdio: 'inherit',
  });
  process.exitCode = ran.status ?? 1;
} else {
  process.argv = [process.execPath, entry, ...given];
  await import(pathToFileURL(bundle).href);
}
