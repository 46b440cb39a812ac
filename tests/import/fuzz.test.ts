/**
 * Whatever bytes an import is given, it gives a report or a reason, and never anything half-written.
 * The runs are the same every time; `seed` and `numRuns` are what a longer search would change.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatErrors } from '../../src/i18n/da-import-formats.ts';
import { readDocument } from '../../src/import/formats/read-document.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { isError, sayNote } from '../../src/import/report.ts';
import { meetingFile } from '../../src/minutes/read-facts.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { allRules } from '../../src/rules/rule-set.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { callCommand } from '../call-command.ts';
import { root } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { fixtureMeeting, layouts, meetingHtml, printMeeting } from './formats/print-minutes.ts';
import { writeWord } from './formats/write-minutes.ts';
import { kildeBytes, kildeNames, kildeText } from './kilder.ts';

const seed = 20_121_120;

/** Reads and imports `bytes`, and expects what may be expected of any. */
async function importAny(bytes: Uint8Array): Promise<void> {
  const read = await readDocument(bytes);
  if (typeof read === 'string') {
    expect(Object.keys(formatErrors)).toContain(read);
    return;
  }
  const document = { file: 'fil', sha256: '0', ...read };
  const { report, imported } = importDocument(document, {
    committees: [],
    given: {},
    findFiles: () => [],
  });
  for (const note of report.notes) expect(sayNote(note)).toMatch(/\S/);
  expect(report.notes.some(isError)).toBe(imported === undefined);
  if (imported === undefined) return;
  expect(report.proof).toMatchObject({ matched: report.proof?.words, gaps: [] });
  const { meeting, problems } = readMeeting(imported.text, meetingFile(imported.meeting));
  expect(meeting?.items).toHaveLength(imported.meeting.items.length);
  const asked = ({ ruleId }: Problem) => allRules.byId.get(ruleId)?.importWrites === true;
  expect(problems.filter((each) => each.severity === 'error' && !asked(each))).toEqual([]);
}

/** A place in a file of any length. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

type Damage = (bytes: Uint8Array) => Uint8Array;

/** What may happen to a file on its way: cut off, bits turned, a part lost, repeated or overwritten. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (end): Damage =>
      (bytes) =>
        bytes.slice(0, end * bytes.length),
  ),
  fc
    .array(fc.tuple(place, fc.integer({ min: 0, max: 7 })), { minLength: 1, maxLength: 20 })
    .map((turned): Damage => (bytes) => {
      const damaged = bytes.slice();
      for (const [at, bit] of turned) {
        const index = Math.floor(at * bytes.length);
        damaged[index] = (damaged[index] ?? 0) ^ (1 << bit);
      }
      return damaged;
    }),
  fc.tuple(place, fc.nat(3000)).map(([at, length]): Damage => (bytes) => {
    const start = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
  }),
  fc.tuple(place, fc.nat(3000), place).map(([at, length, to]): Damage => (bytes) => {
    const [start, target] = [Math.floor(at * bytes.length), Math.floor(to * bytes.length)];
    const part = bytes.subarray(start, start + length);
    return Buffer.concat([bytes.subarray(0, target), part, bytes.subarray(target)]);
  }),
  fc.tuple(place, fc.uint8Array({ maxLength: 200 })).map(([at, written]): Damage => (bytes) => {
    const damaged = bytes.slice();
    damaged.set(written.subarray(0, bytes.length), at * Math.max(0, bytes.length - written.length));
    return damaged;
  }),
);

const documents = new Map<string, Uint8Array>();

beforeAll(async () => {
  const meeting = fixtureMeeting('chefforum/2012-11-01.md');
  const browser = await openBrowser();
  try {
    documents.set('referat.pdf', await printMeeting(browser, meeting, layouts.narrow));
  } finally {
    await browser.close();
  }
  documents.set('referat.docx', writeWord(meeting, { headings: 'styles', contents: true }));
  documents.set('referat.html', Buffer.from(meetingHtml(meeting, layouts.official)));
  documents.set('referat.txt', kildeBytes('003'));
});

describe('any bytes', () => {
  it.each(['', '%PDF-1.7\n', 'PK\u0003\u0004', '<!doctype html>', 'Punkt 1: A\n\n', '{\\rtf'])(
    'after »%s« give a report or a reason',
    async (beginning) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400, size: 'max' }), (bytes) =>
          importAny(Buffer.concat([Buffer.from(beginning), bytes])),
        ),
        { seed, numRuns: 60 },
      );
    },
  );

  it.each([
    ['referat.pdf', 80],
    ['referat.docx', 200],
    ['referat.html', 60],
    ['referat.txt', 60],
  ])('of a damaged %s do, too', async (name, numRuns) => {
    const whole = documents.get(name) ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(damage, (apply) => importAny(apply(whole))),
      { seed, numRuns },
    );
  });
});

it('any lines of the documents, in any order, give a report', async () => {
  const lines = kildeNames.flatMap((name) => kildeText(name).split('\n'));
  const beginning = 'REFERAT Chefforum d. 20-11-2012\n\nPunkt 1: Godkendelse af dagsorden\n\n';
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(lines.length - 1), { maxLength: 300, size: 'max' }),
      fc.constantFrom('\n', '\n\n'),
      fc.boolean(),
      (chosen, end, begins) => {
        const text = chosen.map((index) => lines[index]).join(end);
        return importAny(Buffer.from(begins ? beginning + text : text));
      },
    ),
    { seed, numRuns: 40 },
  );
});

it('the command tells each damaged file and writes the others whole, and nothing else', async () => {
  await withTemporaryFolder(async (folder) => {
    const [from, out] = [join(folder, 'ind'), join(folder, 'ud')];
    await mkdir(from);
    // What is cut off at half its length is damaged in these formats, whatever it says.
    for (const [name, bytes] of documents) {
      for (const part of [0.2, 0.5, 0.8]) {
        const damaged = name.endsWith('.txt') ? damagedText(bytes, part) : bytes;
        await writeFile(join(from, `${part} ${name}`), damaged.slice(0, part * bytes.length));
      }
    }
    await writeFile(join(from, 'helt.txt'), kildeBytes('003'));
    const { exitCode, stdout, stderr } = await callCommand('import', ['--out', out, from]);
    expect(exitCode).toBe(1);
    const refused = stderr.match(/^.*(?=: ikke importeret$)/gm) ?? [];
    expect(refused).toHaveLength(3 * documents.size);
    // Each has one reason of its own, and no trace of the program.
    expect(stderr.match(/^ {2}\S.*\.$/gm)).toHaveLength(refused.length);
    expect(stderr).not.toMatch(/Error|at .*:\d+/);
    expect(stdout).toMatch(/\n1 skrevet, 0 uændret, 12 ikke importeret\.\n$/);
    const written = await readdir(out, { recursive: true, withFileTypes: true });
    const names = written.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['2012-11-01.md', 'udvalg.yml']);
    const committed = 'tests/fixtures/albertslund/moeder/chefforum/2012-11-01.md';
    const text = await readFile(join(out, 'moeder/chefforum/2012-11-01.md'), 'utf8');
    const [ours, theirs] = [text, await readFile(join(root, committed), 'utf8')].map((one) =>
      one.replace(/^kilde: .*$/m, ''),
    );
    expect(ours).toBe(theirs);
  });
});

/** A text that is cut off is still a text; one with bytes of another kind is not. */
function damagedText(bytes: Uint8Array, part: number): Uint8Array {
  const damaged = new Uint8Array(bytes);
  damaged.set([0, 1, 2], part * 0.5 * bytes.length);
  return damaged;
}
