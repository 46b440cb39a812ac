/** What `npm run guide` writes and says, in Danish. */
export const guideWords = {
  usage: `Brug: npm run guide [-- --check]

Skriver de dele af content/README.md, som følger af programmet: det, der står mellem to
kommentarer som <!-- guide: regler --> og <!-- /guide: regler -->. Med --check bliver intet skrevet.

Slutter med 0, når guiden er, som den skal være, 1, når den ikke er, og 2, når kommandoen er skrevet
forkert.`,
  rulesHead: ['Regel', '', 'Det gælder', 'Rigtigt', 'Forkert'],
  written: (path: string): string => `${path} er skrevet.`,
  upToDate: (path: string): string => `${path} er, som den skal være.`,
  outOfDate: (path: string): string =>
    `${path} følger ikke programmet længere. Kør »npm run guide«, og læg filen i git.`,
  missing: (path: string): string => `${path} findes ikke.`,
  noMarks: (path: string, mark: string): string =>
    `Kommentarerne <!-- guide: ${mark} --> og <!-- /guide: ${mark} --> mangler i ${path}.`,
};
