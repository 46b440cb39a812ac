/** What the report of an import says around its notes, in Danish. */

const number = (value: number): string => value.toLocaleString('da-DK');

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** Why words of a document are no part of the minutes, as in `sidetal 28`. */
export const importOmissions = {
  contents: 'indholdsfortegnelsen',
  'page-number': 'sidetal',
  header: 'sidehoveder',
  footer: 'sidefødder',
  'repeated-title': 'gentagne titler',
  'pseudo-item': 'underskriftsblade og lignende',
  label: 'mærkater foran numre',
} as const;

export const importGaps = {
  moreGaps: (more: number): string => `… og ${count(more, 'sted', 'steder')} til.`,
  moreWords: (more: number): string => `… og ${number(more)} ord til`,
};
