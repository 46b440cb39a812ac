/** `npm run check -- --fix`: adds new addresses to the ledger on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { ledgerFile } from '../../archive/read-ledger.ts';
import { ledgerAddition, newAddresses } from '../../ledger/extend-ledger.ts';
import { ifMissing } from '../files/error-code.ts';
import { writeWhole } from '../files/write-file.ts';

/**
 * Appends the addresses of `archive` that the ledger in `folder` does not have, and returns their
 * number. Existing bytes are kept; without new addresses the file is not written.
 */
export async function fixLedger(folder: string, archive: Archive): Promise<number> {
  const addresses = newAddresses(archive);
  if (addresses.length === 0) return 0;
  const path = join(folder, ledgerFile);
  const bytes = await readFile(path).catch(ifMissing(Buffer.alloc(0)));
  const addition = ledgerAddition(bytes.toString(), addresses);
  await writeWhole(path, Buffer.concat([bytes, Buffer.from(addition)]));
  return addresses.length;
}
