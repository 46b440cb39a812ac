/** The lines that a withdrawal writes, and that the content is sound with them. */
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { leftInContent } from '../../src/withdraw/left-in-content.ts';
import { withoutLines } from '../../src/withdraw/moves-text.ts';
import { planUndo } from '../../src/withdraw/plan-undo.ts';
import { planWithdrawal } from '../../src/withdraw/plan-withdrawal.ts';
import { contentOf, files, march } from './content.ts';

const movesFile = 'omdirigeringer.yml';
const day = '/byraad/2026-03-24/';

const plan = (folder: ReturnType<typeof contentOf>, from: string) =>
  planWithdrawal(folder, checkContent(folder), { from, date: '2026-06-01', reason: 'Der: »#«' });

/** The plan, which must be one, and the folder after it. */
function withdrawn(folder: ReturnType<typeof contentOf>, from: string) {
  const planned = plan(folder, from);
  if (planned.kind !== 'plan') throw new Error(JSON.stringify(planned));
  return planned;
}

const errors = (folder: ReturnType<typeof contentOf>) =>
  checkContent(folder).problems.filter(({ severity }) => severity === 'error');

const alone = [
  `${day}bilag/notat.txt`,
  `${day}bilag/referat.pdf`,
  '/emne/01.02.05/',
  '/emne/01.02/',
  '/sag/01.02.05-P19-1-26/',
];

describe('what vanishes with it', () => {
  it.each([
    ['an item with a case, subjects and an attachment of its own', `${day}punkt-1/`, alone],
    ['an item that shares its case and attachment', `${day}punkt-2/`, [`${day}bilag/referat.pdf`]],
    [
      'a meeting',
      day,
      [
        '/aar/2026/',
        '/emne/01.02.05/',
        '/emne/01.02/',
        '/sag/01.02.05-P19-1-26/',
        '/sag/aar/2026/',
      ],
    ],
    ['the only meeting of its year', '/byraad/2025-05-01/', ['/aar/2025/']],
    ['an attachment', `${day}bilag/kort.pdf`, []],
    ['all attachments of a meeting', `${day}bilag/`, []],
  ])('%s', (_, address, along) => {
    const { entries, after, added, ledger } = withdrawn(contentOf(), address);
    expect(entries.map(({ from }) => from)).toEqual([address, ...along.toSorted()]);
    expect(entries.slice(1).every((entry) => entry.along === address)).toBe(true);
    expect([added, ledger]).toEqual([[], '']);
    expect(errors(after)).toEqual([]);
    expect(checkContent(after).archive.addresses.has(address)).toBe(false);
  });

  it('is nothing else the second time', () => {
    const { after } = withdrawn(contentOf(), `${day}punkt-1/`);
    expect(withdrawn(after, `${day}punkt-1/`)).toMatchObject({ moves: '', entries: [] });
    const second = withdrawn(after, `${day}punkt-3/`);
    expect(second.entries.map(({ from }) => from)).toEqual([`${day}punkt-3/`]);
    expect(plan(withdrawn(contentOf(), day).after, `${day}punkt-1/`)).toEqual({
      kind: 'withdrawn with',
      from: day,
    });
  });

  it('is found, too, when the text was deleted first', () => {
    const [head = '', , ...rest] = (files[march] ?? '').split('## Punkt');
    const text = [head.replace(/rettelser:\n.*\n/, ''), ...rest].join('## Punkt');
    const { entries, after } = withdrawn(contentOf({ [march]: text }), `${day}punkt-1/`);
    expect(entries.map(({ from }) => from)).toEqual([`${day}punkt-1/`, ...alone]);
    expect(errors(after)).toEqual([]);
  });

  it('completes an entry that was written by hand', () => {
    const byHand = `- { fra: ${day}punkt-1/, trukket: 2026-05-05, grund: Selv. }\n`;
    const { entries, after } = withdrawn(contentOf({ [movesFile]: byHand }), `${day}punkt-1/`);
    expect(entries.map(({ from, date, reason }) => [from, date, reason])).toEqual(
      alone.map((from) => [from, '2026-05-05', 'Selv.']),
    );
    expect(errors(after)).toEqual([]);
  });

  it('is put into the ledger where it was not', () => {
    const ledger = '# Adresser\n/byraad/';
    const {
      added,
      after,
      ledger: addition,
    } = withdrawn(contentOf({ 'adresser.txt': ledger }), `${day}punkt-1/`);
    expect(added).toEqual([`${day}punkt-1/`, ...alone].toSorted());
    expect(addition).toBe(`\n${added.join('\n')}\n`);
    expect(errors(after)).toEqual([]);
  });

  it('may come back with another item, and asks for no line to be deleted', () => {
    const { after } = withdrawn(contentOf(), `${day}punkt-1/`);
    const more = (files['moeder/byraad/2025-05-01.md'] ?? '').replace('25/7', '01.02.05-P19-1-26');
    const texts = new Map(
      [...after.files.keys()].map((name) => [name, after.files.get(name) ?? '']),
    );
    texts.set('moeder/byraad/2025-05-01.md', more);
    const { archive, problems } = checkContent({ ...after, files: texts });
    expect(problems.filter(({ ruleId }) => ruleId === 'adresse-i-brug')).toEqual([]);
    expect(archive.addresses.has('/sag/01.02.05-P19-1-26/')).toBe(true);
  });
});

it('refuses what has moved, and says where it is now', () => {
  const moves = `- { fra: /gammel/2026-03-24/, til: ${day} }\n`;
  expect(plan(contentOf({ [movesFile]: moves }), '/gammel/2026-03-24/punkt-1/')).toEqual({
    kind: 'moved',
    to: `${day}punkt-1/`,
  });
});

const main = [
  `- fra: ${day}punkt-2/`,
  '  trukket: 2026-06-01',
  '  grund: "Der: »#«"',
  `- fra: ${day}bilag/referat.pdf`,
  '  trukket: 2026-06-01',
  '  grund: "Der: »#«"',
  `  med: ${day}punkt-2/`,
];

describe('the file', () => {
  const other = '- { fra: /a/, til: /om/ }';
  it.each([
    ['that is not there', '', main.map((line) => `${line}\n`).join('')],
    ['that is a comment', '# Flyttet.\n', main.map((line) => `${line}\n`).join('')],
    ['with an entry and a comment', `${other}\n# Sidst.\n`, `${main.join('\n')}\n`],
    ['without a line end', other, `\n${main.join('\n')}`],
    ['with Windows line ends', `${other}\r\n`, `${main.join('\r\n')}\r\n`],
    ['with entries that are moved in', `  ${other}\n`, main.map((line) => `  ${line}\n`).join('')],
    [
      'with a block last',
      '- fra: /a/\n  trukket: 2026-01-01\n  grund: |\n    Da.\n',
      `${main.join('\n')}\n`,
    ],
  ])('%s is added to, and gets its old bytes back', (_, text, addition) => {
    const ledger = text.includes('/a/') && { 'adresser.txt': '/a/\n' };
    const { moves, after, entries } = withdrawn(
      contentOf({ [movesFile]: text, ...ledger }),
      `${day}punkt-2/`,
    );
    expect(moves).toBe(addition);
    const lines = (text + moves).split('\n');
    expect(entries.map(({ line }) => lines[line - 1]?.trim())).toEqual([main[0], main[3]]);
    const undone = planUndo(after, checkContent(after), `${day}punkt-2/`);
    if (undone.kind !== 'plan') throw new Error(JSON.stringify(undone));
    expect(withoutLines(text + moves, undone.lines)).toBe(text);
  });

  it.each([
    ['in brackets', `[${other.slice(2)}]\n`],
    ['that is broken', '- fra: "/a/\n'],
    ['that ends', `${other}\n...\n`],
    ['with a byte order mark', `\uFEFF${other}\n`],
  ])('%s is not touched, and the lines are given', (_, text) => {
    expect(plan(contentOf({ [movesFile]: text }), `${day}bilag/kort.pdf`)).toEqual({
      kind: 'form',
      lines: [`- fra: ${day}bilag/kort.pdf`, '  trukket: 2026-06-01', '  grund: "Der: »#«"'],
    });
  });
});

describe('undoing', () => {
  const address = `${day}punkt-1/`;
  const folder = contentOf();
  const { after, moves } = withdrawn(folder, address);
  const with_ = (text: string, changed: Record<string, string> = {}) => {
    const edited = contentOf({ [movesFile]: text, ...changed });
    return planUndo(edited, checkContent(edited), address);
  };

  it('takes out only what was written, in whatever order it stands', () => {
    const reordered = moves
      .split(/(?=^- )/m)
      .toReversed()
      .join('# En bemærkning.\n');
    const text = `- { fra: /a/, til: /om/ }\n${reordered}# Sidst.\n`;
    const undone = with_(text.replaceAll('Der: »#«', 'Andet.'));
    if (undone.kind !== 'plan') throw new Error(JSON.stringify(undone));
    expect(withoutLines(text, undone.lines)).toBe(
      `- { fra: /a/, til: /om/ }\n${'# En bemærkning.\n'.repeat(alone.length)}# Sidst.\n`,
    );
  });

  it('leaves another withdrawal as it is', () => {
    const both = withdrawn(after, `${day}punkt-3/`);
    const undone = planUndo(both.after, checkContent(both.after), address);
    if (undone.kind !== 'plan') throw new Error(JSON.stringify(undone));
    // The source stays away while anything of the meeting is withdrawn.
    const source = `${day}bilag/referat.pdf`;
    expect(undone.kept).toEqual([source]);
    expect(undone.addresses).toEqual([address, ...alone.filter((each) => each !== source)]);
    const left = withoutLines(both.after.files.get(movesFile) ?? '', undone.lines);
    const then = contentOf({ [movesFile]: left });
    expect(errors(then)).toEqual([]);
    expect(planUndo(then, checkContent(then), `${day}punkt-3/`)).toMatchObject({
      addresses: [source, `${day}punkt-3/`],
      kept: [],
    });
  });

  it.each([
    ['nothing is withdrawn', '', { kind: 'not withdrawn', along: [] }],
    [
      'its own line was deleted',
      moves
        .split(/(?=^- )/m)
        .slice(1)
        .join(''),
      { kind: 'not withdrawn', along: [1, 5, 9, 13, 17].map((line) => line) },
    ],
    [
      'the entries stand on one line',
      `[{ fra: ${address}, trukket: 2026-06-01, grund: G. }, { fra: /a/, til: /om/ }]\n`,
      { kind: 'edited' },
    ],
    [
      'it is the meeting that is',
      `- { fra: ${day}, trukket: 2026-06-01, grund: G. }\n`,
      { kind: 'withdrawn with', from: day },
    ],
  ])('is refused where %s', (_, text, refused) => {
    expect(with_(text)).toEqual(refused);
  });

  it('is refused where the text has been deleted', () => {
    const [head = '', , ...rest] = (files[march] ?? '').split('## Punkt');
    const text = [head.replace(/rettelser:\n.*\n/, ''), ...rest].join('## Punkt');
    const refused = with_(moves, { [march]: text });
    expect(refused).toEqual({ kind: 'deleted', addresses: [address] });
  });
});

it('names the lines and the files in which it lies still', () => {
  const { after } = withdrawn(contentOf(), `${day}punkt-1/`);
  const { archive } = checkContent(after);
  const outlines = [...checkContent(contentOf()).archive.meetings.values()];
  const left = leftInContent(`${day}punkt-1/`, after, archive, outlines);
  expect(left).toEqual([
    { file: march, lines: [11, 18], corrections: true },
    { file: 'bilag/byraad/2026-03-24/notat.txt' },
    { file: 'bilag/byraad/2026-03-24/referat.pdf' },
  ]);
});
