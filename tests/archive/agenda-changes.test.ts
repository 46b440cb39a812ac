/** What the decision about the agenda says of other items. */
import { describe, expect, it } from 'vitest';
import { withAgendaChanges } from '../../src/archive/agenda-changes.ts';
import { outlineMeeting } from '../../src/archive/outline-meeting.ts';
import { committeeNames } from '../../src/references/names.ts';
import { councilOf } from '../minutes/outcome/read-item.ts';

const names = committeeNames([
  { key: 'byraad', name: 'Byrådet', formerNames: [], abbreviations: [] },
  { key: 'oekonomi', name: 'Økonomiudvalget', formerNames: [], abbreviations: ['ØU'] },
]);
const statement = '### Sagsfremstilling\n\nTekst.';
const decision = (words: string): string => `### Beslutning\n\n${words}`;

/** Outcome of items 1, 9, 10 and 20 (without decisions, but for `own` of item 9), and who names them. */
function outcomes(agenda: string, own = statement): string[] {
  const meeting = councilOf([
    ['1: Godkendelse af dagsorden', decision(agenda)],
    ['9: Salg af Nørregade 7', own],
    ['10: Legepladser', statement],
    ['20: Ny cykelsti', statement],
  ]);
  const { items } = withAgendaChanges(outlineMeeting(meeting, names));
  return items.map(({ outcome, changedBy }) => {
    const short = outcome === 'none-stated' ? '-' : outcome;
    return changedBy ? `${short} by ${changedBy.number}${changedBy.outcome ? '!' : ''}` : short;
  });
}

describe('the decision about the agenda', () => {
  it.each([
    ['Godkendt. Punkt 9 udgår.', 'approved', 'withdrawn by 1!', '-', '-'],
    [
      'Borgmesteren oplyste, at punkt 9 udgår. Der er omdelt et notat til punkt 20.\n\nGodkendt.',
      'approved',
      'withdrawn by 1!',
      '-',
      '- by 1',
    ],
    ['Godkendt, idet pkt. 9 og 10 udgik.', 'approved', 'withdrawn by 1!', 'withdrawn by 1!', '-'],
    [
      'Punkterne 9-10 udsættes. I øvrigt godkendt.',
      'approved',
      'postponed by 1!',
      'postponed by 1!',
      '-',
    ],
    ['Godkendt, dog udgår punkt 20.', 'none', '-', '-', 'withdrawn by 1!'],
    [
      'Dagsordenen blev godkendt med den ændring, at punkt 9 udsættes.',
      'amended',
      'postponed by 1!',
      '-',
      '-',
    ],
    ['Byrådet besluttede at tage punkt 9 af dagsordenen.', 'none', 'withdrawn by 1!', '-', '-'],
    [
      'Punkt 9 (Salg af Nørregade 7) blev udsat. Godkendt.',
      'approved',
      'postponed by 1!',
      '-',
      '-',
    ],
    ['Godkendt. Cykelstien tilføjes som punkt 20.', 'approved', '-', '-', '- by 1'],
    [
      'Venstre foreslog, at punkt 9 udgår. Forslaget blev forkastet. Godkendt.',
      'approved',
      '- by 1',
      '-',
      '-',
    ],
    ['Punkt 9 udgår ikke. Godkendt.', 'approved', '- by 1', '-', '-'],
    ['Punkt 9 udsættes måske. Godkendt.', 'approved', '- by 1', '-', '-'],
    ['Punkt 9 i referatet fra sidste møde udgår. Godkendt.', 'approved', '-', '-', '-'],
    ['Punkt 9 udgår og genoptages på mødet den 5. maj. Godkendt.', 'approved', '- by 1', '-', '-'],
    ['Punkt 9 udsættes til næste møde. Godkendt.', 'approved', 'postponed by 1!', '-', '-'],
    ['Punkt 9 på dagsordenen udsættes til næste møde.', 'none', 'postponed by 1!', '-', '-'],
    ['Punkt 9 udgår af dagens dagsorden.', 'none', 'withdrawn by 1!', '-', '-'],
    ['Punkt 9 udgår efter ønske fra Økonomiudvalget.', 'none', '- by 1', '-', '-'],
    ['Sag 9 udgår.', 'none', 'withdrawn by 1!', '-', '-'],
    ['Sag nr. 9 og 10 udsættes.', 'none', 'postponed by 1!', 'postponed by 1!', '-'],
    ['Det blev besluttet at tage sag 9 af dagsordenen.', 'none', 'withdrawn by 1!', '-', '-'],
    ['Sagen om salg af Nørregade 7 udgår.', 'none', '-', '-', '-'],
    ['Sagen om legepladser blev taget af dagsordenen. Godkendt.', 'approved', '-', '-', '-'],
    ['Byrådet besluttede at udsætte sagen om legepladser.', 'none', '-', '-', '-'],
    ['Punktet »Ny cykelsti« udsættes.', 'none', '-', '-', '-'],
    ['Punktet om cykelstien udgik.', 'none', '-', '-', '-'],
    ['Punkt 9 udsættes til mødet den 12. maj.', 'none', 'postponed by 1!', '-', '-'],
    ['Punkt 9 blev udsat på mødet den 12. marts.', 'none', '-', '-', '-'],
    [
      'Sag 9 udgår, da bilagene ikke er færdige. Godkendt.',
      'approved',
      'withdrawn by 1!',
      '-',
      '-',
    ],
    ['Punkt 9, 2. led udgår.', 'none', '- by 1', '-', '-'],
    ['Punkt 9 udgår muligvis.', 'none', '- by 1', '-', '-'],
    ['Ændringsforslaget til punkt 9 udgår.', 'none', '- by 1', '-', '-'],
    ['Spørgsmålet til punkt 9 trækkes.', 'none', '- by 1', '-', '-'],
    ['Indstillingen til punkt 9 udsættes.', 'none', '- by 1', '-', '-'],
  ])('%s', (agenda, ...expected) => {
    expect(outcomes(agenda)).toEqual(expected.map((each) => (each === 'none' ? '-' : each)));
  });

  it.each([
    'Punkt 9 i vedtægten udgår.',
    'Punkt 9 i forretningsordenen udgår.',
    'Venstre spurgte til punkt 9 i budgetaftalen.',
    'Drøftet på baggrund af KL’s udspil, punkt 9.',
    'Vi støtter KL’s udspil, punkt 9 udgår.',
    'Godkendt. Punkt 9 på regionens dagsorden udgår.',
    'Punkt 9 udgår af regionens dagsorden.',
    'Punkt 9 på Økonomiudvalgets dagsorden udsættes.',
    'Økonomiudvalgets punkt 9 udsættes.',
    'Punkt 9 udsættes på Økonomiudvalgets møde.',
    'Punkt 9 blev udsat i Økonomiudvalget.',
    'Punkt 9 udgik på sidste møde.',
    'Punkt 9 blev udsat på økonomiudvalgsmødet.',
    'Punkt 9 udgik den 3. marts.',
    'På sidste møde udgik punkt 9.',
    'Regionsrådet har udsat punkt 9.',
    'Rapportens punkt 9 udgår.',
    'Aftalen: punkt 9 udgår.',
    '§ 4, stk. 2, punkt 9 udgår.',
  ])('is nothing of other papers, bodies and meetings: %s', (agenda) => {
    expect(outcomes(agenda).slice(1)).toEqual(['-', '-', '-']);
  });

  it.each([
    ['Alle punkter undtagen punkt 9 udsættes. Godkendt.', '-', '-'],
    ['Alle punkter bortset fra punkt 9 udgår.', '-', '-'],
    ['Alle punkter på nær punkt 9 og 10 udsættes.', '-', '-'],
    ['Foruden punkt 9 udsættes punkt 10.', '-', '-'],
    ['Med undtagelse af punkt 9 udsættes alle punkter.', '-', '-'],
    ['Alle andre punkter end punkt 9 udsættes.', '-', '-'],
    ['Punkt 9 udgår, resten godkendt.', 'withdrawn by 1!', '-'],
    ['Punkt 9 udgår af den åbne dagsorden og behandles lukket.', '- by 1', '-'],
    ['Punkt 9 udgår af den åbne dagsorden.', '- by 1', '-'],
    ['Punkt 9 udgår. Det behandles i stedet for lukkede døre.', '- by 1', '-'],
    ['Punkt 9 udgår som selvstændigt punkt.', '- by 1', '-'],
    ['Punkt 9 udgår og behandles sammen med punkt 10.', '- by 1', '- by 1'],
    ['Punkt 9 udsættes til efter punkt 10.', '- by 1', '- by 1'],
    ['Punkt 9 udskydes til sidst på mødet.', '- by 1', '-'],
  ])('says nothing of what is excepted, or treated all the same: %s', (agenda, ...expected) => {
    expect(outcomes(agenda).slice(1, 3)).toEqual(expected);
  });

  it.each([
    [decision('Udgik.'), 'withdrawn by 1!'],
    [decision('Fraværende: Bo Bendtsen.'), 'withdrawn by 1!'],
    [decision('Godkendt.'), 'approved by 1'],
    [decision('Godkendt, dog udsættes punkt 2.'), '- by 1'],
    [`Udfald: intet\n\n${statement}`, '- by 1'],
  ])('does not gainsay the item itself: %s', (own, expected) => {
    expect(outcomes('Godkendt. Punkt 9 udgår.', own)[1]).toBe(expected);
  });

  it.each([
    ['Punkt T1 udgår.', 'T1'],
    ['Punkt t1-t2 udgår.', 'T1 T2'],
    ['Punkt 4.1 udsættes.', '4.1'],
    ['Punkt 4.1 og 4.2 udgår.', '4.1 4.2'],
    ['Punkt 4.1-4.2 udgår.', '4.1 4.2'],
    ['Pkt. 03a udgik.', '03A'],
    ['Punkt 3a udgår.', '03A'],
    ['Punkt 5 udgår.', '05'],
    ['Tillægspunkt 2 udgår.', 'T2'],
    ['Punkt 9 samt tillægspunkt 1 og 2 udgår.', '9 T1 T2'],
    ['Tillægspunkt 1 og punkt 9 udsættes.', '9 T1'],
    ['Punkt 2 på tillægsdagsordenen udgår.', 'T2'],
    ['Tillægspunkt 9 udgår.', ''],
    ['Lukket punkt 2 udgår.', 'L2'],
    ['Det lukkede punkt 9 udgår.', '9'],
    ['Punkt 2 på den lukkede dagsorden udsættes.', 'L2'],
    ['Punkt 2 udgår.', '2'],
    ['Punkt 4.1.2 udgår.', ''],
    ['Sag 9 og sag 2 udgår.', '2 9'],
  ])('names items by numbers of all forms: %s', (agenda, expected) => {
    const numbers = ['2', '03A', '4.1', '4.2', '05', '9', 'T1', 'T2', 'L2'];
    const meeting = councilOf([
      ['1: Godkendelse af dagsorden', decision(agenda)],
      ...numbers.map((number) => [`${number}: Sag`, statement] as const),
    ]);
    const { items } = withAgendaChanges(outlineMeeting(meeting, committeeNames([])));
    const changed = items.flatMap(({ number, changedBy }) => (changedBy?.outcome ? number : []));
    expect(changed.join(' ')).toBe(expected);
  });
});
