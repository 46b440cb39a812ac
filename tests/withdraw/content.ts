/** A small made-up content folder for the tests of withdrawals. */
import type { ContentFolder } from '../../src/archive/content-folder.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { newAddresses } from '../../src/ledger/extend-ledger.ts';

const meeting = (date: string, items: string, facts = ''): string => `---
udvalg: byraad
dato: ${date}
status: referat
titel: Møde
${facts}---
${items}`;

const item = (number: number, sags: readonly string[], link = ''): string =>
  `\n## Punkt ${number}: Titel\n\n${sags.map((sag) => `Sag: ${sag}\n`).join('')}
### Beslutning\n\nJa.${link}\n`;

const notat = ' [Notat](bilag/notat.txt)';

export const march = 'moeder/byraad/2026-03-24.md';

/**
 * Item 1 is alone with its case, its subject and an attachment; item 2 shares a case with item 1 of the
 * other meeting and an attachment with item 3.
 */
export const files: Readonly<Record<string, string>> = {
  'udvalg.yml': '- { noegle: byraad, navn: Byrådet }\n',
  [march]: meeting(
    '2026-03-24',
    item(1, ['01.02.05-P19-1-26'], notat) +
      item(2, ['25/7'], ' [Kort](bilag/kort.pdf)') +
      item(3, [], ' [Kort](bilag/kort.pdf)'),
    'kilde: { fil: referat.pdf }\nrettelser:\n  - { dato: 2026-04-01, punkt: "1", tekst: Rettet. }\n',
  ),
  'moeder/byraad/2025-05-01.md': meeting('2025-05-01', item(1, ['25/7'])),
};

const attachmentFiles = new Set(
  ['kort.pdf', 'notat.txt', 'referat.pdf'].map((name) => `byraad/2026-03-24/${name}`),
);

/** The folder with `changed` files; its ledger has all addresses, unless it is among these. */
export function contentOf(changed: Readonly<Record<string, string>> = {}): ContentFolder {
  const first = { files: new Map(Object.entries(files)), attachmentFiles };
  const ledger = newAddresses(checkContent(first).archive).join('\n');
  const all = Object.entries({ ...files, 'adresser.txt': `${ledger}\n`, ...changed });
  return { files: new Map(all.filter(([, text]) => text !== '')), attachmentFiles };
}
