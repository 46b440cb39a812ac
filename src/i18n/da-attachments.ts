/** Danish words about attachments: where in a file something stands, and why it was not read. */

export const attachmentPlaces = {
  page: (number: number | string) => `side ${number}`,
  pages: (numbers: readonly number[]) =>
    numbers.length === 1 ? `side ${numbers[0] ?? ''}` : `siderne ${ranges(numbers)}`,
  annotation: (page: number) => `kommentar eller felt på side ${page}`,
  field: 'formularfelt',
  bookmarks: 'bogmærker',
  properties: 'egenskaber',
  comments: 'kommentarer',
  slide: (number: string) => `dias ${number}`,
  slideNotes: (number: string) => `noter til dias ${number}`,
  master: 'skabelon',
  running: 'sidehoved eller sidefod',
  notes: 'fodnoter',
  body: 'teksten',
  links: 'links',
  drawings: 'tegning eller diagram',
  strings: 'celler',
  kept: 'gemte data fra en anden tabel',
  sheet: (name: string) => `ark »${name}«`,
  sheetRow: (name: string, row: number) => `ark »${name}«, række ${row}`,
  table: (name: string) => `tabel »${name}«`,
  line: (number: number) => `linje ${number}`,
  hidden: 'skjult i filen',
  earlier: 'en tidligere udgave i filen',
  head: 'brevhoved',
  packed: 'pakket fil',
  file: 'vedhæftet fil',
  joined: 'den anden fil',
  names: 'filnavne og kommentar i pakken',
  picture: 'billedets oplysninger',
  attributes: 'alternativ tekst, felter og kode',
};

function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** Why something in a file was not inspected. */
export const attachmentFaults = {
  empty: 'filen er tom.',
  locked: 'filen er låst med en adgangskode.',
  'no-text': 'der er kun billeder eller streger, som et scannet ark har det, og ingen tekst.',
  'no-letters': 'teksten er gemt uden at sige, hvilke bogstaver tegnene er.',
  picture: 'hvad billedet viser, kan ikke læses; kun dets oplysninger er undersøgt.',
  'old-format': 'formatet er gammelt eller binært, og kun noget af teksten kan læses.',
  'unknown-format': 'formatet kendes ikke.',
  joined:
    'filen er to filer i én, og hvad den viser, afhænger af programmet. Gem dokumentet igen som én fil.',
  entities: 'filen erklærer egne tegn (entiteter), som ikke læses.',
  damaged: 'filen er beskadiget.',
  'too-large': 'filen er for stor.',
  'too-nested': 'der er filer i filer i for mange lag.',
  'too-slow': 'det tog for lang tid at læse filen.',
  'out-of-memory': 'filen krævede for meget hukommelse.',
  crashed: 'læsningen gik i stå.',
};

/** Why the text of a file is not searched. */
export const shownFaults = {
  ...attachmentFaults,
  picture: 'det er et billede.',
  'old-format': 'formatet er gammelt eller binært.',
  'not-searched': 'søgningen læser ikke filer af den slags.',
};
