/** Of the files below `bilag/` only those that a public part of their meeting names are published. */
import { describe, expect, it } from 'vitest';
import { whyUnpublishable } from '../../src/archive/attachment-kind.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { attachmentLine, attachmentName } from '../../src/minutes/attachment-name.ts';

const meeting = (body: string, facts = '') => `---
udvalg: byraad
dato: 2026-03-24
status: referat
titel: Referat
${facts}---
${body}`;

const item = (number: number, text: string, ...fields: string[]) => `
## Punkt ${number}: Titel

${fields.join('\n')}

${text}

### Beslutning

Ja.
`;

function check(
  text: string,
  files: readonly string[],
  more: Record<string, string> = {},
  symlinks: readonly string[] = [],
) {
  const { archive, problems } = checkContent({
    files: new Map<string, string>(
      Object.entries({
        'udvalg.yml': '- { noegle: byraad, navn: Byrådet }\n',
        'moeder/byraad/2026-03-24.md': text,
        ...more,
      }),
    ),
    attachmentFiles: new Set(files),
    attachmentSymlinks: new Set(symlinks),
  });
  const told = problems
    .filter(({ ruleId }) => ruleId.startsWith('bilag-') || ruleId === 'adresse-tabt')
    .map(({ ruleId, file, reason, advice }) => [ruleId, file, `${reason} ${advice}`]);
  return { published: [...archive.publishedFiles], told };
}

const folder = 'byraad/2026-03-24/';

describe('what is published', () => {
  const source = 'kilde: { fil: referat.pdf }\n';
  const link = '[Kort](bilag/kort.pdf)';
  const closed = `\n## Punkt 2\n\nLukket: ja\n\n### Beslutning\n\nSe ${link}.\n`;
  const secret = `\n## Punkt 2\n\nLukket: ja\n\n### Sagsfremstilling\n\nSe ${link}.\n`;
  it.each([
    ['nothing that is not linked', meeting(item(1, 'Kort.')), []],
    ['what an item links to', meeting(item(1, link)), ['kort.pdf']],
    ['what the introduction links to', meeting(`\nSe ${link}.\n${item(1, '')}`), ['kort.pdf']],
    ['the source', meeting(item(1, ''), source), ['referat.pdf']],
    ['not the source of a closed item', meeting(item(1, '') + closed, source), ['kort.pdf']],
    ['the decision of a closed item', meeting(item(1, '') + closed), ['kort.pdf']],
    ['nothing else of a closed item', meeting(item(1, '') + secret), []],
    ['a file in a folder', meeting(item(1, '[A](bilag/kort/a.pdf)')), ['kort/a.pdf']],
    ['nothing of another day', meeting(item(1, '[A](bilag/../2026-03-25/kort.pdf)')), []],
  ])('%s', (_, text, expected) => {
    const files = ['kort.pdf', 'referat.pdf', 'kort/a.pdf', '../2026-03-25/kort.pdf'];
    const all = files.map((name) => folder + name);
    expect(check(text, [...all, 'byraad/2026-03-25/kort.pdf']).published).toEqual(
      expected.map((name) => folder + name),
    );
  });

  it('is nothing of a meeting of an unknown committee', () => {
    const files = { 'moeder/raad/2026-03-24.md': meeting(item(1, '[A](bilag/a.pdf)')) };
    expect(check(meeting(item(1, '')), ['raad/2026-03-24/a.pdf'], files).published).toEqual([]);
  });
});

it.each([
  ['a/b/kort.pdf', undefined],
  ['a/b/Svar fra firma.com.pdf', undefined],
  ['a/b/.git/config', 'hidden'],
  ['a/.skjult/x/notat.txt', 'hidden'],
  ['a/b/.~lock.notat.odt#', 'hidden'],
  ['a/b/~$notat.docx', 'leftover'],
  ['a/b/notat.docx~', 'leftover'],
  ['a/b/Thumbs.db', 'leftover'],
  ['a/b/__MACOSX/kort.pdf', 'leftover'],
  ['a/b/notat.bak', 'leftover'],
  ['a/b/kort.PHP', 'program'],
  ['a/b/kort.php.pdf', 'program'],
  ['a/b/Web.config', 'program'],
  ['a/b/notat.asp;.pdf', 'program'],
  ['a/b/genvej.url', 'program'],
  ['a/b/_headers', 'program'],
  ['a/b/side.html', 'script'],
  ['a/b/side.html.', 'script'],
  ['a/b/side.html ', 'script'],
  ['a/b/side.html:a.pdf', 'script'],
  ['a/b/side.html.gz', 'script'],
  ['a/b/side.ht\u200bml', 'script'],
  ['a/b/side.ｈｔｍｌ', 'script'],
  ['a/b/stil.css', 'script'],
  ['a/b/kort.svg', 'script'],
  ['ind/b/kort.pdf', 'symlink'],
])('%s: %s', (path, why) => {
  expect(whyUnpublishable(path, new Set(['ind']))).toBe(why);
});

it('refuses links to what is no document, with the reason', () => {
  const links = ['.env', '~$a.docx', 'a.php', 'a.svg', 'ind', 'ind/a.pdf'];
  const { published, told } = check(
    meeting(item(1, links.map((name) => `[A](bilag/${name})`).join(' '))),
    links.filter((name) => !name.startsWith('ind')).map((name) => folder + name),
    {},
    [`${folder}ind`],
  );
  expect(published).toEqual([]);
  expect(told.filter(([id]) => id === 'bilag-forbudt').map(([, , text]) => text)).toEqual([
    'content/bilag/byraad/2026-03-24/.env må ikke offentliggøres, for den eller dens mappe er skjult (navnet begynder med et punktum). Link til selve dokumentet, eller skriv kun bilagets navn uden link.',
    'content/bilag/byraad/2026-03-24/~$a.docx må ikke offentliggøres, for den er en låsefil, en sikkerhedskopi eller noget, et program har efterladt. Link til selve dokumentet, eller skriv kun bilagets navn uden link.',
    'content/bilag/byraad/2026-03-24/a.php må ikke offentliggøres, for en server eller en læsers computer kan køre den som et program eller tage den for sine indstillinger. Link til selve dokumentet, eller skriv kun bilagets navn uden link.',
    'content/bilag/byraad/2026-03-24/a.svg må ikke offentliggøres, for en browser kan køre et program i den. Gem den som PDF, og link til PDF-filen, eller skriv kun bilagets navn uden link.',
    'content/bilag/byraad/2026-03-24/ind må ikke offentliggøres, for den er kun en genvej (et symbolsk link) til noget et andet sted. Læg selve filen i mappen, eller skriv kun bilagets navn uden link.',
    'content/bilag/byraad/2026-03-24/ind/a.pdf må ikke offentliggøres, for den er kun en genvej (et symbolsk link) til noget et andet sted. Læg selve filen i mappen, eller skriv kun bilagets navn uden link.',
  ]);
});

it('names what is not published, a hidden folder once, and says what to do', () => {
  const files = ['Kort (1).pdf', '.git/config', '.git/HEAD', '.gitkeep', 'notat.docx~'];
  const { told } = check(
    meeting(item(1, '')),
    [...files.map((name) => folder + name), ...['løs.txt', 'ukendt/2026-01-01/x.txt']],
    {},
    [`${folder}ind`, 'udvalg'],
  );
  expect(told).toEqual([
    [
      'bilag-uden-link',
      'bilag/byraad/2026-03-24/.git',
      'Filen offentliggøres ikke, for den eller dens mappe er skjult (navnet begynder med et punktum). Slet den.',
    ],
    [
      'bilag-uden-link',
      'bilag/byraad/2026-03-24/Kort (1).pdf',
      'Filen offentliggøres ikke, for intet offentligt i mødets fil linker til den. Skal den ikke offentliggøres, så slet den. Ellers skriv linjen i content/moeder/byraad/2026-03-24.md under »### Bilag«: - [Kort (1)](bilag/Kort%20%281%29.pdf)',
    ],
    [
      'bilag-uden-link',
      'bilag/byraad/2026-03-24/ind',
      'Filen offentliggøres ikke, for den er kun en genvej (et symbolsk link) til noget et andet sted. Slet den.',
    ],
    [
      'bilag-uden-link',
      'bilag/byraad/2026-03-24/notat.docx~',
      'Filen offentliggøres ikke, for den er en låsefil, en sikkerhedskopi eller noget, et program har efterladt. Slet den.',
    ],
    ...['løs.txt', 'udvalg', 'ukendt/2026-01-01/x.txt'].map((path) => [
      'bilag-uden-link',
      `bilag/${path}`,
      path === 'udvalg'
        ? 'Filen offentliggøres ikke, for den er kun en genvej (et symbolsk link) til noget et andet sted. Slet den.'
        : 'Filen offentliggøres ikke, for der er intet møde med den mappe. Flyt den til mødets mappe, bilag/<udvalg>/<dato>/, og link til den, eller slet den.',
    ]),
  ]);
});

it('tells of a file whose item has become closed, and of the words in git', () => {
  const closed = '\n## Punkt 1\n\nLukket: ja\n\n### Beslutning\n\nJa.\n';
  const address = '/byraad/2026-03-24/bilag/notat.txt';
  const { published, told } = check(meeting(closed), [`${folder}notat.txt`], {
    'adresser.txt': `${address}\n`,
  });
  expect(published).toEqual([]);
  expect(told).toEqual([
    [
      'adresse-tabt',
      'adresser.txt',
      `Bilaget ${address} har været offentligt, og intet offentligt linker til det længere; ordene står stadig i git. Er dets punkt blevet lukket eller slettet, så træk det tilbage: npm run withdraw -- ${address} --grund "…". Ellers skriv linket i mødets fil igen, eller i omdirigeringer.yml, hvor det er flyttet hen (fra, til).`,
    ],
    [
      'bilag-uden-link',
      'bilag/byraad/2026-03-24/notat.txt',
      'Filen offentliggøres ikke, for intet offentligt i mødets fil linker til den, og mødet har lukkede punkter. Den har været offentlig, og ordene står stadig i git (se »Træk tilbage« i content/README.md). Hører den til et lukket punkt (1), eller skal den ikke offentliggøres, så slet den: git rm "content/bilag/byraad/2026-03-24/notat.txt". Link kun til den fra et åbent punkt.',
    ],
  ]);
});

it.each([
  ['kort.pdf', '- [kort](bilag/kort.pdf)'],
  ['Åben høring [2].pdf', '- [Åben høring [2]](bilag/Åben%20høring%20%5B2%5D.pdf)'],
  ['a\u030a.pdf', '- [a\u030a](bilag/a%CC%8A.pdf)'],
  ['100%.pdf', '- [100%](bilag/100%25.pdf)'],
  ['mappe/a#1?.pdf', '- [a#1?](bilag/mappe/a%231%3F.pdf)'],
  ['*a*_b_.docx', '- [*a\\*_b\\_](bilag/%2Aa%2A_b_.docx)'],
])('%s is linked by %s', (name, line) => {
  expect(attachmentLine(name)).toBe(line);
  expect(attachmentName(/\((.*)\)$/.exec(line)?.[1] ?? '')).toBe(name);
});
