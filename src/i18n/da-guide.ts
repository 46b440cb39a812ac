/** What `npm run guide` writes and says, in Danish. */
export const guideWords = {
  usage: `Brug: npm run guide [-- --check]

Skriver de dele af content/README.md, som følger af programmet: det, der står mellem to
kommentarer som <!-- guide: regler --> og <!-- /guide: regler -->, og de filer i .vscode/, som gør:
skemaet over oplysningerne og tekststumperne. Med --check bliver intet skrevet.

Slutter med 0, når guiden er, som den skal være, 1, når den ikke er, og 2, når kommandoen er skrevet
forkert.`,
  rulesHead: ['Regel', '', 'Det gælder', 'Rigtigt', 'Forkert'],
  written: (path: string): string => `${path} er skrevet.`,
  upToDate: (path: string): string => `${path} er, som den skal være.`,
  outOfDate: (paths: readonly string[]): string =>
    `${paths.join(', ')} følger ikke programmet længere. Kør »npm run guide«, og læg ` +
    `${paths.length === 1 ? 'filen' : 'filerne'} i git.`,
  missing: (path: string): string => `${path} findes ikke.`,
  noMarks: (path: string, mark: string): string =>
    `Kommentarerne <!-- guide: ${mark} --> og <!-- /guide: ${mark} --> mangler i ${path}.`,
};
