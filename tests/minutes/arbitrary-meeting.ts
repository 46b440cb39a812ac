/** Meetings of every shape the reader can give, for laws that hold for all of them. */
import fc from 'fast-check';
import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { sectionIds } from '../../src/minutes/sections/anchors.ts';
import { parseCaseNumber } from '../../src/minutes/case-number.ts';
import type { AgendaItem, Meeting, Section } from '../../src/minutes/model.ts';
import { parseStated, statedWords } from '../../src/minutes/outcome/index.ts';
import { sectionKind } from '../../src/minutes/sections/section-kinds.ts';

/** Words with everything Markdown, YAML or Danish might trip over. */
const word = fc.oneof(
  fc.constantFrom(
    ...'og at møde Økonomi §97-98b 12. 3) - + * ** _x_ a_b # ## [x] [x](y) <b> &amp; & `k` ~ | \\ Sag: Lukket: Udfald: --- === > TR\'er "citat" ” – … ... 4 d. kl. 09:45 12/16033 50 % http://a.dk www.b.dk c@d.dk ! ![ : :) {x} $1 1.015'.split(
      ' ',
    ),
  ),
  fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9.,()\-]{1,8}$/),
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));

const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const letters = fc.stringMatching(/^[a-zæøå]{1,6}( [a-zæøå]{1,6}){0,2}$/);
const strong = letters.map((value): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value }],
}));
const link = letters.map((value): PhrasingContent => ({
  type: 'link',
  title: null,
  url: `https://eksempel.dk/${encodeURIComponent(value)}`,
  children: [{ type: 'text', value }],
}));
/** Text, perhaps with bold words or a link set between spaces. */
const phrasing = fc.oneof(
  text.map((node) => [node]),
  fc
    .tuple(letters, fc.oneof(strong, link), letters)
    .map(([before, node, after]): PhrasingContent[] => [
      { type: 'text', value: `${before} ` },
      node,
      { type: 'text', value: ` ${after}` },
    ]),
);
const paragraph = phrasing.map((children): BlockContent => ({ type: 'paragraph', children }));
const subheading = fc
  .tuple(fc.constantFrom(4 as const, 5 as const, 6 as const), letters)
  .map(([depth, value]): BlockContent => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value }],
  }));

function list(item: fc.Arbitrary<BlockContent[]>): fc.Arbitrary<BlockContent> {
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 4 }), fc.option(fc.nat({ max: 120 })))
    .map(([items, start]) => ({
      type: 'list',
      ordered: start !== null,
      start,
      spread: false,
      children: items.map((children): ListItem => ({
        type: 'listItem',
        spread: false,
        checked: null,
        children,
      })),
    }));
}
const flatItem = paragraph.map((node) => [node]);
const innerList = list(flatItem);
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  subheading,
  list(flatItem),
  list(fc.tuple(paragraph, innerList).map(([first, inner]) => [first, inner])),
);
const blocks = fc.array(block, { maxLength: 5 }) as fc.Arbitrary<RootContent[]>;

const heading = fc.oneof(
  fc.constantFrom('Baggrund', 'Indstilling', 'Beslutning', 'Høring', 'Økonomi'),
  words,
);

function sections(list: [string | null, RootContent[]][]): Section[] {
  const giveId = sectionIds();
  return list.map(([words, blocks]) => {
    const kind = words === null ? 'other' : sectionKind(words);
    return { kind, heading: words, id: giveId(words, kind), blocks, attachments: [] };
  });
}

const caseNumber = fc
  .constantFrom('12/16033', '00.01.00-P35-9-22', '08.03.00 G01/549', '299835', '330-2018-3619')
  .map((printed) => parseCaseNumber(printed))
  .filter((number) => number !== undefined);

const item = fc
  .record({
    title: words,
    caseNumbers: fc.array(caseNumber, { maxLength: 2 }),
    untitled: fc.option(fc.array(block, { minLength: 1, maxLength: 3 })),
    titled: fc.array(fc.tuple(heading, blocks), { maxLength: 4 }),
    stated: fc.option(fc.constantFrom(...statedWords).map((word) => parseStated(word))),
  })
  .map(
    ({ title, caseNumbers, untitled, titled, stated }): Omit<AgendaItem, 'number' | 'order'> => ({
      title,
      caseNumbers,
      closed: false,
      ...(stated && { statedOutcome: stated }),
      // What says that it is closed makes it so.
      ...(/lukket/i.test(JSON.stringify([title, untitled])) && { statedOpen: true as const }),
      sections: sections([
        ...(untitled ? [[null, untitled as RootContent[]] as [null, RootContent[]]] : []),
        ...titled,
      ]),
    }),
  );

const day = fc.date({
  min: new Date('1990-01-01'),
  max: new Date('2040-12-31'),
  noInvalidDate: true,
});
const percentage = fc.nat({ max: 1000 }).map((tenths) => tenths / 10);
const time = fc.constantFrom('08:00', '09:45', '13:05');

/** A meeting that the reader gives without errors, whatever its words. */
export const arbitraryMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    committee: fc.constantFrom('byraad', 'oekonomiudvalget'),
    date: day.map((date) => date.toISOString().slice(0, 10)),
    sequence: fc.constantFrom(1, 2, 11),
    status: fc.constantFrom('agenda' as const, 'minutes' as const),
    title: words,
    start: fc.option(time, { nil: undefined }),
    place: fc.option(fc.oneof(words, fc.constantFrom('620', 'true', '1,015')), { nil: undefined }),
    sources: fc.array(
      fc
        .record({
          file: words,
          words: fc.option(fc.nat()),
          coverage: fc.option(percentage),
          items: fc.option(fc.array(fc.constantFrom('1', '2a', 'T1', '–'))),
        })
        .map(({ file, words, coverage, items }) => ({
          file,
          ...(words !== null && { words }),
          ...(coverage !== null && { coverage }),
          ...(items !== null && { items }),
        })),
      { maxLength: 3 },
    ),
    present: fc.array(words, { maxLength: 3 }),
    apologies: fc.array(words, { maxLength: 2 }),
    introduction: blocks,
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
  })
  .map(({ items, start, place, ...facts }) => ({
    ...facts,
    ...(start !== undefined && { start }),
    ...(place !== undefined && { place }),
    corrections: [
      { date: facts.date, item: '1', text: facts.title },
      { date: facts.date, text: facts.title, hidesEarlier: true as const },
    ],
    items: items.map((made, index) => ({ ...made, number: String(index + 1), order: index + 1 })),
  }));
