/** Evidence for facts, contents list, items, case numbers and headings. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/import/recognise.ts';
import { sayNote } from '../../src/import/report.ts';
import { documentOf, importText, noteList } from './kilder.ts';

const head = 'REFERAT Chefforum d. 20-11-2012\n\nMødedato Tirsdag d. 20. november 2012 kl. 09:45';
const decided = 'Beslutning\n\nGodkendt.';

const draftOf = (text: string) => recognise(documentOf(text).lines);
const told = (text: string) =>
  draftOf(text).notes.map((note) => `${note.line ?? '-'} ${sayNote(note)}`);

describe('facts', () => {
  it('are recognised in an agenda', () => {
    const { meeting } = importText(
      `DAGSORDEN Chefforum d. 20-11-2012\n\nPunkt 1: Titel\n\nIndstilling\n\nAt sagen drøftes.`,
    );
    expect(meeting).toMatchObject({ status: 'agenda', date: '2012-11-20' });
    expect(meeting).not.toHaveProperty('start');
    expect(meeting).not.toHaveProperty('place');
  });

  it('are kept as text, too, where the line says more than they do', () => {
    const text = `${head.replace('Tirsdag', 'Mandag')}\n\nMødested Rådhuset\n\nPunkt 1: A\n\n${decided}`;
    const { meeting, report } = importText(text);
    expect(meeting).toMatchObject({ date: '2012-11-20', start: '09:45', place: 'Rådhuset' });
    expect(meeting.introduction).toMatchObject([
      { children: [{ value: 'Mødedato Mandag d. 20. november 2012 kl. 09:45' }] },
    ]);
    expect(noteList(report.notes)).toEqual(['3 fact-not-repeated']);
    expect(report.proof?.gaps).toEqual([]);
  });

  it('that are not recognised are text before the first item, in their order', () => {
    const text = `Tillæg\n\n${head.replace('d. 20. nov', 'd. 2. nov').replace('20-11', '02-11')}\n\nRettet af Anna Holm\n\nPunkt 1: A\n\n${decided}`;
    const { meeting, report } = importText(text);
    expect(meeting.introduction).toMatchObject([
      { children: [{ value: 'Tillæg' }] },
      { children: [{ value: 'Mødedato Tirsdag d. 2. november 2012 kl. 09:45' }] },
      { children: [{ value: 'Rettet af Anna Holm' }] },
    ]);
    expect(noteList(report.notes)).toEqual([
      '1 text-before-items',
      '5 fact-not-repeated',
      '7 text-before-items',
    ]);
  });
});

it('a title with a case number and a section below it continues no list of small letters', () => {
  const proposed = (text: string) => `Indstilling\n\nForvaltningen indstiller,\n\n1. at ${text}`;
  const { meeting } = importText(
    [
      'DAGSORDEN Chefforum d. 20-11-2012',
      `1. Cykelsti\n\nSagsnr.: 12/101\n\n${proposed('den anlægges')}`,
      `2. Legeplads\n\nSagsnr.: 12/102\n\n${proposed('den bygges')}`,
      `3. Eventuelt`,
    ].join('\n\n'),
  );
  expect(meeting.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    ...['1 Cykelsti', '2 Legeplads', '3 Eventuelt'],
  ]);
});

describe('the head and the end of an item', () => {
  const items = (text: string) =>
    importText(`${head}\n\n${text}`).meeting.items.map(({ number, caseNumbers, sections }) => [
      number,
      ...caseNumbers.map(({ printed }) => printed),
      ...sections.map(({ kind, heading }) => `${kind}: ${heading ?? ''}`),
    ]);

  it('may have the case in columns, or below the decision', () => {
    expect(
      items(
        `Punkt 1: A\n\nSagsbeh.: abc   Sagsnr.: 25/1204   Åben\n\n${decided}\n\nPunkt 2: B\n\n${decided}`,
      ),
    ).toEqual([
      ['1', '25/1204', 'other: ', 'decision: Beslutning'],
      ['2', 'decision: Beslutning'],
    ]);
    const below = (number: string) => `${decided}\n\nSagsnr.: ${number}`;
    expect(items(`Punkt 1: A\n\n${below('23/771')}\n\nPunkt 2: B\n\n${below('23/772')}`)).toEqual([
      ['1', '23/771', 'decision: Beslutning'],
      ['2', '23/772', 'decision: Beslutning'],
    ]);
  });

  it('has its decision under a looser word where it has no other', () => {
    expect(items('Punkt 1: A\n\nBaggrund\n\nTekst.\n\nKonklusion\n\nUdsat.')).toEqual([
      ['1', 'background: Baggrund', 'decision: Konklusion'],
    ]);
    expect(items(`Punkt 1: A\n\nBaggrund\n\nTekst.\n\nKonklusion\n\nGod.\n\n${decided}`)).toEqual([
      ['1', 'background: Baggrund', 'decision: Beslutning'],
    ]);
  });

  it('is asked for once where many decisions have another day', () => {
    const odd = (number: number) =>
      `Punkt ${number}: A\n\nBeslutning i Chefforum den 21-11-2012\n\nGodkendt.`;
    const text = `${head}\n\n${[1, 2, 3, 4].map(odd).join('\n\n')}`;
    expect(importText(text).report.notes.map(({ kind }) => kind)).toEqual(['decision-day']);
  });

  it('is not closed by the end of a contents list with an open and a closed part', () => {
    const list = (first: string, second: string) =>
      `${head}\n\nINDHOLDSFORTEGNELSE\n\n${first}\n\n1. A.....\t3\n2. B.....\t4\n\n${second}`;
    const texts = `1. A\n\n${decided}\n\n2. B\n\n${decided}`;
    const closed = (text: string) => importText(text).meeting.items.map((item) => item.closed);
    expect(closed(`${list('Åbent referat', 'Lukket referat')}\n\n${texts}`)).toEqual([
      false,
      false,
    ]);
    expect(closed(`${list('Åbent referat', 'Lukkede punkter')}\n\n${texts}`)).toEqual([true, true]);
  });
});

describe('the contents list', () => {
  const items = `Punkt 1: CF - A\n\n${decided}\n\nPunkt 2: CF - Evt.\n\n${decided}`;

  it('tells every difference from the items', () => {
    expect(
      told(`${head}\n\nIndholdsfortegnelse\n\nCF - B.....\t3\nCF - Evt.....\t4\n\n${items}`),
    ).toEqual([
      '7 Står i indholdsfortegnelsen, men findes ikke som punkt: »CF - B«',
      '10 Punkt 1 står ikke i indholdsfortegnelsen: »CF - A«',
    ]);
  });

  it('tells another order', () => {
    expect(
      told(`${head}\n\nIndholdsfortegnelse\n\nCF - Evt.....\t4\nCF - A.....\t3\n\n${items}`),
    ).toEqual(['8 Står et andet sted i indholdsfortegnelsen end blandt punkterne: »CF - A«']);
  });

  it('may be missing', () => {
    expect(told(`${head}\n\n${items}`)).toEqual([]);
  });

  it('may name items as the items do', () => {
    const contents = 'Indholdsfortegnelse\n\nPunkt 1: CF - A.....\t3\nPunkt 2: CF - Evt.....\t4';
    expect(draftOf(`${head}\n\n${contents}\n\n${items}`).items).toHaveLength(2);
  });

  it('leaves a line that is no entry as text', () => {
    const draft = draftOf(`${head}\n\nIndholdsfortegnelse\n\nCF - A.....\t3\nEn note\n\n${items}`);
    expect(draft.introduction).toMatchObject([{ type: 'paragraph', line: 8, text: 'En note' }]);
    expect([...draft.leftOut.keys()]).toEqual([5, 7]);
  });
});

describe('an item', () => {
  it('may leave numbers out and carry a letter', () => {
    const text = ['1', '3', '3a', '12'].map((n) => `Punkt ${n}: T\n\n${decided}`).join('\n\n');
    expect(importText(`${head}\n\n${text}`).meeting.items.map(({ number }) => number)).toEqual([
      '1',
      '3',
      '3a',
      '12',
    ]);
  });

  it('does not begin where the number goes back, or inside a paragraph', () => {
    const { meeting, report } = importText(
      `${head}\n\nPunkt 2: T\n\nSagsfremstilling\n\nPunkt 1: blev udsat.\n\nSe også\nPunkt 7: Veje.\n\n${decided}`,
    );
    expect(meeting.items).toHaveLength(1);
    expect(noteList(report.notes)).toEqual(['9 doubtful-item', '12 doubtful-item']);
  });

  it('takes the case numbers directly below its title and no others', () => {
    const { meeting } = importText(
      `${head}\n\nPunkt 1: T\n\n12/16033\n00.01.00-P35-9-22\n\nIndledning.\n\n12/18537\n\n${decided}`,
    );
    const [item] = meeting.items;
    expect(item?.caseNumbers.map(({ printed }) => printed)).toEqual([
      '12/16033',
      '00.01.00-P35-9-22',
    ]);
    expect(item?.sections[0]?.blocks).toHaveLength(2);
  });

  it('takes no date and no bare number for a case number', () => {
    const { meeting } = importText(`${head}\n\nPunkt 1: T\n\n299835\n\n20-11-2012\n\n${decided}`);
    expect(meeting.items[0]?.caseNumbers).toEqual([]);
  });
});

describe('a section heading', () => {
  it('is a line of its own with a capital', () => {
    const { meeting } = importText(
      `${head}\n\nPunkt 1: T\n\nSagsfremstilling\n\nTo ting:\n\nøkonomi\n\nog\nBilag\n\nBeslutning:\n\nJa.`,
    );
    expect(meeting.items[0]?.sections.map(({ heading }) => heading)).toEqual([
      'Sagsfremstilling',
      'Beslutning:',
    ]);
  });

  it('may come twice', () => {
    const { meeting } = importText(`${head}\n\nPunkt 1: T\n\n${decided}\n\n${decided}`);
    expect(meeting.items[0]?.sections.map(({ id }) => id)).toEqual([
      'beslutning',
      'beslutning-afsnit-2',
    ]);
  });
});

describe('a decision', () => {
  it('keeps statements as parts of it, and every word', () => {
    const { text, report } = importText(
      `${head}\n\nPunkt 1: A\n\nBeslutning\n\nFor stemte 5, imod stemte 2 (V).\n\n` +
        'Protokollering\n\nV er imod.\nIndstillingen blev herefter godkendt.\n' +
        'Protokollering: C er imod.\nMødet hævet kl. 12.00\n\nMindretalsudtalelse fra SF\n\nSF er for.',
    );
    expect(text.split('### Beslutning\n\n')[1]).toBe(
      'For stemte 5, imod stemte 2 (V).\n\n#### Protokollering\n\n' +
        'V er imod. Indstillingen blev herefter godkendt.\n\nProtokollering: C er imod.\n\n' +
        'Mødet hævet kl. 12.00\n\n#### Mindretalsudtalelse fra SF\n\nSF er for.\n',
    );
    expect(report.proof?.gaps).toEqual([]);
    expect(report.notes.filter(({ kind }) => kind === 'votes').map(sayNote)).toEqual([
      'Punkt 1, afstemning: 5 for; 2 imod (V)',
    ]);
  });
});
