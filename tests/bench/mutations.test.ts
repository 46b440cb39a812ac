/** The judge of damaged documents, and what damages them. */
import { describe, expect, it, test } from 'vitest';
import { docx, paragraph, run } from '../import/formats/write-docx.ts';
import { drawn, writePdf } from '../attachments/write-pdf.ts';
import { randomFrom } from './archive/random.ts';
import { damage } from './import/damage.ts';
import type { Outcome } from './import/import-once.ts';
import { judge } from './import/judge.ts';
import { otherReading } from './import/other-reading.ts';
import { packedParts } from './import/packed-parts.ts';

const outcome = (kept: string[], leftOut: string[], text: string): Outcome => ({
  ...{ kind: 'whole', notes: [], kept, leftOut, text },
});

describe('judge', () => {
  test.each<[string, Outcome, string, string[], string[]]>([
    ['all there', outcome(['Ny sti.'], ['Side 1'], '## Ny sti'), 'Side 1\nNy sti.', [], []],
    ['otherwise divided', outcome(['cykel- stien'], [], 'cykel-stien'), 'cykelstien', [], []],
    ['not read', outcome(['Ny sti.'], [], 'Ny sti.'), 'Ny sti. Afvist.', ['Afvist'], []],
    ['once of twice', outcome(['Nej'], [], 'Nej'), 'Nej nej Nej', ['Nej', 'nej'], []],
    [
      'not written',
      outcome(['Ny sti.', 'Afvist.'], [], 'Ny sti.'),
      'Afvist. Ny sti.',
      [],
      ['Afvist'],
    ],
  ])('%s', (_, found, other, unread, unwritten) => {
    expect(judge(found, other)).toEqual({ unread, unwritten });
  });

  it('counts nothing that is missing in the sound document', () => {
    const usual = { unread: ['Titel'], unwritten: [] };
    expect(judge(outcome(['a'], [], 'a'), 'Titel a', usual)).toEqual({ unread: [], unwritten: [] });
  });
});

test.each([
  ['html' as const, '<title>x</title><p>S&oslash;en <b>er</b> ny<!-- nej --><p', 'Søen er ny'],
  [
    'xml' as const,
    '<a t="x"><![CDATA[<p>S&#xF8;en</p>]]>&lt;i&gt;er&lt;/i&gt; ny</a>',
    'Søen er ny',
  ],
])('another reading of %s', (format, source, text) => {
  const read = otherReading(Buffer.from(source), format, false) ?? '';
  expect(read.split(/\s+/).filter(Boolean).join(' ')).toBe(text);
});

it('damages the same bytes in the same way, and leaves the sound ones alone', () => {
  const sound = Buffer.from('REFERAT\n<p>Punkt 1</p>\n'.repeat(20));
  const all = (): string[] => {
    const random = randomFrom(1);
    return Array.from({ length: 50 }, () =>
      Buffer.from(damage(sound, random).bytes).toString('hex'),
    );
  };
  expect(all()).toEqual(all());
  expect(sound.toString()).toBe('REFERAT\n<p>Punkt 1</p>\n'.repeat(20));
});

describe('a part of a packed document', () => {
  it('of Word is put back, and the document can be read', () => {
    const document = docx({ body: paragraph(run('Ny sti')) });
    const part = packedParts(document).find(({ name }) => name === 'word/document.xml');
    const text = Buffer.from(part?.bytes ?? [])
      .toString()
      .replace('Ny sti', 'Ny vej');
    const changed = part?.replaced(Buffer.from(text)) ?? document;
    expect(otherReading(changed, 'docx', false)).toBe('Ny vej\n');
  });

  it('of a PDF is put back, and the table leads to every object', () => {
    const document = writePdf({ pages: [drawn('Ny sti')] });
    const [part] = packedParts(document);
    const changed = part?.replaced(Buffer.from(`${drawn('Ny sti')} `.repeat(9))) ?? document;
    const file = Buffer.from(changed).toString('latin1');
    const offsets = [...file.matchAll(/(\d{10}) 00000 n/g)].map(([, at]) => Number(at));
    expect(offsets.filter((at) => !/^\d+ 0 obj/.test(file.slice(at)))).toEqual([]);
    expect(file.slice(Number(/startxref\s+(\d+)/.exec(file)?.[1]))).toMatch(/^xref/);
  });
});
