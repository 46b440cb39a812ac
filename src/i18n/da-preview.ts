/** What the live preview says of problems, in Danish. */
import { severityNames } from './da-cli.ts';

const count = (errors: number, warnings: number): string =>
  [
    ...(errors > 0 ? [`${errors} fejl`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`] : []),
  ].join(' og ');

export const previewWords = {
  /** Heading of what is told on a page. */
  here: (errors: number, warnings: number): string => `${count(errors, warnings)} på denne side`,
  noneHere: 'Indholdet har fejl, men ikke på denne side',
  /** What follows from errors, wherever they are. */
  refused: 'Siden kan ikke udgives, før fejlene er rettet.',
  onlyHere: 'Vises kun i forhåndsvisningen.',
  elsewhere: 'Andre steder:',
  page: (address: string, errors: number, warnings: number): string =>
    `${address} (${count(errors, warnings)})`,
  more: (pages: number): string => `… og ${pages} sider til; se npm run check.`,
  /** Link to the file in the host's own editor. */
  edit: (file: string): string => `Ret ${file} i browseren`,
  severities: severityNames,
} as const;
