/** Links made in blocks: where they stand, what stays, and when there is none. */
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, stringifyBlocks } from '../../src/minutes/markdown/markdown.ts';
import { blockWords } from '../../src/minutes/words/words.ts';
import type { Archive, ItemReference } from '../../src/archive/model.ts';
import { resolveInText } from '../../src/links/resolve-references.ts';
import { linkBlocks, linkSections, textLinks } from '../../src/links/text-links.ts';
import { committeeNames } from '../../src/references/names.ts';
import { findIn, referencesInBlocks } from '../../src/references/written-references.ts';
import { textsOf } from '../view-page.ts';
import { archiveOf, madeLinks } from './archives.ts';

const udvalg = `
- { noegle: byraad, navn: Byrådet, forkortelser: [BR, Udvalget] }
- { noegle: skole, navn: Skoleudvalget, forkortelser: [Udvalget] }
`;

const minutes = (committee: string, date: string, start = '10:00') => `---
udvalg: ${committee}
dato: ${date}
start: "${start}"
status: referat
titel: Referat
---

## Punkt 1: Godkendelse af referat

Sag: 14/1234

### Beslutning

Ja.

## Punkt 2: Skolen

### Beslutning

Ja.
`;

const archive = archiveOf(
  new Map([
    ['site.yml', 'kommune: Egen Kommune\n'],
    ['moeder/byraad/2014-01-15.md', minutes('byraad', '2014-01-15')],
    ['moeder/byraad/2014-02-05.md', minutes('byraad', '2014-02-05')],
    [
      'moeder/byraad/2014-02-05-2.md',
      `${minutes('byraad', '2014-02-05', '18:00')}\n## Punkt 3: Mere\n\n### Beslutning\n\nJa.\n`,
    ],
    ['moeder/byraad/2014-02-26.md', minutes('byraad', '2014-02-26')],
    ['moeder/byraad/2014-09-17.md', minutes('byraad', '2014-09-17')],
    ['moeder/skole/2014-01-15.md', minutes('skole', '2014-01-15')],
    ['moeder/skole/2014-03-12.md', minutes('skole', '2014-03-12')],
  ]),
  udvalg,
);

function placeIn(key: string, order = 2) {
  const meeting = archive.meetings.get(key);
  const item = meeting?.items[order - 1];
  if (meeting === undefined || item === undefined) throw new Error(`No ${key}`);
  return { meeting, item };
}

const place = placeIn('byraad/2014-02-26');

const namesIn = ({ committees }: Archive) =>
  committeeNames([...committees.values()].map(({ committee }) => committee));

/** An item whose text has no points. */
const written = ({ meeting, item }: ItemReference) => ({
  meeting,
  item: { title: item.title, sections: [] },
});

/** Links what blocks refer to that stand in an item. */
const linkWritten = (of: Archive, blocks: RootContent[], where: ItemReference): RootContent[] =>
  linkBlocks(blocks, textLinks(of, referencesInBlocks(namesIn(of), blocks, written(where)), where));

const linked = (markdown: string): RootContent[] =>
  linkWritten(archive, parseMarkdown(markdown).children, place);

describe('resolveInText', () => {
  const links = (text: string, where = place) =>
    resolveInText(archive, findIn(namesIn(archive), text, written(where)), where).map(
      ({ start, end, address }) => `${text.slice(start, end)} → ${address}`,
    );

  it.each([
    ['a meeting', 'Byrådet den 15. januar', ['Byrådet den 15. januar → /byraad/2014-01-15/']],
    ['an item', 'BR d. 15.1.14, pkt. 2', ['BR d. 15.1.14, pkt. 2 → /byraad/2014-01-15/punkt-2/']],
    [
      'an item named first',
      'punkt 2 på Byrådets møde den 15. januar',
      ['punkt 2 på Byrådets møde den 15. januar → /byraad/2014-01-15/punkt-2/'],
    ],
    ['no such item', 'BR d. 15.1.14, pkt. 9', ['BR d. 15.1.14 → /byraad/2014-01-15/']],
    ['no such meeting', 'Byrådet den 16. januar', []],
    ['the meeting itself', 'Byrådet den 26. februar', []],
    ['an item of the meeting itself', 'Byrådet den 26. februar, pkt. 1', []],
    ['one of two meetings on a day', 'Byrådet den 5. februar 2014', []],
    [
      'the one of two that has the item',
      'Byrådet den 5. februar 2014, pkt. 3',
      ['Byrådet den 5. februar 2014, pkt. 3 → /byraad/2014-02-05-2/punkt-3/'],
    ],
    ['a name that two committees answer to', 'Udvalget den 15. januar', []],
    [
      'a shared name, of which one met that day',
      'Udvalget den 12. marts',
      ['Udvalget den 12. marts → /skole/2014-03-12/'],
    ],
    ['an item of the same meeting', 'Jf. punkt 1.', ['punkt 1 → /byraad/2014-02-26/punkt-1/']],
    ['the item itself', 'Jf. punkt 2.', []],
    ['no such item here', 'Jf. punkt 9.', []],
    ['a committee of another municipality', 'Møde i Nabo Byråd den 15. januar', []],
    ['a case of another municipality', 'Nabo Kommune (sag 14/1234)', []],
    ['a case of this one', 'Egen Kommunes sag 14/1234', ['14/1234 → /sag/14-1234/']],
    ['a week', 'Byrådet i uge 3', ['Byrådet i uge 3 → /byraad/2014-01-15/']],
    ['a week with two meetings', 'Byrådet i uge 6', []],
    ['a case', 'sag 14/1234', ['14/1234 → /sag/14-1234/']],
    ['no such case', 'sag 14/1235', []],
    [
      'the previous meeting, the second of its day',
      'seneste møde i Byrådet',
      ['seneste møde i Byrådet → /byraad/2014-02-05-2/'],
    ],
    [
      'the previous meeting of another committee',
      'Skoleudvalgets seneste møde',
      ['Skoleudvalgets seneste møde → /skole/2014-01-15/'],
    ],
  ])('%s', (_, text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('knows whose minutes an approval means', () => {
    const text = 'referatet fra sidste møde';
    expect(links(text, placeIn('byraad/2014-02-26', 1))).toEqual([
      'referatet fra sidste møde → /byraad/2014-02-05-2/',
    ]);
    expect(links(text, placeIn('byraad/2014-02-26', 2))).toEqual([]);
  });

  it.each([
    ['the first meeting', 'byraad/2014-01-15'],
    ['a meeting after a gap in the archive', 'byraad/2014-09-17'],
  ])('has no previous meeting before %s', (_, key) => {
    expect(links('referatet fra sidste møde', placeIn(key, 1))).toEqual([]);
  });
});

const fragments =
  'Byrådet BR Udvalget Skoleudvalgets møde mødet den d. 15. januar 5.2.14 uge 3 2014 , . ( og pkt. 2 referat fra seneste i 14/1234 sag har godkendte **fed** _K_ 😀 \n';

const anyText = fc
  .array(fc.constantFrom(...fragments.split(' '), '15. januar', 'pkt. 2', 'uge 3'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));

describe('linkBlocks', () => {
  it.each([
    ['a paragraph', 'Se 14/1234.', 'Se [14/1234](/sag/14-1234/).'],
    ['a list', '- a\n  1. Se 14/1234', '- a\n  1. Se [14/1234](/sag/14-1234/)'],
    ['a quotation', '> 14/1234', '> [14/1234](/sag/14-1234/)'],
    ['a heading', '#### Se 14/1234', '#### Se [14/1234](/sag/14-1234/)'],
    ['bold type', '**14/1234**', '**[14/1234](/sag/14-1234/)**'],
    [
      'a table',
      '| a |\n| - |\n| 14/1234 |',
      '| a                      |\n| ---------------------- |\n| [14/1234](/sag/14-1234/) |',
    ],
    [
      'two in one text',
      'BR d. 15.1.14 14/1234',
      '[BR d. 15.1.14](/byraad/2014-01-15/) [14/1234](/sag/14-1234/)',
    ],
  ])('links in %s', (_, markdown, expected) => {
    const squeezed = (text: string) => text.replaceAll(/ {2,}/g, ' ').replaceAll(/-{2,}/g, '-');
    expect(squeezed(stringifyBlocks(linked(markdown)))).toBe(squeezed(expected));
  });

  it('reads a paragraph as a whole, whatever is emphasised in it', () => {
    const text = stringifyBlocks(
      linked('Lov nr. **14/1234**, sag **14/1234** og aftalens **punkt 1**'),
    );
    expect(text).toBe(
      'Lov nr. **14/1234**, sag **[14/1234](/sag/14-1234/)** og aftalens **punkt 1**',
    );
  });

  it.each([
    ['a link', '[14/1234](https://eksempel.dk/)'],
    ['a link with more inside', '[Se **14/1234**](bilag/notat.pdf)'],
    ['an address', '<https://eksempel.dk/14/1234>'],
    ['code', '`14/1234`'],
    ['nothing', 'Sagen blev drøftet.'],
  ])('leaves %s alone', (_, markdown) => {
    const { children } = parseMarkdown(markdown);
    expect(linkWritten(archive, children, place)).toBe(children);
  });

  it('changes only copies, and copies only what changes', () => {
    const { children } = parseMarkdown('Uden.\n\nSe 14/1234.\n\n- Uden');
    const before = structuredClone(children);
    const after = linkWritten(archive, children, place);
    expect(children).toEqual(before);
    expect(after.map((block, at) => block === children[at])).toEqual([true, false, true]);
  });

  it('never changes a word, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (markdown) => {
        const { children } = parseMarkdown(markdown);
        const after = linkWritten(archive, children, place);
        expect(blockWords(after)).toEqual(blockWords(children));
        for (const link of after.flatMap(madeLinks)) {
          const [, committee = '', slug = ''] = (link.split(' → ')[1] ?? '').split('/');
          expect(committee === 'sag' || archive.meetings.has(`${committee}/${slug}`)).toBe(true);
          expect(link).not.toContain('/byraad/2014-02-26/punkt-2/');
        }
      }),
      { numRuns: 200, examples: [['Byrådet 15. januar pkt. 2 Byrådet 15. januar']] },
    );
  });
});

describe('linkSections', () => {
  it('links in each section what the outline tells of it, whatever its text', () => {
    const markdown = fc.array(anyText, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(markdown, fc.constantFrom('', '[14/1234](/a/)\n\n'), (texts, before) => {
        const text = texts.map((each) => `### Indstilling\n\n${before}Se ${each}\n`).join('\n');
        const files = new Map([
          ...['byraad/2014-01-15', 'byraad/2014-02-05', 'skole/2014-01-15'].map((key) => {
            const [committee = '', date = ''] = key.split('/');
            return [`moeder/${key}.md`, minutes(committee, date)] as const;
          }),
          [
            'moeder/byraad/2014-02-26.md',
            `${minutes('byraad', '2014-02-26')}\n## Punkt 3: 15.1.14\n\n${text}`,
          ],
        ]);
        const own = archiveOf(files, udvalg);
        const meeting = own.meetings.get('byraad/2014-02-26');
        const [, , item] = meeting?.items ?? [];
        if (meeting === undefined || item === undefined) throw new Error('No item');
        const { sections } = textsOf(files)(meeting).meeting.items[2] ?? { sections: [] };
        expect(sections).toHaveLength(texts.length);
        const links = textLinks(own, item.references, { meeting, item });
        expect(linkSections(sections, links).map(({ blocks }) => blocks)).toEqual(
          sections.map(({ blocks }) => linkWritten(own, blocks, { meeting, item })),
        );
      }),
      {
        numRuns: 50,
        examples: [
          [['Byrådet 15. januar pkt. 2 Byrådet 15. januar', '14/1234'], ''],
          // The item itself.
          [['pkt. 3', ''], ''],
        ],
      },
    );
  });
});
