/** A small municipality, with what feeds must tell and what they must not, and its feeds as they are read. */
import { parseAtomFeed } from 'feedsmith';
import { readContent } from '../../src/check/read-content.ts';
import { hrefFor, renderFile } from '../../src/engine/views/render-file.ts';
import { renderedFiles } from '../../src/products/addresses.ts';
import type { Archive } from '../../src/archive/model.ts';

export const siteUrl = 'https://eksempel.dk/referater/';

const head = (committee: string, day: string, ...facts: string[]): string =>
  ['---', `udvalg: ${committee}`, `dato: ${day}`, 'titel: Møde', ...facts, '---', '', ''].join(
    '\n',
  );

const item = (number: string, title: string, ...lines: string[]): string =>
  `## Punkt ${number}: ${title}\n\n${lines.join('\n')}\n\n`;

const decided = (words: string): string => `\n### Beslutning\n\n${words}\n`;

const files: Readonly<Record<string, string>> = {
  'site.yml': 'kommune: A & B Kommune\n',
  'udvalg.yml':
    '- { noegle: byraad, navn: Byrådet }\n- { noegle: teknik, navn: Teknisk Udvalg }\n- { noegle: nyt, navn: Nyt Udvalg }\n',
  'omdirigeringer.yml': [
    '- { fra: /byraad/2026-03-24/punkt-4/, trukket: 2026-04-10, grund: Nævnte en borger. }',
    '- { fra: /sag/26-4/, trukket: 2026-04-10, grund: Nævnte en borger., med: /byraad/2026-03-24/punkt-4/ }',
    '- { fra: /teknik/2026-01-06/, trukket: 2026-02-01, grund: Forkert møde. }',
    '- { fra: /sag/26-5/, til: /sag/26-1/ }',
    '- { fra: /sag/26-6/, til: /sag/ }',
    '- { fra: /vej/, til: /teknik/ }',
    '- { fra: /gamle-raad/, til: /sag/ }\n',
  ].join('\n'),
  'adresser.txt': '/teknik/2026-01-06/punkt-1/\n',
  'moeder/byraad/2026-03-24.md':
    head(
      'byraad',
      '2026-03-24',
      'start: "17:00"',
      'slut: "00:15"',
      'sted: "Byrådssalen, 2; \\"A\\""',
      'status: referat',
      'rettelser:',
      '  - { dato: 2026-03-30, punkt: "2", tekst: Beløbet var < 5. }',
      '  - { dato: 2026-03-30, punkt: "2", tekst: Navnet var forkert., skjul: ja }',
      '  - { dato: 2026-04-02, punkt: "3", tekst: Zqlukketrettet. }',
      '  - { dato: 2026-04-01, tekst: Hele mødet var forkert dateret. }',
      '  - { dato: 2026-09-01, punkt: "1", tekst: Zqfremtid. }',
    ) +
    item('1', 'Godkendelse af dagsorden', decided('Godkendt.')) +
    item(
      '2',
      'Cykelsti & *sving*',
      'Sag: 26/1',
      'Sag: 05.01.00-P19-3-26',
      decided('Godkendt, jf. [kortet](bilag/kort.pdf), [punktet](#bilag) og sag 26/2.\n\n]]> <b>'),
    ) +
    item('3', 'Zqlukkettitel', 'Lukket: ja', 'Sag: 26/3', decided('Zqlukketbesluttet.')) +
    item('4', 'Zqtrukkettitel', 'Sag: 26/4', decided('Zqtrukketbesluttet.')) +
    item('5', 'Uden beslutning', 'Sag: 26/1'),
  'moeder/teknik/2026-03-10.md':
    head('teknik', '2026-03-10', 'start: "08:00"', 'status: referat') +
    item('1', 'Cykelsti', 'Sag: 26/1', decided('Anbefales.')),
  'moeder/teknik/2026-01-06.md':
    head('teknik', '2026-01-06', 'status: referat') +
    item('1', 'Zqmoedetitel', decided('Zqmoedebesluttet.')),
  'moeder/teknik/2025-12-09.md':
    head('teknik', '2025-12-09', 'slut-dato: 2025-12-10', 'status: referat') +
    item('1', 'Havnen', 'Sag: 26/2', decided('Drøftet.')),
  'moeder/byraad/2026-04-28.md':
    head('byraad', '2026-04-28', 'start: "17:00"', 'slut: "18:00"', 'status: referat') +
    item(
      '1',
      'Godkendelse af referat',
      'Referat fra den 24. marts 2026 godkendes.',
      decided('Godkendt.'),
    ),
  'moeder/byraad/2026-06-16.md':
    head('byraad', '2026-06-16', 'start: "17:00"', 'status: dagsorden') +
    item('1', 'Zqdagsorden', 'Sag: 26/7', '### Indstilling', '', 'At den godkendes.'),
  'moeder/byraad/2026-06-17.md':
    head('byraad', '2026-06-17', 'status: dagsorden').replace('Møde', 'Mødet er aflyst') +
    item('1', 'Zqdagsorden'),
  'moeder/byraad/2027-01-01.md':
    head('byraad', '2027-01-01', 'status: referat') + item('1', 'Zqfremtid', decided('Godkendt.')),
};

/** The municipality on 20 May 2026, with further files or others. */
export function municipality(more: Readonly<Record<string, string>> = {}): Archive {
  return readContent({
    files: new Map(Object.entries({ ...files, ...more })),
    attachmentFiles: new Set(['byraad/2026-03-24/kort.pdf']),
    today: '2026-05-20',
  }).archive;
}

/** The texts of all its feeds and calendars, by path. */
export async function followed(archive: Archive): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { product, key, file } of renderedFiles(archive)) {
    const href = hrefFor(product, { base: '/referater/', siteUrl });
    if (!/\.ics$|feed(?:-\d+)?\.xml$/.test(file) || href === undefined) continue;
    texts.set(file, String(await renderFile(product, product.data(archive, key), { href })));
  }
  return texts;
}

export type ParsedFeed = ReturnType<typeof parseAtomFeed<string>>;

/** All its feeds as a library reads them, by path. */
export async function parsedFeeds(archive: Archive): Promise<Map<string, ParsedFeed>> {
  const all = [...(await followed(archive))].filter(([file]) => file.endsWith('.xml'));
  return new Map(all.map(([file, text]) => [file, parseAtomFeed(text)]));
}
