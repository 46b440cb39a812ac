/** The paragraphs of an OpenDocument text or sheet (ISO/IEC 26300), cells among them. */
import type { Package } from '../../import/formats/read-zip.ts';
import type { ShownFault } from '../../privacy/attachment-findings.ts';
import { attribute, readMarkup } from '../../import/formats/markup.ts';
import { decodeXml } from '../text/decode.ts';
import type { ShownBlock } from './shown-text.ts';

/** Elements that are not shown, or hold no text of the document. */
const unshown = new Set(
  (
    'tracked-changes annotation forms scripts automatic-styles font-face-decls hidden-text ' +
    'hidden-paragraph variable-decls user-field-decls sequence-decls content-validations ' +
    'note-citation database-ranges bibliography-configuration notes'
  ).split(' '),
);

const blanks = new Set('s tab line-break'.split(' '));

/** Others have slides and drawings, where it is not known what is seen. */
const searched = /opendocument\.(?:text|spreadsheet)/;

/** Rejects with what the package throws. */
export async function openDocumentText(zip: Package): Promise<readonly ShownBlock[] | ShownFault> {
  if (!searched.test(await partOf(zip, 'mimetype'))) return 'not-searched';
  const manifest = await partOf(zip, 'META-INF/manifest.xml');
  if (manifest.includes('encryption-data')) return 'locked';
  const xml = await partOf(zip, 'content.xml');
  const hidden = hiddenStyles(xml);
  return paragraphsIn(xml, (name, attributes) => {
    if (unshown.has(name)) return true;
    if (name === 'table-row' && /visibility="(?:collapse|filter)"/.test(attributes)) return true;
    return hidden.size > 0 && hidden.has(attribute(attributes, 'style-name') ?? '');
  });
}

/** Names of the styles that hide what has them: words, sheets. */
function hiddenStyles(xml: string): Set<string> {
  const hidden = new Set<string>();
  let style = '';
  readMarkup(xml, {
    open(name, attributes) {
      if (name === 'style') style = attribute(attributes, 'name') ?? '';
      const display = name.endsWith('-properties') ? attribute(attributes, 'display') : undefined;
      if (display === 'none' || display === 'false') hidden.add(style);
    },
  });
  return hidden;
}

async function partOf(zip: Package, name: string): Promise<string> {
  const part = await zip.read(name);
  return part === undefined ? '' : decodeXml(part);
}

/** The paragraphs and headings in `xml`, without what is in elements that are hidden. */
function paragraphsIn(
  xml: string,
  isHidden: (name: string, attributes: string) => boolean,
): ShownBlock[] {
  const found: ShownBlock[] = [];
  /** One is inside another where a text box or a note is. */
  const open: string[] = [];
  /** How deep in a hidden element. */
  let hidden = 0;
  readMarkup(xml, {
    open(name, attributes) {
      if (hidden > 0 || isHidden(name, attributes)) hidden++;
      else if (name === 'p' || name === 'h') open.push('');
      else if (blanks.has(name)) add(' ');
    },
    close(name) {
      if (hidden > 0) hidden--;
      else if (name === 'p' || name === 'h') found.push({ text: open.pop() ?? '' });
    },
    text(text) {
      if (hidden === 0) add(text);
    },
  });
  function add(text: string): void {
    if (open.length > 0) open.push((open.pop() ?? '') + text);
  }
  return found;
}
