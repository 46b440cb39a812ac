/**
 * Writes a made-up archive: `node tests/bench/generate.ts ITEMS FOLDER [SEED]`.
 *
 * The folder is a content folder; it must not be there yet.
 */
import { writeArchive } from './archive/write-archive.ts';

const [items = '', folder, seed = '1'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(items) || folder === undefined || !/^\d+$/.test(seed)) {
  console.error('node tests/bench/generate.ts ITEMS FOLDER [SEED]');
  process.exit(2);
}
const files = writeArchive(folder, Number(items), Number(seed));
console.log(`${folder}: ${items} items in ${files} files.`);
