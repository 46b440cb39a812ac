/** The pages of a site: those that would be made of other answers are made anew, the others kept. */
import type { Archive } from '../../archive/model.ts';
import { pageFiles } from '../../site/page-files.ts';
import type { BuildRecord } from './build-record.ts';
import { outdatedFiles, type Recorder } from './record-reads.ts';
import { renderPages } from './render-pages.ts';
import { isIn, isShared, type Share } from './share.ts';
import type { NewSite } from './new-site.ts';

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

export interface MadePages {
  pages: number;
  /** How many of them had to be rendered. */
  rendered: number;
  /** Files that all pages share. */
  shared: readonly string[];
}

/** Makes pages in `into`. Where no page has to be made anew, what renders them is not even started. */
export async function makePages(
  { archive, recorder, fingerprint, base, share }: PagesToMake,
  into: NewSite,
  earlier: Pick<BuildRecord, 'reads' | 'shared' | 'state'> | undefined,
): Promise<MadePages> {
  // Answered while Astro gets ready, much of which is waiting.
  const outdated = earlier && outdatedFiles(earlier.reads, fingerprint);
  // It is told where the answers are waited for.
  outdated?.catch(() => undefined);
  let pages = 0;
  let rendered = 0;
  // Then most likely there is no page to make, and Astro is not worth starting before that is known.
  const isAsItWas = earlier?.state === fingerprint('meetings *');
  if (earlier && isAsItWas && (await outdated)?.size === 0 && hasSameFiles(archive, earlier)) {
    for (const file of earlier.reads.files.keys()) {
      recorder.keep(file, earlier.reads);
      into.keep(file);
      if (file.endsWith('.html')) pages++;
    }
    for (const file of earlier.shared) into.keep(file);
    return { pages, rendered, shared: earlier.shared };
  }
  const shared: string[] = [];
  await renderPages(archive, base, {
    async wanted() {
      const anew = await outdated;
      const wanted = new Set<string>();
      for (const file of pageFiles(archive)) {
        if (!isIn(share, file)) continue;
        if (file.endsWith('.html')) pages++;
        if (!earlier?.reads.files.has(file) || anew?.has(file)) wanted.add(file);
        else {
          recorder.keep(file, earlier.reads);
          into.keep(file);
        }
      }
      return wanted;
    },
    async take(file, render) {
      await into.write(file, await recorder.during(file, render));
      if (file.endsWith('.html')) rendered++;
    },
    async takeShared(file, bytes) {
      if (!isShared(share)) return;
      await into.write(file, bytes);
      shared.push(file);
    },
  });
  return { pages, rendered, shared };
}

/** Whether the pages there are now are those that there were. */
function hasSameFiles(archive: Archive, { reads }: Pick<BuildRecord, 'reads'>): boolean {
  const files = pageFiles(archive);
  return files.size === reads.files.size && [...files].every((file) => reads.files.has(file));
}
