/** What is withdrawn is not in the archive, whether or not its words still lie in the content. */
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model.ts';
import { readContent } from '../../src/check/read-content.ts';
import { withoutPositions } from '../minutes/without-positions.ts';

const item = (number: string, text: string, ...fields: string[]) =>
  `\n## Punkt ${number}: Titel ${text}\n\n${fields.map((field) => `${field}\n`).join('')}
### Beslutning\n\nBesluttet: ${text}.\n`;

const corrections = `rettelser:
  - { dato: 2026-04-01, punkt: "1", tekst: Rettet et. }
  - { dato: 2026-04-02, tekst: Rettet i det hele. }
`;

const meeting = (date: string, items: string, more = '') => `---
udvalg: byraad
dato: ${date}
status: referat
titel: Møde
kilde: { fil: referat.pdf }
${more}---
${items}`;

const one = item('1', 'et', 'Sag: 26/1', 'Sag: 26/2');
const two = item('2', 'to [kort](bilag/kort%201.pdf)', 'Sag: 26/3', 'Sag: 26/1');
const three = item('3', 'tre');
const twoCorrected = '  - { dato: 2026-04-03, punkt: "2", tekst: Den hemmelige rettelse. }\n';

const files = {
  'udvalg.yml': '- { noegle: byraad, navn: Byrådet }\n',
  'moeder/byraad/2026-03-24.md': meeting(
    '2026-03-24',
    one + two + three,
    corrections + twoCorrected,
  ),
  'moeder/byraad/2026-05-01.md': meeting('2026-05-01', item('1', 'maj', 'Sag: 26/2')),
};

const attachments = [
  'byraad/2026-03-24/kort 1.pdf',
  'byraad/2026-03-24/referat.pdf',
  'byraad/2026-05-01/referat.pdf',
];

function read(moves: string, changed: Record<string, string> = {}, attachmentFiles = attachments) {
  const all = { ...files, 'omdirigeringer.yml': moves, ...changed };
  return readContent({
    files: new Map(Object.entries(all)),
    attachmentFiles: new Set(attachmentFiles),
  });
}

const withdrawal = (from: string) => `- fra: ${from}\n  trukket: 2026-06-01\n  grund: Derfor.\n`;

const numbers = (archive: Archive, key = 'byraad/2026-03-24') =>
  archive.meetings.get(key)?.items.map(({ number, order }) => [number, order]);

/** Everything in an archive that comes from meetings, as plain data. */
const plain = ({ meetings, committees, cases, subjects, years, publishedFiles }: Archive) =>
  withoutPositions({
    joined: [meetings, committees, cases, subjects, years].map((map) => [...map]),
    files: [...publishedFiles],
  });

describe('an item', () => {
  const moves = withdrawal('/byraad/2026-03-24/punkt-2/');
  const { archive, problems } = read(moves);

  it('leaves nothing of its words, nor those of its correction', () => {
    expect(numbers(archive)).toEqual([
      ['1', 1],
      ['3', 2],
    ]);
    expect(archive.meetings.get('byraad/2026-03-24')?.corrections.map(({ text }) => text)).toEqual([
      'Rettet et.',
      'Rettet i det hele.',
    ]);
    expect([...archive.cases].map(([key, { items }]) => [key, items.length])).toEqual([
      ['26-2', 2],
      ['26-1', 1],
    ]);
  });

  it('leaves no link to an attachment that is only its own', () => {
    const links = archive.meetings.get('byraad/2026-03-24')?.attachmentLinks;
    expect(links).toEqual([]);
  });

  it('takes along the attachments of its meeting that no other item links to', () => {
    expect([...archive.publishedFiles]).toEqual(['byraad/2026-05-01/referat.pdf']);
    const linked = `${one}\n[Kortet](bilag/kort%201.pdf)\n`;
    const other = read(moves, {
      'moeder/byraad/2026-03-24.md': meeting('2026-03-24', linked + two + three, corrections),
    });
    expect([...other.archive.publishedFiles]).toEqual([
      'byraad/2026-03-24/kort 1.pdf',
      'byraad/2026-05-01/referat.pdf',
    ]);
  });

  it('is reported while its words lie in the file', () => {
    expect(problems).toMatchObject([
      {
        ruleId: 'trukket-tekst',
        file: 'moeder/byraad/2026-03-24.md',
        line: 22,
        column: 1,
        severity: 'warning',
      },
    ]);
  });

  it('gives the same archive when its words have been deleted', () => {
    const deleted = read(moves, {
      'moeder/byraad/2026-03-24.md': meeting('2026-03-24', one + three, corrections),
    });
    expect(deleted.problems).toEqual([]);
    expect(plain(deleted.archive)).toEqual(plain(archive));
  });
});

describe('a meeting', () => {
  const moves = withdrawal('/byraad/2026-03-24/');
  const { archive, problems } = read(moves);

  it('goes with its items and attachments', () => {
    expect([...archive.meetings.keys()]).toEqual(['byraad/2026-05-01']);
    expect([...archive.cases.keys()]).toEqual(['26-2']);
    expect([...archive.publishedFiles]).toEqual(['byraad/2026-05-01/referat.pdf']);
  });

  it('is reported while its file is there', () => {
    expect(problems.map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['trukket-tekst', 'bilag/byraad/2026-03-24/kort 1.pdf'],
      ['trukket-tekst', 'bilag/byraad/2026-03-24/referat.pdf'],
      ['trukket-tekst', 'moeder/byraad/2026-03-24.md'],
    ]);
  });

  it('keeps what a nearer entry keeps: nothing of a meeting that is gone', () => {
    const saved = '- { fra: /byraad/2026-03-24/punkt-1/, til: /byraad/2026-05-01/punkt-1/ }\n';
    expect([...read(moves + saved).archive.meetings.keys()]).toEqual(['byraad/2026-05-01']);
  });
});

describe('an attachment', () => {
  it('goes alone, however its name is written', () => {
    for (const name of ['kort%201.pdf', 'kort 1.pdf']) {
      const { archive, problems } = read(withdrawal(`"/byraad/2026-03-24/bilag/${name}"`));
      expect([...archive.publishedFiles]).toEqual([
        'byraad/2026-03-24/referat.pdf',
        'byraad/2026-05-01/referat.pdf',
      ]);
      expect(numbers(archive)).toHaveLength(3);
      expect(problems.map(({ file }) => file)).toEqual(['bilag/byraad/2026-03-24/kort 1.pdf']);
    }
  });
});

it('withdraws nothing for a redirect', () => {
  const moves = '- { fra: /byraad/2026-03-24/punkt-2/, til: /byraad/2026-03-24/punkt-1/ }\n';
  const { archive, problems } = read(moves);
  expect(problems).toEqual([]);
  expect(numbers(archive)).toHaveLength(3);
  expect(archive.publishedFiles.size).toBe(3);
});
