/** Danish words that stand inside rendered minutes, none of them visible text. */
export const renderWords = {
  /** `Tabel i Økonomi`, and from the second one of a section `Tabel 2 i Økonomi`. */
  table: (number: number, label: string): string =>
    `Tabel${number > 1 ? ` ${number}` : ''}${label && ` i ${label}`}`,
  linkToPoint: (number: number): string => `Link til punkt ${number} i indstillingen`,
} as const;
