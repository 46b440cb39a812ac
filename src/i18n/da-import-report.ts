/** Danish words of the report of an import, apart from its notes. */
import { count, number } from './da-numbers.ts';

const items = (value: number): string => count(value, 'punkt', 'punkter');

/** Kinds of words of a document that are left out of the minutes, as in `sidetal 28`. */
export const importOmissions = {
  contents: 'indholdsfortegnelsen',
  'page-number': 'sidetal',
  header: 'sidehoveder',
  footer: 'sidefødder',
  navigation: 'portalens egne og skjulte ord',
  'repeated-title': 'gentagne titler',
  'pseudo-item': 'underskriftsblade og lignende',
  'group-heading': 'overskrifter som »Åbne punkter«',
  'empty-decision': 'overskrifter uden beslutning',
  closed: 'lukkede punkters tekst',
  label: 'mærkater foran numre',
  hidden: 'skjult tekst',
  superseded: 'hvor mødefilen har andre ord',
} as const;

export const importGaps = {
  moreGaps: (more: number): string => `… og ${count(more, 'sted', 'steder')} til.`,
  moreWords: (more: number): string => `… og ${number(more)} ord til`,
};

export const importReport = {
  result: (file: string, path: string): string => `${file} → ${path}`,
  refused: (file: string): string => `${file}: ikke importeret`,
  kinds: {
    written: 'Skrevet',
    joined: 'Føjet til mødet',
    replaced: 'Erstattet',
    unchanged: 'Uændret',
  },
  items: (value: number): string => `${items(value)}.`,
  /** `2.312 ord i dokumentet: 2.255 på plads, 57 udeladt (indholdsfortegnelsen 57). Dækning 100 %.` */
  proof: (
    words: number,
    placed: number,
    leftOut: readonly { name: string; words: number }[],
    coverage: number,
  ) => {
    const omitted = leftOut.reduce((sum, omission) => sum + omission.words, 0);
    const reasons = leftOut.map((omission) => `${omission.name} ${number(omission.words)}`);
    return (
      `${number(words + omitted)} ord i dokumentet: ${number(placed)} på plads` +
      (omitted === 0 ? '' : `, ${number(omitted)} udeladt (${reasons.join(', ')})`) +
      `. Dækning ${number(coverage)} %.`
    );
  },
  doubt: 'Usikkert: ',
  warning: 'Advarsel: ',
  attachments: (files: number): string =>
    `Bilag: ${count(files, 'fil', 'filer')} ligger i bilag/ og er linket.`,
  withoutFile: (names: readonly string[]): string =>
    `Bilag uden fil, som kun er nævnt: ${names.join('; ')}`,
  unlisted: (paths: readonly string[]): string =>
    `Filer, som dokumentet ikke nævner, og som ikke er brugt: ${paths.join('; ')}`,
  moreLines: (more: number): string => `… og ${count(more, 'linje', 'linjer')} til`,
  doubts: (places: number): string =>
    `${count(places, 'sted er mærket', 'steder er mærket')} »usikker« i mødefilerne; npm run check viser dem.`,
  skipped: (files: number): string =>
    `${count(files, 'fil', 'filer')} af andre slags end dokumenter er sprunget over.`,
  ofExports: (files: number): string =>
    `${count(files, 'dokument hører', 'dokumenter hører')} til en eksport fra et sagssystem og er ikke importeret for sig.`,
  summary: (written: number, unchanged: number, refused: number): string =>
    `${number(written)} skrevet, ${number(unchanged)} uændret, ${number(refused)} ikke importeret.`,
};

export const importProgress = {
  done: (done: number, files: number): string =>
    `${number(done)} af ${count(files, 'fil', 'filer')}`,
  items,
  rate: (rate: number): string =>
    `${rate.toLocaleString('da-DK', { maximumFractionDigits: rate < 10 ? 1 : 0 })} filer/s`,
  /** `48 s tilbage`, `3 min 20 s tilbage` */
  left: (seconds: number): string =>
    seconds < 60
      ? `${seconds} s tilbage`
      : `${Math.floor(seconds / 60)} min ${seconds % 60} s tilbage`,
};
