/** Danish messages for files that cannot be read as a document: why, and what to do about it. */

export const formatErrors = {
  'zero-byte': () =>
    'Filen er på 0 byte: der er ingenting i den. Den er gået tabt undervejs; hent eller eksportér den igen.',
  empty: () => 'Filen er tom: der er ingen ord i den. Eksportér referatet igen.',
  'too-large': () =>
    'Filen er for stor til at være et referat og er ikke læst. Del den, eller eksportér hvert møde for sig.',
  'too-nested': () =>
    'Websiden er beskadiget: dens elementer ligger i hinanden uden ende. Gem den igen, eller gem dens tekst som .txt.',
  'meeting-file': () =>
    'Filen er allerede en mødefil fra Punkt og skal ikke importeres. Kopiér den til content/moeder/ i mappen med udvalgets nøgle, som det står øverst i den, f.eks. content/moeder/byraad/2026-03-24.md, og læg dens bilag i content/bilag/.',
  'pdf-without-text': () =>
    'PDF’en er scannet: den består af billeder og har ingen tekst. Kør tekstgenkendelse (OCR) på den, og importér resultatet, eller eksportér referatet fra sagssystemet.',
  'pdf-without-letters': () =>
    'PDF’ens tekst kan ikke læses: dens skrifttyper siger ikke, hvilke bogstaver tegnene er. Kør tekstgenkendelse (OCR) på den, eller eksportér referatet i et andet format.',
  'pdf-locked': () =>
    'PDF’en er låst med en adgangskode. Åbn den med adgangskoden, gem en kopi uden, og importér kopien.',
  'pdf-damaged': () =>
    'PDF’en er beskadiget eller ikke hentet færdig, så ord ville gå tabt. Hent eller eksportér den igen.',
  'docx-locked': () =>
    'Word-dokumentet er låst med en adgangskode. Åbn det i Word, fjern adgangskoden, og importér det igen.',
  'docx-damaged': () =>
    'Filen er et Word-dokument eller en anden pakket fil, og den er beskadiget eller ikke hentet færdig. Hent den igen, eller åbn den i Word, og gem den igen som .docx.',
  'docx-chunks': () =>
    'Word-dokumentet er sat sammen af andre filer, som først bliver til tekst i Word. Åbn det i Word, gem det igen som .docx, og importér det.',
  'word-97': () =>
    'Filen er et ældre Office-dokument (.doc). Åbn det i Word, og gem det som .docx eller PDF.',
  rtf: () => 'Filen er i formatet RTF. Åbn den i Word, og gem den som .docx eller PDF.',
  odt: () =>
    'Filen er et OpenDocument (.odt). Åbn den i LibreOffice eller Word, og gem den som .docx eller PDF.',
  zip: () =>
    'Filen er pakket, og det er ikke et Word-dokument. Pak den ud, og importér dokumentet i den (.pdf, .docx, .html eller .txt).',
  image: () =>
    'Filen er et billede. Kør tekstgenkendelse (OCR) på det, og importér resultatet som PDF eller tekst.',
  mhtml: () =>
    'Websiden er gemt i én fil (.mhtml). Gem den som »Webside, kun HTML«, og importér den.',
  binary: () =>
    'Filens format kendes ikke, eller den er en tekst med styretegn. Importér referatet som .pdf, .docx, .html, .txt eller .md.',
  'text-encoding': () => 'Tekstens tegn kan ikke læses. Gem filen som tekst i tegnsættet UTF-8.',
};
