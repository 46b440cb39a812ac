/** Ids are parts of published addresses: what is expected here may never change. */
import { describe, expect, it } from 'vitest';
import { recommendationPoints, sectionIds, slug } from '../../src/minutes/sections/anchors.ts';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import { sectionKind } from '../../src/minutes/sections/section-kinds.ts';

describe('slug', () => {
  it.each([
    ['Økonomi og finansiering', 'oekonomi-og-finansiering'],
    ['Høring', 'hoering'],
    ['Ændringsforslag fra Å', 'aendringsforslag-fra-aa'],
    ['Resumé', 'resume'],
    ['  §97-98b! ', '97-98b'],
    ['—', ''],
  ])('%s → %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

function idsOf(headings: (string | null)[]): string[] {
  const giveId = sectionIds();
  return headings.map((heading) =>
    giveId(heading, heading === null ? 'other' : sectionKind(heading)),
  );
}

describe('sectionIds', () => {
  it('gives the sections people link to fixed ids, whatever their headings say', () => {
    expect(
      idsOf([
        null,
        'Baggrund',
        'Sagsfremstilling',
        'Administrativ indstilling',
        'Beslutning i Tværgående chefgruppe den 20-11-2012',
        'Bilag',
      ]),
    ).toEqual(['indledning', 'baggrund', 'sagsfremstilling', 'indstilling', 'beslutning', 'bilag']);
  });

  it('tells equal headings apart by their order', () => {
    expect(idsOf(['Beslutning', 'Beslutning', 'Høring', 'Høring', 'Høring'])).toEqual([
      'beslutning',
      'beslutning-afsnit-2',
      'hoering',
      'hoering-afsnit-2',
      'hoering-afsnit-3',
    ]);
  });

  it('never takes the id of a recommendation point', () => {
    expect(idsOf(['Indstilling', 'Indstilling 2'])).toEqual([
      'indstilling',
      'afsnit-indstilling-2',
    ]);
  });

  it('finds an id for a heading without a letter', () => {
    expect(idsOf(['—', '…'])).toEqual(['afsnit', 'afsnit-afsnit-2']);
  });
});

describe('recommendationPoints', () => {
  const pointsOf = (markdown: string) =>
    recommendationPoints(parseMarkdown(markdown).children, 'indstilling').map(({ id }) => id);

  it('follows the printed numbers', () => {
    expect(pointsOf('3. c\n4. d')).toEqual(['indstilling-3', 'indstilling-4']);
  });

  it('tells a number printed twice apart', () => {
    expect(pointsOf('1. a\n2. b\n\nEllers:\n\n1. c')).toEqual([
      'indstilling-1',
      'indstilling-2',
      'indstilling-1-2',
    ]);
  });

  it('gives bullets and inner lists none', () => {
    expect(pointsOf('- a\n\n1. b\n   1. c')).toEqual(['indstilling-1']);
  });
});
