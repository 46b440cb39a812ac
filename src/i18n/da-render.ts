/** Danish labels in rendered minutes, for screen readers only. */
export const renderWords = {
  /** `Tabel i Økonomi`, and from the second table of a section on `Tabel 2 i Økonomi`. */
  table: (number: number, label: string): string =>
    `Tabel${number > 1 ? ` ${number}` : ''}${label && ` i ${label}`}`,
  linkToPoint: (number: number): string => `Link til punkt ${number} i indstillingen`,
} as const;
