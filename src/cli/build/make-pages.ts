/** The pages of a site: those that would be made of other answers are made anew, the others kept. */
import type { Archive } from '../../archive/model.ts';
import { outdatedFiles, type RecordedReads, type Recorder } from './record-reads.ts';
import { renderPages } from './render-pages.ts';
import { isIn, isShared, type Share } from './share.ts';
import type { NewSite } from './site-folder.ts';

interface PagesToMake {
  /** Watched by the recorder. */
  archive: Archive;
  recorder: Recorder;
  /** Of the archive's answers, see `fingerprint.ts`. */
  fingerprint: (question: string) => string;
  /** The path the site is to be served under. */
  base: string;
  share: Share | undefined;
}

/** Makes pages in `into`, and tells how many there are and how many had to be rendered. */
export async function makePages(
  { archive, recorder, fingerprint, base, share }: PagesToMake,
  into: NewSite,
  earlier: RecordedReads | undefined,
): Promise<{ pages: number; rendered: number }> {
  const outdated = earlier && outdatedFiles(earlier, fingerprint);
  let pages = 0;
  let rendered = 0;
  await renderPages(archive, base, {
    isWanted(file) {
      if (!isIn(share, file)) return false;
      if (file.endsWith('.html')) pages++;
      if (!earlier?.files.has(file) || outdated?.has(file)) return true;
      recorder.keep(file, earlier);
      into.keep(file);
      return false;
    },
    async take(file, render) {
      into.write(file, await recorder.during(file, render));
      if (file.endsWith('.html')) rendered++;
    },
    takeShared(file, bytes) {
      if (isShared(share)) into.write(file, bytes);
    },
  });
  return { pages, rendered };
}
