/** Each line of YAML is read as what it says, or told with the line as it should be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { checkLines } from '../../src/minutes/yaml/lines/check-lines.ts';
import { quoted } from '../../src/minutes/yaml/lines/quotes.ts';

const keys = ['titel', 'sted', 'til-stede', 'rettelser'];
const told = (text: string) =>
  checkLines(text, keys).faults.map(({ place: { line }, meant }) => `${line}: ${meant}`);

describe('a value is told as it should be', () => {
  it.each([
    ['! vigtigt', '"! vigtigt"'],
    ['!vigtigt', '"!vigtigt"'],
    ['&a Budget', '"&a Budget"'],
    ['*a', '"*a"'],
    ['@kommunen', '"@kommunen"'],
    ['`Budget`', '"`Budget`"'],
    ['% af budgettet', '"% af budgettet"'],
    ['| Budget', '"| Budget"'],
    ['> 5 mio.', '"> 5 mio."'],
    ['- punkt', '"- punkt"'],
    ['[Udkast] Referat', '"[Udkast] Referat"'],
    ['{x} Referat', '"{x} Referat"'],
    ['Referat: Byrådet', '"Referat: Byrådet"'],
    ['Referat:', '"Referat:"'],
    ['"Referat"s', `'"Referat"s'`],
    ["'TR'er'", `"TR'er"`],
    ["'Elevernes' valg'", `"Elevernes' valg"`],
    ['"Budget', '"Budget"'],
    ["'Budget", '"Budget"'],
    ['Budget"', '"Budget"'],
    ['"Budget”', '"Budget"'],
    ['”Budget”', '"Budget"'],
    ['“Budget”', '"Budget"'],
    ['‘Budget’', '"Budget"'],
    ["''17:00''", '"17:00"'],
    [`"17:00'`, '"17:00"'],
    ['"A" og "B"', `'"A" og "B"'`],
    ['"Det "gode" liv"', `'Det "gode" liv'`],
    ['"C:\\temp"', "'C:\\temp'"],
    ['"50 \\% mere"', "'50 \\% mere'"],
  ])('titel: %s', (value, meant) => {
    expect(told(`sted: A\ntitel: ${value}\nstatus: B\n`)).toEqual([`2: titel: ${meant}`]);
  });
});

describe('a line is told as it should be', () => {
  it.each([
    ['titel:Budget', '1: titel: Budget'],
    ['titel:\u00A0Budget', '1: titel: Budget'],
    ['titel = Budget', '1: titel: Budget'],
    ['titel Budget', '1: titel: Budget'],
    ['sted: A\n titel: B', '2: titel: B'],
    ['sted: A\n\ttitel: B', '2: titel: B'],
    ['titel: Referat\n  fra mødet', '1: titel: Referat fra mødet'],
    ['titel: |\n  Referat\n  fra mødet', '1: titel: Referat fra mødet'],
    ['titel: "Referat\n  fra mødet"', '1: titel: Referat fra mødet'],
    ['titel:\n  Referat', '1: titel: Referat'],
    ['til-stede:\n  - Anne\n   - Bo', '3:   - Bo'],
    ['til-stede:\n  - Anne\n - Bo', '3:   - Bo'],
    ['til-stede:\n  – Anne', '2:   - Anne'],
    ['til-stede:\n  -Anne', '2:   - Anne'],
    ['til-stede:\n  - @anne', '2:   - "@anne"'],
    ['til-stede: [Anne, Bo', '1: til-stede: [Anne, Bo]'],
    ['til-stede: [Anne,, Bo]', '1: til-stede: [Anne, Bo]'],
    ['til-stede: [Anne: formand, Bo]', '1: til-stede: ["Anne: formand", Bo]'],
    ['til-stede: [”Anne”, ”Bo”]', '1: til-stede: ["Anne", "Bo"]'],
    ['til-stede: ["Anne" "Bo"]', '1: til-stede: ["Anne", "Bo"]'],
    ['til-stede: &alle [Anne, Bo]', '1: til-stede: [Anne, Bo]'],
    [
      'rettelser:\n  - { dato: 2026-01-20, tekst: Beløbet, ikke dagen }',
      '2:   - { dato: 2026-01-20, tekst: "Beløbet, ikke dagen" }',
    ],
    [
      'rettelser:\n  - { dato: 2026-01-20, tekst: Se: bilag }',
      '2:   - { dato: 2026-01-20, tekst: "Se: bilag" }',
    ],
    [
      'rettelser:\n  - dato: 2026-01-20, punkt: "1", tekst: Nej.',
      '2:   - { dato: 2026-01-20, punkt: "1", tekst: Nej. }',
    ],
  ])('%j', (text, meant) => {
    expect(told(`${text}\n`)).toEqual([meant]);
  });
});

describe('nothing is told of', () => {
  it.each([
    'titel: Budget',
    'titel: C# og sag nr.#4',
    "titel: Lars' forslag om TR'er",
    'titel: Om "klima" i kommunen',
    "titel: 'TR''er'",
    'titel: "Det \\"gode\\" liv"',
    'titel: kl. 18:00 (A/B) – 50 % & mere',
    'titel: https://eksempel.dk/#a',
    'titel: “Klima” og vej',
    'titel:\tBudget',
    'status: referat # Skriv det her.',
    '# titel: @a\n\ntitel: A',
    'til-stede: [Anne Aagaard (A), "Bo, formand"]',
    'til-stede:\n  [\n    Anne,\n    Bo\n  ]',
    'til-stede:\n- Anne\n- Bo',
    'til-stede:\n  - Anne\n  - Bo\nsted: A',
    '- noegle: a\n  navn: B\n  tidligere-navne:\n    - { navn: C, til: 1969-12-31 }\n- noegle: d\n  navn: E',
    'kilde: { fil: referat.pdf, ord: 2255, daekning: 100 % }',
    '  titel: A\n  sted: B',
  ])('%j', (text) => {
    expect(checkLines(`${text}\n`, keys)).toEqual({ meant: `${text}\n`, faults: [] });
  });
});

it('a text in its quotation marks is read as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå0-9 "'\\#:!&*@%|>{}[\],.”“-]{1,20}$/), (text) => {
      const line = `titel: ${quoted(text)}\n`;
      expect(parseDocument(line).toJS()).toEqual({ titel: text });
      expect(told(line)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('what is meant is told of no more, and has as many lines', () => {
  const line = fc.stringMatching(
    /^(?:[ ]{0,3}(?:- )?)(?:titel|sted|til-stede)?:? ?[a-zø"'#:!&[\]{},”|> -]{0,12}$/,
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const { meant } = checkLines(lines.join('\n'), keys);
      expect(meant.split('\n')).toHaveLength(lines.length);
    }),
    { numRuns: 300 },
  );
});

it('names on lines of their own are told as a list, other words as one text', () => {
  expect(told('til-stede:\n  Anne Aagaard (A)\n  Bo Bendtsen')).toEqual([
    '2:   - Anne Aagaard (A)',
    '3:   - Bo Bendtsen',
  ]);
  expect(told('titel:\n  Møde i\n  Byrådet')).toEqual(['1: titel: Møde i Byrådet']);
});
