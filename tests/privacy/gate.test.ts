/** A number stops publication wherever in the content folder it stands, and no report quotes it. */
import { expect, test } from 'vitest';
import { checkContent, hasErrors } from '../../src/check/check-content.ts';
import { reportGithub } from '../../src/check/report-github.ts';
import { reportJson } from '../../src/check/report-json.ts';
import { reportText } from '../../src/check/report-text.ts';
import { sampleAttachmentFiles, sampleContent, sampleMeetingFile } from '../rules/sample.ts';

const number = '010190-1234';

interface Place {
  file: string;
  good?: string;
  bad: string;
  at: string;
}

const meeting = sampleMeetingFile;
const places: [string, Place][] = [
  [
    'title',
    { file: meeting, good: 'titel: Byrådets', bad: `titel: ${number} Byrådets`, at: '8:8' },
  ],
  ['place', { file: meeting, good: 'Byrådssalen', bad: `Hos ${number}`, at: '6:11' }],
  ['people', { file: meeting, good: 'Bo Bendtsen (V)', bad: number, at: '9:31' }],
  ['correction', { file: meeting, good: 'Beløbet', bad: `${number} Beløbet`, at: '11:44' }],
  ['comment', { file: meeting, good: 'start:', bad: `# ${number}\nstart:`, at: '4:3' }],
  ['heading', { file: meeting, good: 'Ny cykelsti', bad: `Klage ${number}`, at: '20:19' }],
  ['case', { file: meeting, good: 'Sag: 26/1042', bad: `Sag: ${number}`, at: '22:6' }],
  ['section', { file: meeting, good: '### Sags', bad: `### ${number}\n\n### Sags`, at: '24:5' }],
  [
    'table',
    {
      file: meeting,
      good: 'Se [loven]',
      bad: `| A |\n|---|\n| ${number} |\n\nSe [loven]`,
      at: '28:3',
    },
  ],
  ['attachment', { file: meeting, good: '[Kort]', bad: `[Klage ${number}]`, at: '34:10' }],
  ['link', { file: meeting, good: 'bilag/kort.pdf', bad: `bilag/${number}.pdf`, at: '34:16' }],
  ['closed item', { file: meeting, good: 'Køb af grund', bad: `Køb af ${number}`, at: '36:20' }],
  ['page', { file: 'sider/om.md', good: 'Her', bad: `Her ${number}`, at: '5:5' }],
  ['page title', { file: 'sider/om.md', good: 'Om', bad: number, at: '2:8' }],
  ['settings', { file: 'site.yml', good: 'Referater', bad: number, at: '2:8' }],
  ['committee', { file: 'udvalg.yml', good: 'Skoleudvalget', bad: number, at: '4:9' }],
  ['subject', { file: 'kle.yml', good: 'Kommunens', bad: number, at: '1:11' }],
  [
    'withdrawal',
    { file: 'omdirigeringer.yml', good: 'Nævnte', bad: `${number} nævnte`, at: '5:10' },
  ],
  ['ledger', { file: 'adresser.txt', good: '/om/', bad: `/om/\n/sag/${number}/`, at: '13:6' }],
  ['exemption', { file: 'undtagelser.yml', bad: `# ${number}\n`, at: '1:3' }],
  ['other file', { file: 'moeder/noter.txt', bad: number, at: '1:1' }],
  ['name of a meeting file', { file: `moeder/byraad/${number}.md`, bad: '', at: '1:1' }],
  ['name of a page', { file: `sider/${number}.md`, bad: '---\ntitel: A\n---\n', at: '1:1' }],
  ['name of an attachment', { file: `bilag/byraad/2026-03-24/${number}.pdf`, bad: '', at: '1:1' }],
];

test.each(places)('%s', (_, { file, good, bad, at }) => {
  const sample = sampleContent[file] ?? '';
  if (good !== undefined) expect(sample).toContain(good);
  const files = new Map(Object.entries(sampleContent));
  const attachmentFiles = new Set(sampleAttachmentFiles);
  if (file.startsWith('bilag/')) attachmentFiles.add(file.slice('bilag/'.length));
  else files.set(file, good === undefined ? bad : sample.replace(good, bad));
  const { problems } = checkContent({ files, attachmentFiles });
  const found = problems.filter(({ ruleId }) => ruleId === 'cpr-nummer');
  expect(found.map((each) => [each.file, `${each.line}:${each.column}`])).toEqual([[file, at]]);
  expect(found[0]?.reason).toContain('0101••-••••');
  expect(hasErrors(problems)).toBe(true);
  for (const report of [reportText, reportJson, reportGithub]) {
    const said = report(problems, 'content');
    expect(said).toContain('0101••-••••');
    expect(said).not.toContain('1234');
  }
});

test('what another rule quotes of the line is masked', () => {
  const text = (sampleContent[meeting] ?? '').replace('Sag: 26/1042', `Sag: borger ${number}`);
  const files = new Map(Object.entries({ ...sampleContent, [meeting]: text }));
  const { problems } = checkContent({ files, attachmentFiles: new Set(sampleAttachmentFiles) });
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['sag-nummer', 'cpr-nummer']);
  expect(JSON.stringify(problems)).not.toContain('1234');
});
