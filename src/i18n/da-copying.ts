/**
 * Danish words of what the script on pages of minutes does: copying links and citations, and the notice
 * that a link is out of date. A reader's browser loads them, and so nothing else is here.
 */

export const copyingWords = {
  copyLink: 'Kopiér link',
  copyLinkTo: (name: string): string => `Kopiér link til ${name}`,
  copy: 'Kopiér henvisning',
  copyTo: (name: string): string => `Kopiér henvisning til ${name}`,
  /** After the name of the section: `Indstilling, punkt 2`. */
  point: (number: number): string => `punkt ${number}`,
  copyToPoint: (number: number): string => `Kopiér henvisning til punkt ${number} i indstillingen`,
  copied: 'Kopieret',
  notCopied: 'Der kunne ikke kopieres',

  copySelected: 'Kopiér link til det markerede',
  selectedHint: 'Tryk Tab for at kopiere et link til det markerede.',
} as const;

export const stampWords = {
  corrected: 'Rettet siden dit link blev lavet.',
  toCorrections: 'Se rettelsen',
  toChanges: 'Se ændringen',
  close: 'Luk',
} as const;
