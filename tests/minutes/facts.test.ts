/** What follows from the declaration of a fact: it is enough to declare one more. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newMeeting } from '../../src/cli/new.ts';
import { fact } from '../../src/minutes/facts/fact.ts';
import { factsTable } from '../../src/minutes/facts/facts-table.ts';
import { text } from '../../src/minutes/facts/forms.ts';
import { facts } from '../../src/minutes/facts/index.ts';
import { keysOf } from '../../src/minutes/facts/entries.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { reportInto } from '../../src/rules/report.ts';
import { readFacts } from '../../src/minutes/read-facts.ts';
import { factTexts } from '../../src/minutes/source-text.ts';
import { writeFacts } from '../../src/minutes/write-meeting.ts';
import { readYamlFields } from '../../src/minutes/yaml/yaml-fields.ts';
import { factRows } from '../../src/site/meeting-facts.ts';

const madeUp = fact({
  key: 'proevefakt',
  form: text,
  about: 'navnet på den, der skrev referatet',
  example: '…',
  sourceWords: (name) => name,
  row: { label: 'Prøvefakt', text: (name) => name },
});

// By name: another fact that is declared some day is not of this test.
const { committee, date, start, end, endDate, place, status, title, sources } = facts;
const { present, apologies, corrections } = facts;
const known = { committee, date, start, end, endDate, place, status, title, sources };
const list = { ...known, present, apologies, corrections, madeUp };
const file = 'moeder/byraad/2026-03-24.md';
const yaml = `udvalg: byraad
dato: 2026-03-24
start: "17:00"
slut: "19:30"
sted: "620"
status: referat
titel: Byrådets møde
kilde: { fil: referat.pdf, sha256: abc, ord: 2255, daekning: "99,8 %" }
til-stede: [ Anne Aagaard, Bo Bendtsen ]
afbud: [ Carl Clausen ]
rettelser:
  - { dato: 2026-03-30, punkt: "2", tekst: Beløbet., skjul: ja }
proevefakt: Dorte Dam
`;

/** The facts in `typed`, and the problems as `line:column ruleId`. */
function read(typed: string) {
  const problems: Problem[] = [];
  const report = reportInto(problems, file);
  const fields = readYamlFields(typed, keysOf(list), report);
  return {
    values: fields && readFacts(fields, file, report, list),
    problems: problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
  };
}

function readWell(typed: string) {
  const { values, problems } = read(typed);
  expect(problems).toEqual([]);
  if (values === undefined) throw new Error('These facts can be read');
  return values;
}

test('a declared fact is read with the others', () => {
  expect(readWell(yaml)).toEqual({
    committee: 'byraad',
    date: '2026-03-24',
    sequence: 1,
    start: '17:00',
    end: '19:30',
    place: '620',
    status: 'minutes',
    title: 'Byrådets møde',
    sources: [{ file: 'referat.pdf', sha256: 'abc', words: 2255, coverage: 99.8 }],
    present: ['Anne Aagaard', 'Bo Bendtsen'],
    apologies: ['Carl Clausen'],
    corrections: [
      {
        date: '2026-03-30',
        item: '2',
        text: 'Beløbet.',
        hidesEarlier: true,
        position: { line: 12, column: 32 },
      },
    ],
    madeUp: 'Dorte Dam',
  });
});

test('its value is checked, and its key is offered for one that is nearly it', () => {
  expect(read(yaml.replace('Dorte Dam', '7')).problems).toEqual(['13:13 noegle-vaerdi']);
  expect(read(yaml.replace('proevefakt', 'prøvefakt')).problems).toEqual(['13:1 noegle-ukendt']);
});

test('it is written as it was read', () => {
  expect(writeFacts(readWell(yaml), list)).toBe(yaml);
  const without = yaml.replace('proevefakt: Dorte Dam\n', '');
  expect(writeFacts(readWell(without), list)).toBe(without);
});

test('a meeting of several documents has a list of sources, each with its items', () => {
  const several = yaml.replace(
    /^kilde: .*$/mu,
    'kilde:\n' +
      '  - { fil: dagsorden.pdf, punkter: [ "1", – ], aftryk: aB-_ }\n' +
      '  - { fil: referat.pdf, sha256: abc, punkter: [ "1", T1 ] }',
  );
  expect(readWell(several).sources).toEqual([
    { file: 'dagsorden.pdf', items: ['1', '–'], fingerprints: 'aB-_' },
    { file: 'referat.pdf', sha256: 'abc', items: ['1', 'T1'] },
  ]);
  expect(writeFacts(readWell(several), list)).toBe(several);
  expect(read(several.replace('dagsorden.pdf', '')).problems).toEqual(['9:7 noegle-mangler']);
});

test('the template of a new meeting shows it', () => {
  const committee = { key: 'byraad', name: 'Byrådet', formerNames: [], abbreviations: [] };
  expect(newMeeting(committee, { date: '2026-05-05' }, list)).toContain(
    '\n# afbud: […]\n# proevefakt: …\n---',
  );
});

test('the guide describes it', () => {
  expect(factsTable(list)).toContain(
    '\n| `proevefakt` | nej | navnet på den, der skrev referatet |',
  );
});

test('the pages of the meeting show it', () => {
  expect(factRows(readWell(yaml), list)).toEqual([
    { label: 'Sted', text: '620' },
    { label: 'Til stede', text: 'Anne Aagaard, Bo Bendtsen' },
    { label: 'Afbud', text: 'Carl Clausen' },
    { label: 'Prøvefakt', text: 'Dorte Dam' },
  ]);
});

test('the source of an import must have its words', () => {
  expect(factTexts(readWell(yaml), list)).toEqual({
    start: '17:00',
    slut: '19:30',
    sted: '620',
    titel: 'Byrådets møde',
    'til-stede': 'Anne Aagaard Bo Bendtsen',
    afbud: 'Carl Clausen',
    proevefakt: 'Dorte Dam',
  });
});

test('the guide has the table of the facts there are', async () => {
  expect(await readFile('content/README.md', 'utf8')).toContain(`\n${factsTable()}\n`);
});
