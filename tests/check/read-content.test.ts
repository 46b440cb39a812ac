/** A content folder in memory becomes an archive: joined, ordered, with what is wrong in each file. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { sampleContent } from '../rules/sample.ts';

const udvalg = `- noegle: byraad
  navn: Byrådet
  tidligere-navne:
    - { navn: Sogneråd, til: 1969-12-31 }
  forkortelser: [BR]
- noegle: skoleudvalget
  navn: Skoleudvalget
`;

const meeting = (committee: string, date: string, items: string, start = '"10:00"') => `---
udvalg: ${committee}
dato: ${date}
start: ${start}
status: referat
titel: T
---
${items}`;

const item = (number: number, ...sags: string[]) =>
  `\n## Punkt ${number}: P${number}\n\n${sags.map((sag) => `Sag: ${sag}\n`).join('')}\n### Beslutning\n\nJa.\n`;

function read(files: Record<string, string>) {
  return readContent({
    files: new Map(Object.entries({ 'udvalg.yml': udvalg, ...files })),
    attachmentFiles: new Set(['byraad/2020-01-02/kort.pdf']),
  });
}

const { archive, problems } = read({
  'moeder/byraad/2020-01-02.md': meeting('byraad', '2020-01-02', item(1, '12/1') + item(2, '12/1')),
  'moeder/byraad/2019-12-01.md': meeting('byraad', '2019-12-01', item(1, '19/7')),
  'moeder/skoleudvalget/2020-01-02.md': meeting(
    'skoleudvalget',
    '2020-01-02',
    item(1, '12/1', '12/1') + item(2),
    '"08:00"',
  ),
  'moeder/byraad/2020-01-02-2.md': meeting('byraad', '2020-01-02', item(1), '"18:00"'),
});

describe('readContent', () => {
  it('has nothing against it', () => {
    expect(problems).toEqual([]);
  });

  it('orders meetings as they were held', () => {
    expect([...archive.meetings.keys()]).toEqual([
      'byraad/2019-12-01',
      'skoleudvalget/2020-01-02',
      'byraad/2020-01-02',
      'byraad/2020-01-02-2',
    ]);
    expect(archive.committees.get('byraad')?.meetings.map(({ date }) => date)).toEqual([
      '2019-12-01',
      '2020-01-02',
      '2020-01-02',
    ]);
  });

  it('keeps the committees in their own order with their names', () => {
    expect([...archive.committees.values()].map(({ committee }) => committee)).toEqual([
      {
        key: 'byraad',
        name: 'Byrådet',
        formerNames: [{ name: 'Sogneråd', until: '1969-12-31' }],
        abbreviations: ['BR'],
      },
      { key: 'skoleudvalget', name: 'Skoleudvalget', formerNames: [], abbreviations: [] },
    ]);
  });

  it('joins a case through committees, twice in a meeting, once an item', () => {
    expect([...archive.cases.keys()]).toEqual(['12-1', '19-7']);
    expect(
      archive.cases
        .get('12-1')
        ?.items.map((reference) => [reference.meeting.committee, reference.item.number]),
    ).toEqual([
      ['skoleudvalget', '1'],
      ['byraad', '1'],
      ['byraad', '2'],
    ]);
  });

  it('sorts years newest first', () => {
    expect([...archive.years].map(([year, meetings]) => [year, meetings.length])).toEqual([
      ['2020', 3],
      ['2019', 1],
    ]);
  });

  it('makes an archive of an empty folder', () => {
    const empty = readContent({ files: new Map(), attachmentFiles: new Set() });
    expect(empty.problems).toEqual([]);
    expect(empty.archive.meetings.size + empty.archive.committees.size).toBe(0);
    expect(empty.archive.settings).toMatchObject({ title: 'Referater', language: 'da' });
  });

  it('reads the settings', () => {
    const site = `kommune: Eksempelkøbing Kommune
titel: Dagsordener og referater
telefon: "12 34 56 78"
farve: "#AA0000"
tilgaengelighed:
  { erklaering: https://was.digst.dk/b-dk, overholder: delvist, vurdering: egen, email: a@b.dk }
`;
    expect(read({ 'site.yml': site }).archive.settings).toEqual({
      municipality: 'Eksempelkøbing Kommune',
      title: 'Dagsordener og referater',
      phone: '12 34 56 78',
      language: 'da',
      colour: '#AA0000',
      accessibility: {
        statement: 'https://was.digst.dk/b-dk',
        compliance: 'partial',
        assessment: 'own',
        email: 'a@b.dk',
      },
    });
  });

  it('reads the pages', () => {
    const { pages } = read({ 'sider/om.md': sampleContent['sider/om.md'] ?? '' }).archive;
    expect(pages.get('om')).toMatchObject({ title: 'Om', blocks: [{ type: 'paragraph' }] });
  });

  it('names what lies in the wrong place', () => {
    const found = read({ 'moeder/2020-01-02.md': 'x', 'moeder/byraad/notat.md': 'y' }).problems;
    expect(found.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['moeder/2020-01-02.md', 'fil-placering'],
      ['moeder/byraad/notat.md', 'fil-placering'],
    ]);
  });
});
