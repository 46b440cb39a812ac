/** Danish words of the number look-up. */

export const lookupWords = {
  label: 'Sagsnummer',
  button: 'Find sag',
  searching: 'Slår op …',
  found: 'Nummeret findes her:',
  several: 'Vælg sagen:',
  begins: (asked: string, more: boolean): string =>
    `${more ? 'De første sager' : 'Sager'}, hvis nummer begynder med ${asked}:`,
  near: (asked: string): string => `Sagen ${asked} findes ikke her. Mente du:`,
  unknown: (asked: string): string => `Sagen ${asked} findes ikke her.`,
  noNumber: 'Det ligner ikke et sagsnummer.',
  /** Before the number in a link, by kind of page. */
  place: { case: 'Sag', subject: 'Alle punkter under emnet' },
  searchInstead: (text: string): string => `Søg efter ${text} i referaterne`,
} as const;
