/** Quirks 17–21 of the source documents: inline marks, attachments, typos, outcomes, cases. */
import { describe, expect, it } from 'vitest';
import {
  afsnit,
  importKilde,
  importText,
  kildeNames,
  kildeText,
  markdown,
  punkt,
  sectionOf,
} from './kilder.ts';

describe('quirk 17: inline marks', () => {
  it('reads bold inside quotes and the address in angle brackets', () => {
    const [, , prioritised, , third] = afsnit('003', 4, 'Baggrund').blocks;
    expect(prioritised).toMatchObject({
      type: 'paragraph',
      children: [
        { type: 'text' },
        { type: 'strong', children: [{ type: 'text', value: 'Børneby' }] },
        { type: 'text', value: '", "' },
        { type: 'strong', children: [{ type: 'text', value: 'Erhvervskommune' }] },
        { type: 'text', value: '" og "' },
        { type: 'strong', children: [{ type: 'text', value: 'Klimalaboratorium' }] },
        { type: 'text', value: '".' },
      ],
    });
    expect(third).toMatchObject({ children: [{ value: '"' }, { type: 'strong' }, {}, {}, {}] });
    const url = 'http://www.brhovedstadensjaelland.dk/';
    const [link] = afsnit('000', 4, 'Baggrund').blocks.filter(
      (block) => block.type === 'paragraph' && block.children[0]?.type === 'link',
    );
    expect(link).toEqual({
      type: 'paragraph',
      children: [{ type: 'link', title: null, url, children: [{ type: 'text', value: url }] }],
    });
  });

  it('leaves everything else literal', () => {
    const literal = (name: (typeof kildeNames)[number], text: string) => {
      expect(kildeText(name)).toContain(text);
      expect(importKilde(name).text).toContain(text);
    };
    literal('000', 'Akutjob skal opslås på jobnet.dk og på');
    literal('000', 'beskæftigelsesindsats §97-98b');
    literal('001', 'vurderes som ”jobparate”.');
    literal('001', 'måltallet nedjusteres til 80 – fortsat');
    literal('004', "ledere, TR'er og AM'er til et fyraftensmøde");
    literal('004', '4 gange om året får Økonomiudvalget');
    literal('003', 'prioritering af flere ressourcer...');
    expect(afsnit('001', 4, 'Bilag').attachments).toEqual([
      { name: 'Udvalgte eksempler_medarbejder og ledelsesgrundlag_' },
    ]);
  });

  it('keeps prose that begins like a list, a quote or a heading as prose', () => {
    expect(sectionOf('12. december afholdes møde.\n\n# Nr. 1\n\n> citat\n\n+ plus')).toEqual([
      '12\\. december afholdes møde.',
      '\\# Nr. 1',
      '\\> citat',
      '\\+ plus',
    ]);
  });
});

it('quirk 18: one attachment a paragraph, its name to the letter, without an address', () => {
  const names = kildeNames.map((name) =>
    importKilde(name).meeting.items.flatMap(({ sections }) =>
      sections.flatMap(({ attachments }) => attachments),
    ),
  );
  expect(names.map((found) => found.length)).toEqual([5, 6, 6, 9, 5]);
  expect(names.flat().every((attachment) => !('url' in attachment))).toBe(true);
  expect(afsnit('001', 3, 'Bilag').attachments).toEqual([
    { name: 'Albertslund chefforum 031123 opsamlingskema.docx' },
  ]);
  expect(afsnit('003', 2, 'Bilag').attachments.map(({ name }) => name)).toEqual([
    'Campresultat - Resultatskabelon Albertslund 2.0_gruppe 1 borgerne.pptx',
    'Campresultat - Resultatskabelon Albertslund 2.0_gruppe 2 politikere.pptx',
    'Campresultat - Resultatskabelon Albertslund 2.0 - gruppe 3 medarbejderne.pptx',
    'Camp - panels feedback',
    'Oplæg til procesplan. DG d. 29.10.12',
    'Samtaleguideendelig - afklarende ikkeforpligtende samtaler',
  ]);
});

it('quirk 19: typing errors stay', () => {
  const kept = [
    ['001', 'deadline for indsendelse d. 1 november 2023.'],
    ['004', 'På kommuneMED d. 19.6 2017, blev'],
    ['001', '- Mødestuktur chefforum version'],
    ['000', 'indgået en aftalen om akutjob'],
    ['001', '30 minutter til orientingssager'],
  ] as const;
  for (const [name, text] of kept) expect(importKilde(name).text).toContain(text);
});

describe('quirk 20: endings', () => {
  it('keeps a decision that is speakers’ notes only as it is', () => {
    expect(
      afsnit('000', 7, 'Beslutning i Tværgående chefgruppe den 20-11-2012').blocks.map(
        ({ type }) => type,
      ),
    ).toEqual(['paragraph', 'list', 'paragraph', 'list', 'paragraph', 'list']);
  });

  it('reads the last line, which has no line end', () => {
    for (const name of kildeNames) expect(kildeText(name)).not.toMatch(/\n$/);
    expect(markdown('004', 8, 'Beslutning')).toEqual([
      'Chefforum tog orienteringen til efterretning om:',
      '- Udligning\n- Folkemødet\n- Kurser i mødesager',
    ]);
    const { text, meeting } = importKilde('004');
    expect(text).toMatch(/\n- Kurser i mødesager\n$/);
    expect(importText(`${kildeText('004')}\n`).meeting.items).toEqual(meeting.items);
  });
});

it('quirk 21: the same case twice in a meeting, and across meetings', () => {
  const numbers = (name: (typeof kildeNames)[number], ...items: number[]) =>
    items.map((number) => punkt(name, number).caseNumbers.map(({ normal }) => normal));
  expect(numbers('001', 1, 7)).toEqual([['00.01.00-P35-9-22'], ['00.01.00-P35-9-22']]);
  expect(numbers('001', 3, 5)).toEqual([['00.01.00-P35-7-22'], ['00.01.00-P35-7-22']]);
  expect(numbers('004', 1, 8)).toEqual([['00.01.00-A00-3-17'], ['00.01.00-A00-3-17']]);
  expect([...numbers('003', 2), ...numbers('000', 2)]).toEqual([['12/16033'], ['12/16033']]);
});
