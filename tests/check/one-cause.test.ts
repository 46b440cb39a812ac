/** One mistake gives one problem: what follows from it is not told as well. */
import { expect, it } from 'vitest';
import { hasErrors } from '../../src/check/check-content.ts';
import { problemsOf } from '../rules/run-example.ts';
import { sampleContent, sampleMeetingFile as meeting } from '../rules/sample.ts';

/** What is typed, what instead, and the one problem: its line, its rule, and the advice or a part of it. */
type Row = [typed: string, instead: string, line: number, ruleId: string, advice?: string];

const changed = (file: string, typed: string, instead: string) => {
  const text = sampleContent[file] ?? '';
  expect(text).toContain(typed);
  return problemsOf({ ...sampleContent, [file]: text.replace(typed, instead) });
};

const told = (problems: ReturnType<typeof problemsOf>) =>
  problems.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`);

it.each<Row>([
  // Days.
  ['dato: 2026-03-24', 'dato: 24-03-2026', 3, 'moede-dato', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: d. 24. marts 2026', 3, 'moede-dato', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: 2026/3/24', 3, 'moede-dato', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: 2026-02-30', 3, 'moede-dato', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: 20260324', 3, 'moede-dato', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: “2026-03-24”', 3, 'yaml-tekst', 'dato: "2026-03-24"'],
  ['dato: 2026-03-24', 'dato:2026-03-24', 3, 'yaml-tekst', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: 2026-03-25', 3, 'fil-navn', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: [2026-03-24]', 3, 'noegle-vaerdi', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato:', 3, 'noegle-mangler', 'dato: 2026-03-24'],
  ['dato: 2026-03-24\n', '', 1, 'noegle-mangler', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'Dato: 2026-03-24', 3, 'noegle-ukendt', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: 2026-03-24\ndato: 2026-03-24', 4, 'noegle-dobbelt', 'to linjer'],
  // Other facts.
  ['udvalg: byraad', 'udvalg: byrad', 2, 'fil-udvalg', 'udvalg: byraad'],
  ['udvalg: byraad', 'udvalgg: byraad', 2, 'noegle-ukendt', 'udvalg: byraad'],
  ['udvalg: byraad\n', '', 1, 'noegle-mangler', 'udvalg: byraad'],
  ['status: referat', 'status: Referat', 7, 'moede-status', 'status: referat'],
  ['status: referat', 'status: refferat', 7, 'moede-status', 'status: referat'],
  ['status: referat', 'status: kladde', 7, 'moede-status', 'status: dagsorden'],
  ['status: referat', 'statsu: referat', 7, 'noegle-ukendt', 'status: referat'],
  ['status: referat\n', '', 1, 'noegle-mangler', 'status: referat'],
  ['"17:00"', '17.00', 4, 'moede-tid', 'start: "17:00"'],
  ['"17:00"', '"kl. 17"', 4, 'moede-tid', 'start: "17:00"'],
  ['"17:00"', '"17:00', 4, 'yaml-tekst', 'start: "17:00"'],
  ['titel: Byrådets', 'titl: Byrådets', 8, 'noegle-ukendt', 'titel: Byrådets møde'],
  ['titel: Byrådets', 'titel: "Byrådets', 8, 'yaml-tekst', 'titel: "Byrådets møde'],
  [
    'titel: Byrådets møde',
    'titel: Møde # 2',
    8,
    'yaml-tekst',
    'titel: "Møde # 2 den 24. marts 2026"',
  ],
  ['sted: Byrådssalen', 'sted: 0620', 6, 'noegle-vaerdi', 'sted: "0620"'],
  ['[Anne Aagaard (A), Bo', 'Anne Aagaard (A), [Bo', 9, 'noegle-vaerdi', 'til-stede: ['],
  ['punkt: "2", tekst: Beløbet', 'punkt: "2, tekst: Beløbet', 11, 'yaml-tekst'],
  // Where the facts end.
  ['---\nudvalg', 'udvalg', 1, 'frontmatter-mangler', 'første linje'],
  ['---\nudvalg', '–-\nudvalg', 1, 'frontmatter-mangler', 'sådan: ---'],
  ['\n---\n\n## Punkt 1', '\n\n## Punkt 1', 12, 'frontmatter-mangler', 'kun er: ---'],
  ['\n---\n\n## Punkt 1', '\n–––\n\n## Punkt 1', 12, 'frontmatter-mangler', 'sådan: ---'],
  ['status: referat\n', '---\nstatus: referat\n', 7, 'frontmatter-mangler', 'Slet linjen'],
  // Items.
  ['## Punkt 2: Ny', '##Punkt 2: Ny', 20, 'overskrift-mellemrum'],
  ['## Punkt 2: Ny', '# Punkt 2: Ny', 20, 'overskrift-niveau'],
  ['## Punkt 1: God', '# Punkt 1: God', 14, 'overskrift-niveau'],
  ['## Punkt 1: God', '##Punkt 1: God', 14, 'overskrift-mellemrum'],
  ['## Punkt 1: God', '\uFEFF## Punkt 1: God', 14, 'tegn-skjult'],
  ['## Punkt 1: God', 'Punkt 1: God', 14, 'punkt-linje'],
  ['## Punkt 1: God', '### Punkt 1: God', 14, 'afsnit-uden-punkt', '## Punkt 1: Godkendelse'],
  ['## Punkt 2: Ny', 'Punkt 2: Ny', 20, 'punkt-linje'],
  ['## Punkt 2: Ny', '## 2. Ny', 20, 'punkt-overskrift', '## Punkt 2: Ny'],
  ['## Punkt 2: Ny', '## Punkt 1: Ny', 20, 'punkt-dobbelt'],
  ['### Beslutning\n\nAnb', '###Beslutning\n\nAnb', 28, 'overskrift-mellemrum', '### Beslutning'],
  ['### Beslutning\n\nAnb', '##Beslutning\n\nAnb', 28, 'overskrift-mellemrum', '### Beslutning'],
  ['### Beslutning\n\nAnb', '## Beslutning\n\nAnb', 28, 'punkt-overskrift', '### Beslutning'],
  ['### Beslutning\n\nAnb', '# Beslutning\n\nAnb', 28, 'overskrift-niveau'],
  ['Sag: 26/1042', 'Sagg: 26/1042', 22, 'felt-linje', 'Sag: 26/1042'],
  ['Lukket: ja', 'Luket: ja', 38, 'felt-linje', 'Lukket: ja'],
  ['Lukket: ja', 'Lukket: måske', 38, 'lukket-vaerdi', 'Lukket: ja'],
  ['(bilag/kort.pdf)', '(bilag/kortt.pdf)', 34, 'bilag-mangler'],
])('in a meeting, %j as %j', (typed, instead, line, ruleId, advice = '') => {
  const problems = changed(meeting, typed, instead);
  expect(told(problems)).toEqual([`${meeting}:${line} ${ruleId}`]);
  expect(problems[0]?.advice).toContain(advice);
});

it.each([
  ['udvalg.yml', '- noegle: byraad', '- noegle: "byraad', 'udvalg.yml:1 yaml-tekst'],
  ['udvalg.yml', '  navn: Byrådet', '   navn: Byrådet', 'udvalg.yml:2 yaml-tekst'],
  ['udvalg.yml', 'navn: Byrådet', 'navn: Byrådet # 2', 'udvalg.yml:2 yaml-tekst'],
  ['udvalg.yml', 'navn: Byrådet', 'navn Byrådet', 'udvalg.yml:2 yaml-tekst'],
  ['udvalg.yml', 'navn: Byrådet', 'navn: Byr\uDCE5det', 'udvalg.yml:2 fil-kodning'],
  ['udvalg.yml', '- noegle: byraad\n  navn: Byrådet\n', '', `${meeting}:2 udvalg-ukendt`],
  ['site.yml', '"#0b5a8a"', '#0b5a8a', 'site.yml:3 yaml-tekst'],
  [
    'omdirigeringer.yml',
    '- fra: /byraad/2026-03-24/punkt-4/',
    '- fra: "/byraad/2026-03-24/punkt-4/',
    'omdirigeringer.yml:1 yaml-tekst',
  ],
  ['omdirigeringer.yml', 'grund: Nævnte', 'grund: @Nævnte', 'omdirigeringer.yml:5 yaml-tekst'],
  ['omdirigeringer.yml', 'Nævnte', 'N\uDCE6vnte', 'omdirigeringer.yml:5 fil-kodning'],
  ['kle.yml', 'Kommunens', 'Kommunens: vores', 'kle.yml:1 yaml-tekst'],
  ['adresser.txt', '/byraad/\n', '/byr\uDCE5d/\n', 'adresser.txt:3 fil-kodning'],
  ['sider/om.md', 'titel: Om', 'titel: "Om', 'sider/om.md:2 yaml-tekst'],
])('in %s, %j as %j', (file, typed, instead, problem) => {
  const problems = changed(file, typed, instead);
  expect(told(problems)).toEqual([problem]);
  expect(hasErrors(problems)).toBe(true);
});

it.each([
  ['moeder/2026-03-24.md'],
  ['moeder/byraad/24-03-2026.md'],
  ['moeder/byraad/2026/2026-03-24.md'],
  ['moeder/byraad/2026-03-24 referat.md'],
])('a meeting that lies as %s', (file) => {
  const { [meeting]: text = '', ...others } = sampleContent;
  const problems = problemsOf({ ...others, [file]: text });
  expect(told(problems)).toEqual([`${file}:1 moede-placering`]);
  expect(problems[0]?.advice).toContain(` content/${meeting}`);
});

it('a committee that is not in udvalg.yml, with many meetings', () => {
  const files = Object.fromEntries(
    ['2026-05-01', '2026-05-02', '2026-05-03'].map((day) => [
      `moeder/teknik/${day}.md`,
      `---\nudvalg: teknik\ndato: ${day}\nstatus: dagsorden\ntitel: A\n---\n\n## Punkt 1: B\n`,
    ]),
  );
  expect(told(problemsOf({ ...sampleContent, ...files }))).toEqual([
    'moeder/teknik/2026-05-01.md:2 udvalg-ukendt',
  ]);
});

it('a YAML file may begin with a byte order mark', () => {
  const files = Object.entries(sampleContent).map(([file, text]) => [file, `\uFEFF${text}`]);
  expect(problemsOf(Object.fromEntries(files) as Record<string, string>)).toEqual([]);
});
