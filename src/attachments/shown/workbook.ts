/**
 * The words in the cells of an Excel workbook. Numbers are left out: how they are shown (a day, an amount)
 * is a matter of styles.
 */
import type { Package } from '../../import/formats/read-zip.ts';
import { attribute, readMarkup } from '../../import/formats/markup.ts';
import { readWorkbook } from '../office/sheet.ts';
import { decodeXml } from '../text/decode.ts';
import type { ShownBlock } from './shown-text.ts';

/** The cells of the sheets that are shown, row by row. Rejects with what the package throws. */
export async function workbookText(zip: Package): Promise<readonly ShownBlock[]> {
  const xmlOf = async (name: string): Promise<string> => {
    const part = await zip.read(name);
    return part === undefined ? '' : decodeXml(part);
  };
  const { sheets, strings } = await readWorkbook(xmlOf);
  const blocks: ShownBlock[] = [];
  for (const { path, isHidden } of sheets) {
    if (!isHidden) blocks.push(...cellsOf(await xmlOf(path), strings));
  }
  return blocks;
}

function cellsOf(xml: string, strings: readonly string[]): ShownBlock[] {
  const found: ShownBlock[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  let isHidden = false;
  let cell: { type: string; text: string } | undefined;
  let inside = '';
  readMarkup(xml, {
    open(name, attributes) {
      if (name === 'col' && attribute(attributes, 'hidden') === '1') {
        const [from, to] = ['min', 'max'].map((key) => Number(attribute(attributes, key)));
        hiddenColumns.push({ from: from ?? 0, to: to ?? 0 });
      } else if (name === 'row') isHidden = attribute(attributes, 'hidden') === '1';
      else if (name === 'c' && !isHidden) {
        const column = columnOf(attribute(attributes, 'r') ?? '');
        const isShown = !hiddenColumns.some(({ from, to }) => column >= from && column <= to);
        cell = isShown ? { type: attribute(attributes, 't') ?? 'n', text: '' } : undefined;
      } else if (name === 'v' || name === 't') inside = name;
    },
    close(name) {
      if (name === inside) inside = '';
      if (name !== 'c' || cell === undefined) return;
      const { type, text } = cell;
      if (type === 's') found.push({ text: strings[Number(text)] ?? '' });
      else if (type === 'str' || type === 'inlineStr') found.push({ text });
      cell = undefined;
    },
    text(text) {
      if (cell && inside !== '') cell.text += text;
    },
  });
  return found;
}

/** `B12` is in column 2; 0 where it is not said. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(place)?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}
