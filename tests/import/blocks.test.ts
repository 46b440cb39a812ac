/** Evidence for paragraphs, lists and sub-headings, beyond what the source documents show. */
import { describe, expect, it } from 'vitest';
import { importText, minutesWith, noteList, sectionOf } from './kilder.ts';

describe('a numbered line', () => {
  it.each([
    ['begins a list at 1', '1. at sagen drøftes', ['1. at sagen drøftes']],
    [
      'is prose when it begins with a date',
      '1. november 2012 var en torsdag.',
      ['1\\. november 2012 var en torsdag.'],
    ],
    ['is prose when nothing is counted', '7. klasse flytter.', ['7\\. klasse flytter.']],
    [
      'keeps the printed start when the next goes on',
      '3. tredje\n4. fjerde',
      ['3. tredje\n4. fjerde'],
    ],
    [
      'goes on counting after a paragraph',
      '1. en\n\nForklaring.\n\n2. to',
      ['1. en', 'Forklaring.', '2. to'],
    ],
    ['goes on counting after a blank line', '1. en\n\n2. to\n3. tre', ['1. en\n2. to\n3. tre']],
    ['goes on counting even with a month’s name', '1. en\n2. maj-festen', ['1. en\n2. maj-festen']],
    [
      'that begins again at 1 begins another list',
      '1. en\n2. to\n\n1. ny',
      ['1. en\n2. to', '1. ny'],
    ],
    [
      'that leaves a number out keeps its own',
      '1. en\n2. to\n4. fire',
      ['1. en\n2. to', '4. fire'],
    ],
  ])('%s', (_, text, blocks) => {
    expect(sectionOf(text)).toEqual(blocks);
  });
});

describe('a bullet', () => {
  it.each([
    ['needs a blank after it', '-2.093,8 mio. kr.', ['-2.093,8 mio. kr.']],
    ['of another kind begins another list', '- en\n\n· to', ['- en', '- to']],
    [
      'may hold a numbered list',
      '- en\n  1. første\n  2. anden\n- to',
      ['- en\n  1. første\n  2. anden\n- to'],
    ],
    ['may begin indented', '  - en\n  - to\n- tre', ['- en\n- to', '- tre']],
    [
      'goes on in the line directly below',
      '- en linje\nmed mere\n- to',
      ['- en linje med mere\n- to'],
    ],
    ['ends at a paragraph', '- en\n\nTekst.\n\n- to', ['- en', 'Tekst.', '- to']],
  ])('%s', (_, text, blocks) => {
    expect(sectionOf(text)).toEqual(blocks);
  });
});

describe('a paragraph that begins with a small letter', () => {
  it.each([
    [
      'goes on in any Danish letter',
      'Det blev sagt om\n\nøkonomien.',
      ['Det blev sagt om økonomien.'],
    ],
    [
      'does not go on after an ended sentence',
      'Det er sagt.\n\nøkonomi er alt.',
      ['Det er sagt.', 'økonomi er alt.'],
    ],
    [
      'does not go on after an announcement',
      'Følgende:\n\nøkonomi og miljø.',
      ['Følgende:', 'økonomi og miljø.'],
    ],
    [
      'does not go on for a capital',
      'Det blev sagt om\n\nØkonomien er god.',
      ['Det blev sagt om', 'Økonomien er god.'],
    ],
    ['goes on across several breaks', 'Et\n\nto\n\ntre.', ['Et to tre.']],
  ])('%s', (_, text, blocks) => {
    expect(sectionOf(text, 'Historik')).toEqual(blocks);
  });

  it('is a point of its own in a recommendation', () => {
    expect(sectionOf('Forvaltningen indstiller,\n\nat sagen drøftes.', 'Indstilling')).toEqual([
      'Forvaltningen indstiller,',
      'at sagen drøftes.',
    ]);
  });

  it('is a name of its own among attachments', () => {
    expect(sectionOf('Kort over\n\nalle_veje.pdf\n- Notat\nPlan', 'Bilag')).toEqual([
      '- Kort over\n- alle_veje.pdf\n- Notat\n- Plan',
    ]);
  });
});

describe('a sub-heading', () => {
  const long =
    'Et afsnit, der er så langt, at det hverken er en overskrift eller ligner en, men tekst.';
  it.each([
    ['stands above text', `Baggrunden\n\n${long}`, true],
    ['may end with a colon when it is short', `Fordele for alle:\n\n${long}`, true],
    ['has at most three words before a colon', `Fordelene for alle er:\n\n${long}`, false],
    ['does not announce by pointing', `De fire spor:\n\n- et`, false],
    ['does not announce by pointing alone', `Følgende:\n\n- et`, false],
    ['ends no sentence', `Det er nok.\n\n${long}`, false],
    ['is no question', `Er det nok?\n\n${long}`, false],
    ['has at most 80 characters', `${'A'.repeat(81)}\n\n${long}`, false],
    ['may have 80 characters', `${'A'.repeat(80)}\n\n${long}`, true],
    ['has no marks in it', `Se **her**\n\n${long}`, false],
    ['is no address', `<https://eksempel.dk/>\n\n${long}`, false],
    ['is followed by something', 'Baggrunden', false],
  ])('%s', (_, text, isHeading) => {
    expect(sectionOf(text)[0]?.startsWith('#### ')).toBe(isHeading);
  });

  it('is none of a row of short lines', () => {
    expect(sectionOf(`Anna Holm\n\nBo Lund\n\nCarla Dam`)).toEqual([
      'Anna Holm',
      'Bo Lund',
      'Carla Dam',
    ]);
  });

  it.each(['Indstilling', 'Bilag', 'Historik'])('is not sought under %s', (heading) => {
    const { report } = importText(minutesWith(`Baggrunden\n\n${long}`, heading));
    expect(noteList(report.notes)).toEqual([]);
  });

  it('is not sought before an item’s first heading', () => {
    const { meeting } = importText(
      `REFERAT Chefforum d. 20-11-2012\n\nPunkt 1: Titel\n\nBaggrunden\n\n${long}\n\nBeslutning\n\nJa.`,
    );
    expect(meeting.items[0]?.sections[0]?.blocks[0]?.type).toBe('paragraph');
  });
});
