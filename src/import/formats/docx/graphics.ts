/** Pictures, charts, diagrams and embedded objects of a Word document, which are told and not read. */
import { note, type ImportNote } from '../../report.ts';
import { contentOf, elementsOf, find, textOf, type Xml } from './xml.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

/** A drawing as it is told. */
export interface Graphic {
  note: ImportNote;
  /** The words within its element, which the document's own text has as well. */
  words: string;
}

type Kind = 'picture' | 'chart' | 'diagram' | 'object' | 'letters';

/** Pictures without a description that are lower or narrower, in EMU (a centimetre), are signs. */
const smallest = 360_000;

/** How many letters of the words in a drawing are told. */
const mostLetters = 200;

/** What a drawing, a picture or an object has besides its text boxes; `undefined` if nothing. */
export function readGraphic(element: Xml, graphics: ReadonlyMap<string, Xml>): Graphic | undefined {
  if (!['drawing', 'pict', 'object'].includes(element.name)) return undefined;
  const inside = descendants(element);
  const own = inside.find(({ name }) => name === 'wp:docPr');
  const shapes = inside.filter(({ name }) => /^v:(?:shape|rect|oval|roundrect)$/.test(name));
  const described = [
    own?.attributes['descr'] ?? own?.attributes['title'],
    ...inside
      .filter(({ name }) => name === 'pic:cNvPr')
      .map(({ attributes }) => attributes['descr']),
    ...shapes.map(({ attributes }) => attributes['alt']),
    ...inside
      .filter(({ name }) => name === 'v:imagedata')
      .map((data) => data.attributes['o:title']),
  ];
  const description = described.find((text) => text !== undefined && text.trim() !== '') ?? '';
  const written = inside.filter(({ name }) => name === 'a:t').map(textOf);
  const painted = inside
    .filter(({ name }) => name === 'v:textpath')
    .map(({ attributes }) => attributes['string'] ?? '');
  const shown = inside.flatMap(({ attributes }) =>
    ['r:id', 'r:dm'].flatMap((key) => wordsOfPart(graphics.get(attributes[key] ?? ''))),
  );
  const kind = kindOf(element, inside, painted);
  const said = oneLine([...painted, ...written, ...shown].join(' '));
  const isTold = description !== '' || said !== '' || (kind !== undefined && !isSmall(inside));
  if (!isTold) return undefined;
  const told = note(
    'graphic',
    undefined,
    kind ?? 'picture',
    oneLine(description),
    said.length > mostLetters ? `${said.slice(0, mostLetters).trimEnd()} …` : said,
  );
  return { note: told, words: written.join(' ') };
}

function kindOf(
  { name }: Xml,
  inside: readonly Xml[],
  painted: readonly string[],
): Kind | undefined {
  const has = (pattern: RegExp): boolean => inside.some((one) => pattern.test(one.name));
  if (painted.length > 0) return 'letters';
  if (has(/^(?:c|cx):chart$/)) return 'chart';
  if (has(/^dgm:/)) return 'diagram';
  if (name === 'object') return 'object';
  return has(/^(?:a:blip|v:imagedata|pic:pic)$/) ? 'picture' : undefined;
}

const isSmall = (inside: readonly Xml[]): boolean =>
  inside.some(
    ({ name, attributes }) =>
      name === 'wp:extent' &&
      (Number(attributes['cx']) < smallest || Number(attributes['cy']) < smallest),
  );

/** All elements below, but not those of text boxes, which are read. */
function descendants(element: Xml): Xml[] {
  return contentOf(element).flatMap((child) =>
    child.name === 'txbxContent' ? [] : [child, ...descendants(child)],
  );
}

/** The words of a chart or a diagram: its titles, names and categories. */
function wordsOfPart(part: Xml | undefined): string[] {
  if (!part) return [];
  if (part.name === 'a:p') return [elementsOf(part).flatMap(wordsOfPart).join('')];
  if (part.name === 'a:t') return [textOf(part)];
  if (part.name === 'c:strCache') {
    return elementsOf(part).map((point) => textOf(find(point, 'c:v')));
  }
  return elementsOf(part).flatMap(wordsOfPart);
}
