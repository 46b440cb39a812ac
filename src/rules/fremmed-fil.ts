/**
 * Another municipality's minutes and pages are not published because a merge has brought them in. Reports
 * nothing without git.
 */
import type { ContentFolder, ForeignContent } from '../archive/content-folder.ts';
import { folderRule } from './rule.ts';

export const fremmedFil = folderRule({
  id: 'fremmed-fil',
  severity: 'error',
  about: 'En fil, som en fletning har hentet fra en anden kommunes indhold, udgives ikke (git).',
  say: (foreign: ForeignContent, first: string, own: readonly string[]) => {
    const { from, files } = foreign;
    return {
      reason:
        (files.size === 1 ? `1 fil fra ${from}` : `${files.size} filer fra ${from}`) +
        ` er kommet med, da ændringer derfra blev flettet ind: ${first}` +
        (files.size === 1 ? '.' : ' med flere.'),
      advice:
        'De skal ikke udgives her. Slet dem, fra mappen øverst i lageret: ' +
        `git rm -r -- ${pathsOf(foreign, own).join(' ')}. ` +
        'Flettes der, som .github/OPERATING.md viser under »Upgrade«, kommer de ikke med.',
    };
  },
  check({ folder }, reportFor) {
    const present = [...folder.files.keys(), ...attachmentPaths(folder)];
    for (const foreign of folder.foreign ?? []) {
      const [first] = present.filter((file) => foreign.files.has(file));
      if (first === undefined) continue;
      const own = present.filter((file) => !foreign.files.has(file));
      reportFor(first)(undefined, foreign, first, own);
    }
  },
  example: {
    file: 'moeder/skoleudvalget/2026-04-28.md',
    good: '',
    bad: '',
    at: '1:1',
    merged: true,
  },
});

const attachmentPaths = ({ attachmentFiles }: ContentFolder): string[] =>
  [...attachmentFiles].map((name) => `bilag/${name}`);

/** What is to be deleted, as git is told: whole folders where nothing in them is one's own. */
function pathsOf({ files, folder }: ForeignContent, own: readonly string[]): string[] {
  const above = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
  const kept = new Set(own.map(above));
  const paths = [...files].map((file) => (kept.has(above(file)) ? file : above(file)));
  return [...new Set(paths)].map((path) => `"${folder}/${path}"`);
}
