/** A small municipality, with what data must tell and what it must not, and its files of data. */
import type { EarlierText } from '../../src/archive/outline.ts';
import { readContent } from '../../src/check/read-content.ts';
import { hrefFor, renderFile } from '../../src/engine/views/render-file.ts';
import { meetingOf } from '../../src/engine/views/view-site.ts';
import { fileAt } from '../../src/products/addresses.ts';
import type { FileProduct } from '../../src/products/product.ts';
import { viewed } from '../build/all-pages.ts';

export const siteUrl = 'https://eksempel.dk/referater/';

const head = (committee: string, day: string, ...facts: string[]): string =>
  ['---', `udvalg: ${committee}`, `dato: ${day}`, ...facts, '---', '', ''].join('\n');

const long = Array.from({ length: 120 }, (_, at) => `Led ${at} blev drøftet.`).join(' ');

const files: Readonly<Record<string, string>> = {
  'site.yml':
    'kommune: A & B Kommune\nlicens: CC BY 4.0\nemail: post@eksempel.dk\nfarve: "#00546b"\n',
  'udvalg.yml': `- noegle: byraad
  navn: Byrådet
  tidligere-navne: [{ navn: "Kommunal[bestyrelsen]", til: 2013-12-31 }]
  forkortelser: [BY]
- { noegle: teknik, navn: "Teknik, Miljø" }
- { noegle: nyt, navn: Nyt Udvalg }
`,
  'kle.yml': '05.01.00: Veje\n',
  'omdirigeringer.yml': `- { fra: /byraad/2026-03-24/punkt-4/, trukket: 2026-04-10, grund: Nævnte en borger. }
- { fra: /sag/26-4/, trukket: 2026-04-10, grund: Nævnte en borger., med: /byraad/2026-03-24/punkt-4/ }
- { fra: /teknik/2026-01-06/, trukket: 2026-02-01, grund: Forkert møde. }
- { fra: /byraad/2026-03-23/, til: /byraad/2026-03-24/ }
- { fra: /sag/26-5/, til: /sag/26-1/ }
- { fra: /sag/26-6/, til: /sag/ }
`,
  'moeder/byraad/2026-03-24.md': `${head(
    'byraad',
    '2026-03-24',
    'start: "17:00"',
    'slut: "00:15"',
    'sted: "Byrådssalen, 2"',
    'status: referat',
    'titel: Byrådets møde',
    'til-stede: [Anne Aa (A), Bo Bo (V)]',
    'afbud: [Carl Carl (V)]',
    'kilde: { fil: referat.pdf }',
    'rettelser:',
    '  - { dato: 2026-03-30, punkt: "2", tekst: Beløbet var < 5., skjul: ja }',
    '  - { dato: 2026-04-02, punkt: "3", tekst: Zqlukketrettet. }',
    '  - { dato: 2026-04-01, tekst: Hele mødet var forkert dateret. }',
  )}Borgmesteren ledte mødet, se [bilag](bilag/kort.pdf).

## Punkt 1: Godkendelse af dagsorden

### Beslutning

Punkt 5 udgår. Dagsordenen blev godkendt.

## Punkt 2: -Cykelsti, "Søvej" & *sving*

Sag: 26/1
Sag: 05.01.00-P19-3-26

Indledning   med  blanke.

### Sagsfremstilling

<!-- usikker: Zqtvivl -->

En linje
og en til, se [punktet](#beslutning), [mødet](../byraad/2026-04-28.md) og [loven](https://www.retsinformation.dk/).

- a
- b
  - c

| År | Kr. |
| --- | ---: |
| 2026 | 5 |

### Indstilling

1. At stien anlægges.
2. At \\#1 gælder.

### Beslutning

1. Godkendt med 14 stemmer mod 5.
2. Imod stemte gruppe V (5).

Undlod at stemme: 2 (Ø).

### Bilag

- [Kort](bilag/kort.pdf)
- [Zqtrukketbilag](bilag/vaek.pdf)
- Notat.docx

## Punkt 3: Zqlukkettitel

Sag: 26/3
Lukket: ja

### Beslutning

Zqlukketbesluttet.

## Punkt 4: Zqtrukkettitel

Sag: 26/4

### Beslutning

Zqtrukketbesluttet.

## Punkt 5: Uden beslutning

Sag: 26/1

## Punkt 6: =1+1

### Beslutning

${long}

Forslaget blev forkastet.
`,
  'moeder/teknik/2026-03-10.md': `${head('teknik', '2026-03-10', 'status: referat', 'titel: Møde')}## Punkt 1: Cykelsti

Sag: 26/1

### Beslutning

Anbefales.
`,
  'moeder/teknik/2026-01-06.md': `${head('teknik', '2026-01-06', 'status: referat', 'titel: Zqmoedetitel')}## Punkt 1: Zqmoedepunkt

### Beslutning

Zqmoedebesluttet.
`,
  'moeder/byraad/2025-12-16.md': `${head('byraad', '2025-12-16', 'slut-dato: 2025-12-17', 'status: referat', 'titel: Møde')}## Punkt 1: Havnen

Sag: 25/9

### Beslutning

Udsat.
`,
  'moeder/byraad/2025-12-16-2.md': `${head('byraad', '2025-12-16', 'status: referat', 'titel: Møde')}## Punkt 1: Havnen igen

### Beslutning

Drøftet.
`,
  'moeder/byraad/2026-04-28.md': `${head('byraad', '2026-04-28', 'status: dagsorden', 'titel: Mødet er aflyst')}## Punkt 1: Budget

Sag: 26/7

### Indstilling

At det godkendes.
`,
};

/** What is read of it on 20 May 2026, with further files or others, and further earlier texts. */
export function municipality(
  more: Readonly<Record<string, string>> = {},
  earlier: readonly (readonly [file: string, EarlierText[]])[] = [],
) {
  const texts = new Map(Object.entries({ ...files, ...more }));
  const { archive } = readContent({
    files: texts,
    attachmentFiles: new Set(['byraad/2026-03-24/kort.pdf']),
    today: '2026-05-20',
    history: new Map([
      ['moeder/teknik/2026-03-10.md', [{ text: 'Zqtidligere', until: '2026-05-01' }]],
      ...earlier,
    ]),
  });
  return viewed(texts, archive);
}

/** The text or bytes of the file at `path`, made for `url`, or where that is not known for `/`. */
export async function fileOf(
  content: ReturnType<typeof municipality>,
  path: string,
  url: string | null = siteUrl,
): Promise<string | Uint8Array> {
  const { archive, texts } = content;
  const found = fileAt(archive, path);
  if (found?.product.kind !== 'file') throw new Error(`There is no file ${path}.`);
  const product: FileProduct = found.product;
  const href = hrefFor(product, { base: '/', siteUrl: url ?? undefined });
  if (href === undefined) throw new Error(`${path} is not made.`);
  return renderFile(product, product.data(archive, found.key), {
    href,
    text: () => texts.read(meetingOf(archive, product, found.key)),
  });
}
