/** Quirks 10–16 of the source documents: sub-headings, proposers, broken paragraphs, lists. */
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { importKilde, kildeNames, markdown, noteList } from './kilder.ts';

/** The lines of the source with a note of this kind. */
const linesWith = (kind: string) =>
  kildeNames.map((name) =>
    noteList(importKilde(name).report.notes)
      .filter((note) => note.endsWith(` ${kind}`))
      .map((note) => Number.parseInt(note, 10)),
  );

const isHeading = (block: RootContent) => block.type === 'heading';

describe('quirk 10: sub-headings without a mark', () => {
  it('finds exactly those of the list; »De fire analysespor:« (004:204) announces its list', () => {
    expect(linesWith('sub-heading')).toEqual([
      [138, 140, 146, 152, 212, 222],
      [246, 258],
      [232, 236, 240],
      [],
      [60, 75, 81, 97],
    ]);
    expect(markdown('004', 4, 'Sagsfremstilling')[1]).toBe('De fire analysespor:');
  });

  it('makes them headings of depth 4 with their own words', () => {
    expect(markdown('000', 4, 'Baggrund').slice(4, 7)).toEqual([
      '#### Gevinster ved jobrotation',
      '#### Gevinster for arbejdspladsen:',
      [
        '- Arbejdspladsen får en planlagt opkvalificering af medarbejderne.',
        '- Arbejdspladsen får opkvalificeret medarbejderne og samtidig mulighed for vikaransættelser.',
        '- Arbejdspladsen reducerer omkostninger ved efteruddannelse.',
      ].join('\n'),
    ]);
    const headings = kildeNames.flatMap((name) =>
      importKilde(name).meeting.items.flatMap(({ sections }) =>
        sections.flatMap(({ blocks }) => blocks.filter(isHeading)),
      ),
    );
    expect(headings).toHaveLength(15);
    expect(headings.every(({ depth }) => depth === 4)).toBe(true);
  });

  it('leaves the attachment that begins like a sub-heading an attachment', () => {
    expect(markdown('000', 5, 'Bilag')).toEqual([
      '- Pilotregnskab for perioden 2008 - 2010\n- Kommunikationsmodel, Sundhedsregnskab',
    ]);
  });
});

it('quirk 11: proposers and points are kept in every form', () => {
  const first = (name: (typeof kildeNames)[number], number: number) =>
    markdown(name, number, 'Indstilling')[0];
  expect(first('000', 1)).toBe('Center for Ledelse og Personale indstiller');
  expect(first('002', 4)).toBe('Kommunaldirektøren indstiller');
  expect(first('001', 2)).toBe('Kommunaldirektøren indstiller,');
  expect(first('000', 2)).toBe('Kommunaldirektøren indstiller:');
  expect(first('000', 3)).toBe('Center for Ledelse og Personale indstiller::');
  expect(first('000', 5)).toBe('Det indstilles,');
  expect(markdown('004', 7, 'Indstilling')).toEqual([
    'Styregruppen for arbejdsmiljø og risikostyring indstiller at:',
    '1. KommuneMED drøfter hvilke indsatser der anbefales iværksat',
  ]);
  expect(markdown('004', 2, 'Indstilling')).toEqual([
    'KommuneMED indstiller,',
    '- at Chefforum godkender valget af model 1.',
  ]);
  expect(markdown('002', 4, 'Indstilling')[1]).toBe(
    [
      '1. at, forslag til, hvad man skal bruge MED-dialogmøderne til og hvornår disse skal afholdes drøftes',
      '2. at, forslag til ændringer og revision af lokal MED-aftale drøftes',
    ].join('\n'),
  );
  expect(markdown('003', 3, 'Indstilling')[1]?.split('\n')[0]).toBe(
    '1. at notatet, som beskriver arbejdet med exit-programmet, drøftes,',
  );
});

describe('quirk 12: page breaks inside a sentence', () => {
  it('are found in exactly two places', () => {
    expect(linesWith('joined-paragraph')).toEqual([[218], [], [], [105], []]);
  });

  it('leave one paragraph, with the suspended hyphen kept', () => {
    expect(markdown('000', 5, 'Baggrund').join('\n')).toContain(
      'Kommunens interne rapporter (ind- og udskolingsundersøgelserne og års- og temarapporter',
    );
    expect(markdown('003', 3, 'Personalekonsekvenser')).toHaveLength(2);
    expect(markdown('003', 3, 'Personalekonsekvenser')[1]).toContain(
      'møder og telefonisk kontakt med exit-personerne, forberedende arbejde mellem møder',
    );
  });
});

it('quirk 13: one blank of indentation nests', () => {
  expect(markdown('000', 5, 'Beslutning i Tværgående chefgruppe den 20-11-2012')[1]).toBe(
    [
      '- Sundhedsafdelingen overvejer, hvordan regnskabet og modellen kommunikeres, herunder:',
      '  - a) At vende kommunikationsmodellen, så der fokuseres på sundhed i stedet for usundhed.',
      '  - b) Hvordan regnskabet kan kommunikeres sammen med andre relevante emner. I den forbindelse indeholder regnskabet nogle grafiske figurer, der kan bidrage til effektiv kommunikation.',
      '- Formuleringerne om mål på børneområdet, som ikke er opnået skal justeres.',
      '- Det skal overvejes, at synliggøre modellen til andre kommuner.',
      '- Der blev honoreret for et flot arbejde.',
    ].join('\n'),
  );
  expect(markdown('004', 4, 'Beslutning')[1]).toBe(
    [
      '- Automatisering:',
      '  - Omtale automatisering som digital assistent - her lægger vi os op af andre og digitaliseringsforeningen',
      '  - Eksempler: Bilagsafstemning, telefonregninger - manuelle processer hvor man laver det samme',
      '- Styrket administration',
      '  - Vi samler data og går på inspirationstur til andre kommuner til samlet administration',
      '  - Forslag om at tage en drøftelse på lederforum om kultur og forståelse for hvor man er ansat',
      '  - Sikre ledelse af de faglige medarbejdere - målet er at blive dygtigere til at løse opgaverne på det faglige felt',
      '- Dobbeltfunktioner',
      '  - Hvad oplever vi?',
      '  - Effektiviseringer',
      '- Fælles opgaveløsning med andre kommuner',
      '  - F.eks. byggesagsbehandling',
      '  - Kræver forankring fra toppen - kommunaldirektører',
      '  - Jette indgår i en lille gruppe om administrativ robusthed med nabokommunerne, som er i gang med en drøftelse',
      '  - Tænke ind hvor vi er sårbare',
    ].join('\n'),
  );
});

it('quirk 14: »1)«, »3)« and »a)« after a bullet stay text, with the jump from 1 to 3', () => {
  expect(markdown('002', 4, 'Beslutning')[2]).toBe(
    '- 1\\) KommuneMED\n- 3\\) Arbejdsplads MED/Personale-møder med MED-status',
  );
  expect(markdown('002', 5, 'Beslutning')[2]).toBe(
    [
      '- 1\\) fælles brugersystem ift. autorisationer og ansættelsesproces',
      '- 2\\) automatisk fakturahåndtering og bilagsapp',
    ].join('\n'),
  );
});

it('quirk 15: »·« makes list items; speakers and topics stay paragraphs', () => {
  const speakers = markdown('000', 7, 'Beslutning i Tværgående chefgruppe den 20-11-2012');
  expect(speakers.map((block) => block.slice(0, 24))).toEqual([
    'Mette Kløve:',
    '- Holdt et oplæg om borg',
    'Niels Carsten Bluhme:',
    '- I morgen og i overmorg',
    'Asger Villemoes Nielsen:',
    '- Årsmøde for børne- og ',
  ]);
  const decision = 'Beslutning i Tværgående chefgruppe den 01-11-2012';
  expect(markdown('003', 6, decision)[0]).toBe('AVS:');
  expect(markdown('003', 5, decision)[1]).toBe('KKR:');
});

it('quirk 16: a blank line inside a list leaves it one list', () => {
  expect(markdown('001', 4, 'Sagsfremstilling')[3]).toBe(
    [
      '1. Eksemplet skal afspejle tekst i medarbejder- og ledelsesgrundlaget',
      '2. Eksemplet inspirerer på tværs af organisationen',
    ].join('\n'),
  );
  const decision = markdown('004', 3, 'Beslutning');
  expect(decision).toHaveLength(3);
  expect(decision[1]?.split('\n').map((line) => line.slice(0, 30))).toEqual([
    '- Det vil være godt at blande ',
    '- Der er en vigtig del omkring',
    '- beskæftigelse skal nok til s',
    '- Sammenhængene skal tænkes in',
    '- Der afholdes et indledende k',
    '  - Kurset for cheferne lægges',
    '- Opfølgning: Der er behov for',
    '  - Det bør tænkes ind at vi k',
    '- Cheferne skal være tydelige ',
    '  - cheferne laver lister over',
  ]);
  expect(markdown('004', 4, 'Anledning')[1]?.split('\n')).toHaveLength(2);
  expect(markdown('004', 4, 'Sagsfremstilling')[2]).toBe(
    [
      '1. Automatisering af manuelle processer',
      '2. Potentialer fundet af netværket Styrket Administration (faglig ledelse/organisering)',
      '3. Dobbeltfunktioner i administrationen',
      '4. Fælles opgaveløsning med andre kommuner',
    ].join('\n'),
  );
});
