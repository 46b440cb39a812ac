/** What an import refuses and reports, and that no input gets words lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import type { Given } from '../../src/import/header/identify.ts';
import { proveWords } from '../../src/import/proof/prove-words.ts';
import { recognise } from '../../src/import/recognise.ts';
import { isError, sayNote } from '../../src/import/report.ts';
import { sortSourceWords } from '../../src/import/proof/source-words.ts';
import { chefforum, documentOf, importKilde, kildeNames, kildeText } from './kilder.ts';

const item = 'Punkt 1: A\n\nBeslutning\n\nGodkendt.';

function run(text: string, given: Given = {}, committees = [chefforum]) {
  const { report, imported } = importDocument(documentOf(text), {
    committees,
    given,
    findFiles: () => [],
  });
  return { told: report.notes.map(sayNote), imported };
}

describe('the committee', () => {
  const of = (name: string) => `REFERAT ${name} d. 20-11-2012\n\n${item}`;

  it.each(['Chefforum', 'CHEFFORUM', 'Tværgående chefgruppe', 'CF', 'chefforum'])(
    'is known as %s',
    (name) => {
      const { imported } = run(of(name));
      expect(imported?.meeting.committee).toBe('chefforum');
      expect(imported).not.toHaveProperty('newCommittee');
    },
  );

  it('is new with a key made of its name', () => {
    expect(run(of('Børne- og Ungeudvalget')).imported).toMatchObject({
      meeting: { committee: 'boerne-og-ungeudvalget' },
      newCommittee: { key: 'boerne-og-ungeudvalget', name: 'Børne- og Ungeudvalget' },
    });
  });

  it('may be given', () => {
    expect(run(of('Økonomiudvalget'), { committee: 'oeu' }).imported?.newCommittee).toEqual({
      key: 'oeu',
      name: 'Økonomiudvalget',
    });
    const { imported } = run(item, { committee: 'chefforum', date: '2012-11-20' });
    expect(imported?.meeting).toMatchObject({ committee: 'chefforum', title: '' });
  });

  it('is new under the name or the key the user gave, where the document does not name it', () => {
    const named = run(item, { date: '2012-11-20', committee: 'Børne- og Ungeudvalget' });
    const name = 'Børne- og Ungeudvalget';
    expect(named.imported?.newCommittee).toEqual({ key: 'boerne-og-ungeudvalget', name });
    expect(named.told).toEqual([]);
    const keyed = run(item, { date: '2012-11-20', committee: 'oekonomiudvalget' });
    expect(keyed.imported?.newCommittee).toEqual({
      key: 'oekonomiudvalget',
      name: 'Økonomiudvalget',
    });
    expect(keyed.told).toEqual([
      'Dokumentet siger ikke, hvad udvalget hedder, så navnet er fra --udvalg: »Økonomiudvalget«',
    ]);
  });

  it('is refused where it is not known or contradicted', () => {
    expect(run(item, { date: '2012-11-20' }).told).toEqual([
      'Udvalgets navn står ikke i dokumentet. Giv dets nøgle med --udvalg.',
    ]);
    expect(run(of('Chefforum'), { committee: 'chefforun' }).told).toEqual([
      'Udvalget »Chefforum« har nøglen chefforum i udvalg.yml, men --udvalg siger chefforun. Ret --udvalg, eller udelad den.',
    ]);
  });
});

it('a letter that was lost before is no part of what is there', () => {
  const text =
    'REFERAT Chefforum d. 20-11-2012\n\nPunkt 1: Sti\n\nBeslutning\n\nGodkendt i h\uFFFDring.';
  const { report } = importDocument(documentOf(text), {
    ...{ committees: [chefforum], given: {}, findFiles: () => [] },
  });
  expect(report.proof).toMatchObject({ words: 11, matched: 11, coverage: 90.9 });
});

describe('the date', () => {
  const differing = `REFERAT Chefforum d. 20-11-2012\n\nMødedato Onsdag d. 21. november 2012 kl. 09:45\n\n${item}`;

  it('is asked for where the document does not say it', () => {
    expect(run(item, { committee: 'chefforum' }).told).toEqual([
      'Mødets dato står ikke i dokumentet. Giv den med --dato ÅÅÅÅ-MM-DD.',
    ]);
  });

  it('is asked for where the document says two, and settled by the user', () => {
    expect(run(differing).told).toEqual([
      'Dokumentet nævner flere mødedatoer: 2012-11-20 og 2012-11-21. Vælg den rigtige med --dato.',
    ]);
    const { imported } = run(differing, { date: '2012-11-21' });
    expect(imported?.meeting).toMatchObject({ date: '2012-11-21', start: '09:45' });
    // The time belongs to the other day's line, which is kept as text.
    expect(run(differing, { date: '2012-11-20' }).imported?.meeting).not.toHaveProperty('start');
  });

  it('may not contradict the document', () => {
    expect(run(differing, { date: '2012-11-22' }).told).toEqual([
      'Dokumentets mødedato er 2012-11-20 og 2012-11-21, men --dato siger 2012-11-22. Ret --dato, eller udelad den.',
    ]);
  });
});

describe('the committee, where only decisions name it', () => {
  it.each([
    ['Byrådets beslutning:', 'Byrådet'],
    ['Udvalgets beslutning:', undefined],
  ])('of %s is %s', (heading, name) => {
    const text = `REFERAT 20-11-2012\n\nPunkt 1: A\n\n${heading}\n\nGodkendt.`;
    expect(run(text, {}, []).imported?.newCommittee?.name).toBe(name);
  });
});

describe('a document that cannot be published', () => {
  it('is refused when it is no minutes, with that reason alone', () => {
    expect(run('Kære alle\n\nHusk mødet.').told).toEqual([
      'Filen ligner ikke et referat: den har ingen punkter (linjer som »Punkt 1: Godkendelse af dagsorden«).',
    ]);
  });

  it('leaves out the heading of a decision that says nothing, and tells', () => {
    const text = `REFERAT Chefforum d. 20-11-2012\n\n${item}\n\nPunkt 2: B\n\nBeslutning`;
    const { told, imported } = run(text);
    expect(told).toEqual([
      'Punkt 2 har en overskrift til beslutningen, men ingen beslutning; overskriften er udeladt.',
    ]);
    expect(imported?.meeting.items[1]?.sections).toEqual([]);
  });
});

describe('the proof of words', () => {
  const { meeting } = importKilde('003');
  const document = documentOf(kildeText('003'));
  const draft = recognise(document.lines);
  const prove = (lines: typeof document.lines, of = meeting) =>
    proveWords(sortSourceWords({ ...document, lines }, draft, of), of).gaps;

  it('finds a lost word, an added one and a changed one, with their lines and what is around', () => {
    const changed = document.lines.map((line) => {
      const { number, text } = line;
      if (number === 57) return { number, text: text.replace('honorerede', 'honorerede ikke') };
      if (number === 101) return { number, text: text.replace('konkret ', '') };
      if (number === 189) return { number, text: text.replace('fokus', 'Fokus') };
      return line;
    });
    expect(prove(changed)).toMatchObject([
      { line: 57, missing: ['ikke'], instead: [] },
      { line: 101, missing: [], instead: ['konkret'] },
      { line: 189, missing: ['Fokus'], instead: ['fokus'] },
    ]);
    expect(prove(changed)[0]).toMatchObject({
      before: [
        '01-11-2012',
        'Kommunaldirektøren',
        'godkendte',
        'indstillingerne',
        'og',
        'honorerede',
      ],
      after: ['for', 'panelets', 'bidrag', 'og', 'for', 'paneledtager'],
    });
  });

  it('finds a fact that differs, and text that is gone to the end', () => {
    expect(prove(document.lines, { ...meeting, place: 'Rådhuset' })).toMatchObject([
      { line: 7, missing: ['Mødested', 'Kommunalbestyrelsessalen'], instead: [] },
    ]);
    const [gap, ...others] = prove(document.lines, {
      ...meeting,
      items: meeting.items.slice(0, 5),
    });
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ line: 192, instead: [], after: [] });
    expect(gap?.missing).toHaveLength(52);
  });
});

const wellKnown = fc.constantFrom(
  ...['', ' ', '- ', '1. ', '· ', '    ', '> ', '# ', '| ', '**', 'Punkt 9: ', 'Sag: ', '[a]: '],
);
const line = fc
  .tuple(wellKnown, fc.string({ unit: 'grapheme', maxLength: 40 }))
  .map((parts) => parts.join('').replaceAll(/\p{Cc}/gu, ' '));

describe('any input', () => {
  it('is refused or imported without losing a word', () => {
    const kilde = fc.constantFrom(...kildeNames).map((name) => kildeText(name).split('\n'));
    const shuffled = kilde.chain((lines) => fc.shuffledSubarray(lines));
    const noisy = fc
      .tuple(kilde, fc.array(fc.tuple(fc.nat(), line), { maxLength: 12 }))
      .map(([lines, added]) =>
        added.reduce((all, [at, text]) => all.toSpliced(at % all.length, 0, text), lines),
      );
    const text = fc
      .oneof(shuffled, noisy, fc.array(line, { minLength: 1 }))
      .map((lines) => [`REFERAT Chefforum d. 20-11-2012`, ...lines].join('\n'));
    fc.assert(
      fc.property(text, (source) => {
        const document = documentOf(source);
        const { report } = importDocument(document, {
          committees: [chefforum],
          given: {},
          findFiles: () => [],
        });
        const errors = report.notes.filter(isError).map(({ kind }) => kind);
        // These say why minutes cannot be published; any other would be a fault of the importer.
        const reasons = ['no-minutes', 'not-publishable', 'dates-differ'];
        expect(errors.filter((kind) => !reasons.includes(kind))).toEqual([]);
      }),
      { numRuns: 150, seed: 20121120 },
    );
  });
});
