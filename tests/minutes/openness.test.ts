/** What words say of an item's openness. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opennessOfGroup } from '../../src/minutes/openness/group.ts';
import {
  opennessInHead,
  opennessOfLine,
  opennessOfText,
  opennessOfTitle,
} from '../../src/minutes/openness/index.ts';
import { numbersCalledClosed } from '../../src/minutes/openness/remark.ts';

describe('a line', () => {
  it.each([
    'Lukket',
    '(Lukket)',
    'LUKKET.',
    'L U K K E T   P U N K T',
    'Lukket sag',
    'Lukketpunkt',
    'Lukekt punkt',
    'Lukket: ja',
    'lukket = JA',
    'Lukket punkt: Ja, jf. § 10',
    'Åbent punkt: Nej',
    'Offentlig: nej',
    'Offentlighed – nej',
    'Åben/lukket: Lukket',
    'Dagsordenstype: Lukket punkt',
    '☐ Åben ☒ Lukket',
    'Fortroligt',
    'Ikke-offentlig sag',
    'Ej åben',
    'Punktet behandles for lukkede døre',
    'Sagen er undtaget fra aktindsigt',
    'Jf. kommunestyrelseslovens § 10, stk. 2',
    'Omfattet af tavshedspligt',
    'Ikke egnet til behandling i åbent møde',
    '> **Lukket\u00A0:** ja',
    'Lu\u00ADk\u200Bket: ja',
    'lukk\u0435t', // a Cyrillic letter
  ])('%j closes', (line) => {
    expect(opennessOfLine(line)).toBe('closed');
  });

  it.each([
    'Åbent punkt',
    'Åben sag',
    'Lukket: nej',
    'Lukket punkt: Nej',
    'Ikke lukket',
    'Offentlig: ja',
    'Status: Åben',
    'Åben/lukket: åben',
    '[x] Åben [ ] Lukket',
    'Punktet er åbent, jf. styrelseslovens § 10, stk. 1',
  ])('%j opens', (line) => {
    expect(opennessOfLine(line)).toBe('open');
  });

  it.each([
    'Punktet er lukket på grund af forhandlinger om pris',
    'Sagen behandles for lukkede døre, da den nævner en borger',
    'Lukket indtil salget er gennemført',
    'Lukningsgrund: forretningsforhold',
    'Må ikke uden videre offentliggøres',
    'Kun for byrådets medlemmer',
    'Type: L',
    'Personsag',
    'Søndag: lukket',
  ])('%j leaves a doubt', (line) => {
    expect(opennessOfLine(line)).toBe('doubt');
  });

  it.each([
    '',
    'Vejen er lukket',
    'Skolen er lukket i uge 42.',
    'Byggelovens § 10',
    'Offentlig beslutning, der skal udfyldes, hvis punktet er lukket',
    'Fortrolighedspolitikken gælder alle ansatte',
    'Den aflukkede gård',
    'Lukkede bilag',
    'Sagsfremstilling',
    'Godkendt.',
  ])('%j says nothing of it', (line) => {
    expect(opennessOfLine(line)).toBeUndefined();
  });
});

describe('a title', () => {
  it.each([
    'LUKKET: Salg af Nørregade 7',
    '[Lukket] Salg',
    'Lukket. Salg',
    'Salg (fortroligt)',
    'Salg, fortroligt',
    'Salg af grund - LUKKET SAG',
    'Lukket - ØU - Salg',
    'Lukket sag (O)',
    'Ikke-offentlig sag: køb',
    'Salg (behandles som luk- ket punkt)',
  ])('%j closes', (title) => {
    expect(opennessOfTitle(title)).toBe('closed');
  });

  it.each([
    '(L) Salg',
    'L2. Salg',
    'Lukket Tilbud på rengøring',
    'Salg af grund LUKKET',
    'Fortroligt salg',
    'Valg af bank (§ 10, stk. 2)',
    'Lukket ejendomssag',
    'Opgørelse over lukkede punkter',
    'Personalesag',
  ])('%j leaves a doubt', (title) => {
    expect(opennessOfTitle(title)).toBe('doubt');
  });

  it.each([
    'Ny anvendelse af lukket skole',
    'Lukkede kirkegårde',
    'Vejen holdes lukket',
    'Lukning af Tårnvej',
    'Lukketider for restauranter',
    'Nedlukning af ungdomsklub',
    'Orientering om tavshedspligt',
    'Fortrolighedspolitik',
    'Dispensation efter planlovens § 10, stk. 2',
    'Offentlig-privat samarbejde',
    'Åben skole',
  ])('%j is open', (title) => {
    expect(opennessOfTitle(title)).toBeUndefined();
  });
});

describe('a heading over several items', () => {
  it.each([
    ['Lukket dagsorden', 'closed'],
    ['LUKKEDE PUNKTER:', 'closed'],
    ['II. Lukkede sager', 'closed'],
    ['Til behandling - for lukkede døre', 'closed'],
    ['Byrådet - lukket dagsorden, 14. maj 2027', 'closed'],
    ['Herefter blev dørene lukket kl. 19.15.', 'closed'],
    ['Mødet fortsatte for lukkede døre.', 'closed'],
    ['Åben dagsorden', 'open'],
    ['Dørene blev åbnet igen.', 'open'],
    ['Lukket møde (kl. 18.15-19.00)', 'closed'],
    ['Byrådet   15-05-2026   Lukket referat   Side 4', 'closed'],
    ['Sager efter styrelseslovens § 10, stk. 1, 2. pkt.', 'closed'],
    ['ÅBNE PUNKTER (TILLÆG)', 'open'],
    ['Lukkede punkter: 2', undefined],
    ['Luk alle punkter', undefined],
    ['Åben dagsorden - godkendelse', undefined],
    ['Lukket punkt', undefined],
    ['Dagsorden', undefined],
    ['Skolens døre er lukkede', undefined],
  ])('%j is %s', (line, openness) => {
    expect(opennessOfGroup(line)).toBe(openness);
  });
});

describe('a line of an item’s head', () => {
  it.each([
    'NB! Medlemmerne mindes om tavshedspligten i denne sag',
    'Hjemmel: KSL § 10',
    'Fortrolige oplysninger indgår',
    '| 26/847 | Lukket | Teknik |',
    'Sagsnr. 26/960;Lukket;Ja;Sagsansvarlig;HPJ',
  ])('leaves a doubt by any such word: %j', (line) => {
    expect(['doubt', 'closed']).toContain(opennessInHead(line));
  });

  it.each(['Dispensation efter byggelovens § 10', 'Vejen er lukket', '| 26/847 | Teknik |'])(
    'says nothing: %j',
    (line) => {
      expect(opennessInHead(line)).toBeUndefined();
    },
  );
});

it.each([
  ['Godkendt. Punktet blev behandlet for lukkede døre.', 'closed'],
  ['Godkendt. Sagen er åben.', undefined],
  ['Sagen er lukket.', undefined],
  ['Godkendt. Sagen er hermed lukket.', undefined],
  ['Taget til efterretning. Sagen er afsluttet. Sagen er henlagt.', undefined],
  ['Sagen er lukket for offentligheden.', 'doubt'],
  ['Punktet er lukket.', 'closed'],
  ['Sagen er lukket. Punktet blev behandlet for lukkede døre.', 'closed'],
  ['Godkendt. Vejen holdes lukket.', undefined],
])('a text may say of its item that it is closed: %j', (text, openness) => {
  expect(opennessOfText(text)).toBe(openness);
});

it.each([
  ['Punkt 2 er lukket, jf. styrelseslovens § 10.', ['2']],
  ['Lukkede punkter: 4, 5 og 7a', ['4', '5', '7a']],
  ['Tilhørerne forlod salen under pkt. 2 (lukket).', ['2']],
  ['2      Udbud af renovation   L', ['2']],
  ['Åbne punkter: 1, 3', []],
  ['Punkt 2 udgik.', []],
  ['Skolen er lukket den 2. maj', []],
])('a remark may name the closed items: %j', (line, numbers) => {
  expect(numbersCalledClosed(line)).toEqual(numbers);
});

it('does not depend on case, blanks or what cannot be seen', () => {
  const line = fc.constantFrom('Lukket: ja', 'Lukket punkt', 'Ikke offentlig', 'Åbent punkt: nej');
  const blank = fc.constantFrom(' ', '\u00A0', '\u2003', '\u202F', '  ', '\t');
  const hidden = fc.constantFrom('', '', '', '\u00AD', '\u200B', '\u2060', '\uFEFF');
  const mark = fc.constantFrom('', '**', '- ', '> ', '_', '1. ', '* ');
  fc.assert(
    fc.property(
      line,
      fc.boolean(),
      blank,
      fc.array(hidden, { minLength: 40 }),
      mark,
      (...given) => {
        const [words, upper, space, between, around] = given;
        const spelled = Array.from((upper ? words.toUpperCase() : words).replaceAll(' ', space));
        const typed = around + spelled.map((letter, at) => letter + (between[at] ?? '')).join('');
        expect(opennessOfLine(typed)).toBe('closed');
      },
    ),
  );
});
