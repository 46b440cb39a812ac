/**
 * Publishes one whole state after another in the folder it is given, until it is killed: state `n` is
 * 40 files that all say `n`. For the test of builds that are killed.
 */
import { readRecord, writeRecord } from '../../src/engine/build/build-record.ts';
import { withLock } from '../../src/engine/build/build-lock.ts';
import { inNewSite } from '../../src/engine/build/new-site.ts';
import { finishSwap, workFolderOf } from '../../src/engine/build/site-folder.ts';

const [outDir = '', first = '1'] = process.argv.slice(2);

await withLock(
  workFolderOf(outDir),
  () => undefined,
  async () => {
    for (let state = Number(first); ; state++) {
      finishSwap(outDir);
      const earlier = readRecord(outDir);
      await inNewSite(outDir, earlier?.site, async (site) => {
        for (let file = 0; file < 40; file++) {
          await site.write(`${file % 7}/${file}-${state % 3}.txt`, String(state));
          // Half of them keep their names from one state to the next.
          await site.write(`${file % 5}/${file}.txt`, String(state));
        }
        await site.publish((made) =>
          writeRecord(outDir, {
            site: made,
            foundation: '',
            made: new Map(),
            shared: [],
            attachments: new Map(),
            search: [],
          }),
        );
      });
      if (state === Number(first)) process.stdout.write('published');
    }
  },
);
