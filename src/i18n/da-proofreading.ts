/** Danish words of the page that shows a document beside what was read of it. */

export const proofreadingWords = {
  title: 'Sammenlign',
  intro:
    'Til venstre dokumentet, linje for linje, som det blev læst. Til højre det, der er skrevet. Siden ligger ' +
    'kun på denne maskine; slet den, når du er færdig.',
  document: 'Dokumentet',
  read: 'Læst som',
  meeting: 'Mødet',
  openPage: (page: number): string => `Side ${page}`,
  notRead: 'Intet er skrevet, se øverst hvorfor.',
  noLines: 'Dokumentet er ikke læst som et referat, så linjerne vises ikke.',
  noneHere: 'Ingen linjer i dokumentet: oplysningerne er læst af eksportens egne felter.',
  closedLines: (count: number): string =>
    `${count} ${count === 1 ? 'linje' : 'linjer'} af et lukket punkt er udeladt og vises ikke.`,
  leftOut: (reason: string): string => `udeladt: ${reason}`,
  cases: 'Sag:',
  closed: 'Lukket',
  asked: 'Lukket eller åbent? Det skal afgøres.',
  badge: 'Mærke på siden:',
  noBadge: 'intet',
  attachments: 'Bilag',
  attachmentClean: 'intet fundet',
  noAttachments: 'Ingen filer er linket.',
  written: (path: string): string => `Sammenlign: ${path}`,
} as const;
