/** The schema of the facts and the reader take the same values. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { meetingSchema } from '../../src/guide/editor/meeting-schema.ts';
import { readEntries } from '../../src/minutes/facts/entries.ts';
import { facts } from '../../src/minutes/facts/index.ts';
import type { JsonSchema } from '../../src/minutes/facts/schema.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { meetingKeys } from '../../src/minutes/read-facts.ts';
import { readYamlFields } from '../../src/minutes/yaml/yaml-fields.ts';
import { reportInto } from '../../src/rules/report.ts';
import { isValid } from './json-schema.ts';

const schema = meetingSchema();

/** The errors of these facts by themselves, apart from what their file is called. */
function readerTakes(yaml: string): boolean {
  const problems: Problem[] = [];
  const report = reportInto(problems, 'moeder/byraad/2026-03-24.md');
  const fields = readYamlFields(yaml, meetingKeys, report);
  if (fields) readEntries(fields, facts, report);
  return !problems.some(({ severity }) => severity === 'error');
}

const needed = 'udvalg: byraad\ndato: 2026-03-24\nstatus: referat\n';

const withKey = (key: string, value: string): string =>
  `${needed.replace(new RegExp(`^${key}: .*\\n`, 'm'), '')}${key}: ${value}\n`;

describe.each([
  ['udvalg', ['byraad', '7'], ['', '[byraad, x]', 'true']],
  ['titel', ['Byrådets møde', '"2026"', '""', ''], ['2026', '[a]', '{ a: b }', 'true']],
  ['start', ['"09:45"', '09:45', '"23:59"', ''], ['"24:00"', '"9:45"', '"09:60"', '9', '"09:45 "']],
  ['slut', ['"00:00"', ''], ['"kl. 17"', '[1]']],
  ['sted', ['Byrådssalen', '"620"', ''], ['620', '6.5', 'false']],
  [
    'til-stede',
    ['[Anne, Bo]', '[]', '', '["1"]', '\n  - Anne\n  - Bo'],
    ['Anne', '[1]', '[[Anne]]', '{ a: b }', '[{ a: b }]'],
  ],
  ['afbud', ['[Carl]'], ['1']],
  [
    'kilde',
    [
      '{ fil: a.pdf }',
      '{ fil: a.pdf, sha256: ab, ord: 0, daekning: "99,8 %" }',
      '{ fil: a.pdf, ord: }',
    ],
    [
      '{ fil: "" }',
      '{}',
      '{ ord: 2 }',
      'a.pdf',
      '',
      '{ fil: a.pdf, ord: 1.5 }',
      '{ fil: a.pdf, ord: -1 }',
      '{ fil: a.pdf, daekning: 100 }',
      '{ fil: a.pdf, sider: 2 }',
    ],
  ],
  [
    'rettelser',
    [
      '\n  - { dato: 2012-12-03, tekst: Rettet. }',
      '\n  - { dato: 2012-12-03, punkt: "3", tekst: Rettet., skjul: ja }',
      '',
      '[]',
    ],
    [
      '\n  - { dato: 2012-12-03 }',
      '\n  - { dato: 3/12, tekst: Rettet. }',
      '\n  - { dato: 2012-12-03, punkt: 3, tekst: Rettet. }',
      '\n  - { dato: 2012-12-03, tekst: Rettet., skjul: måske }',
      '\n  - Rettet.',
      '{ dato: 2012-12-03, tekst: Rettet. }',
    ],
  ],
  ['ukendt', [], ['noget']],
] as const)('%s', (key, taken, refused) => {
  it.each(taken)('takes %j', (value) => {
    const yaml = withKey(key, value);
    expect({ reader: readerTakes(yaml), schema: isValid(parse(yaml), schema) }).toEqual({
      reader: true,
      schema: true,
    });
  });
  it.each(refused)('refuses %j', (value) => {
    const yaml = withKey(key, value);
    expect({ reader: readerTakes(yaml), schema: isValid(parse(yaml), schema) }).toEqual({
      reader: false,
      schema: false,
    });
  });
});

test.each([
  ['udvalg: byraad', ''],
  ['udvalg: byraad', 'udvalg:'],
  ['dato: 2026-03-24', ''],
  ['dato: 2026-03-24', 'dato: 2026-02-30'],
  ['dato: 2026-03-24', 'dato: 2023-02-29'],
  ['dato: 2026-03-24', 'dato: 1900-02-29'],
  ['dato: 2026-03-24', 'dato: 2026-04-31'],
  ['status: referat', 'status: Referat'],
  ['status: referat', 'status: kladde'],
])('what is needed: %s, not %s', (good, bad) => {
  expect([readerTakes(needed), isValid(parse(needed), schema)]).toEqual([true, true]);
  const yaml = needed.replace(good, bad);
  expect([readerTakes(yaml), isValid(parse(yaml), schema)]).toEqual([false, false]);
});

test.each(['2024-02-29', '2000-02-29', '2026-12-31', '2026-06-30'])('the day %s', (day) => {
  const yaml = needed.replace('2026-03-24', day);
  expect([readerTakes(yaml), isValid(parse(yaml), schema)]).toEqual([true, true]);
});

/** Values of every shape, those of the form of a key more often than chance has them. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      '',
      'ja',
      'nej',
      'referat',
      '2024-02-29',
      '2023-02-29',
      '17:00',
      '100 %',
      '99,85 %',
      'a',
      '3',
    ),
    // Not `null`, which is nothing in a schema and a word where it is typed.
    fc.constantFrom(true, 0, -1, 7, 1.5),
    fc.array(tie('any'), { maxLength: 2 }),
    fc.dictionary(
      fc.constantFrom('fil', 'ord', 'daekning', 'sha256', 'dato', 'punkt', 'tekst', 'skjul', 'x'),
      tie('any'),
      { maxKeys: 3 },
    ),
  ),
})).any;

test('any facts: what the one takes, the other does', () => {
  const any = fc.dictionary(fc.constantFrom(...meetingKeys, 'ukendt'), value, { maxKeys: 4 });
  fc.assert(
    fc.property(any, (some) => {
      const all = { udvalg: 'byraad', dato: '2026-03-24', status: 'referat', ...some };
      expect(readerTakes(JSON.stringify(all))).toBe(isValid(all, schema));
    }),
    { seed: 20261130, numRuns: 400 },
  );
});

test('every key has a description, and only the keys that are declared may be used', () => {
  const describes = ({ properties = {}, additionalProperties }: JsonSchema): void => {
    expect(additionalProperties).toBe(false);
    for (const { description } of Object.values(properties)) expect(description).toMatch(/\.$/);
  };
  describes(schema);
  expect(Object.keys(schema.properties ?? {})).toEqual(meetingKeys);
});
