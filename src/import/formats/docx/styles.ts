/** Resolves the paragraph and character styles of a Word document. */
import { given } from '../../../minutes/given.ts';
import { elementsOf, find, isOn, valueAt, type Xml } from './xml.ts';

export interface LetterStyle {
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  /** Set as an exponent. */
  raised?: boolean;
  /** In half points. */
  size?: number;
  hidden?: boolean;
  /** Printed in capitals. */
  caps?: boolean;
  /** The name of the font, where it is set. */
  font?: string;
}

export interface ParagraphStyle {
  letters: LetterStyle;
  headingLevel?: number;
  /** Whether it is a contents entry (`toc 1`). */
  isContents?: boolean;
  numbering?: Numbering;
}

export interface Numbering {
  /** `0` for none. */
  id?: string;
  level?: number;
}

export interface Styles {
  /** A paragraph style with everything it inherits; the default one for `undefined`. */
  paragraph: (id: string | undefined) => ParagraphStyle;
  /** What a character style changes of its paragraph's. */
  letters: (id: string | undefined) => LetterStyle;
}

/** Reads `styles.xml`, if the document has one. */
export function readStyles(part: Xml | undefined): Styles {
  const styles = elementsOf(part).filter(({ name }) => name === 'style');
  const byId = new Map(styles.map((style) => [style.attributes['styleId'], style]));
  const defaultId = styles.find(
    ({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1',
  )?.attributes['styleId'];
  const defaults: ParagraphStyle = {
    letters: readLetters(find(part, 'docDefaults', 'rPrDefault', 'rPr')),
  };
  const resolved = new Map<string | undefined, ParagraphStyle>();
  const resolve = (id: string | undefined, path: readonly string[]): ParagraphStyle => {
    const known = resolved.get(id);
    const style = byId.get(id);
    if (known) return known;
    if (id === undefined || !style || path.includes(id)) return defaults;
    const base = resolve(valueAt(style, 'basedOn'), [...path, id]);
    const own = readParagraphStyle(style);
    const merged = { ...base, ...own, letters: { ...base.letters, ...own.letters } };
    resolved.set(id, merged);
    return merged;
  };
  return {
    paragraph: (id) => resolve(id ?? defaultId, []),
    letters: (id) =>
      id === undefined ? {} : withoutDefaults(resolve(id, []).letters, defaults.letters),
  };
}

/** Drops what a character style only inherits from the document defaults. */
function withoutDefaults(letters: LetterStyle, defaults: LetterStyle): LetterStyle {
  const own = Object.entries(letters).filter(
    ([key, value]) => key === 'hidden' || value !== defaults[key as keyof LetterStyle],
  );
  return Object.fromEntries(own);
}

function readParagraphStyle(style: Xml): ParagraphStyle {
  const properties = find(style, 'pPr');
  const name = valueAt(style, 'name') ?? '';
  const [, digit] = /^heading ([1-6])$/i.exec(name) ?? [];
  const level = digit === undefined ? outlineLevel(properties) : Number(digit);
  const numbering = readNumbering(properties);
  return {
    letters: readLetters(find(style, 'rPr')),
    ...(level !== undefined && { headingLevel: level }),
    ...(/^title$/i.test(name) && { headingLevel: 1 }),
    ...(/^toc \d$/i.test(name) && { isContents: true }),
    ...(numbering && { numbering }),
  };
}

/** The outline level, 1 to 6 (7 to 9 count as 6). */
export function outlineLevel(properties: Xml | undefined): number | undefined {
  const value = valueAt(properties, 'outlineLvl');
  const level = value === undefined ? NaN : Number(value) + 1;
  return level >= 1 && level <= 9 ? Math.min(level, 6) : undefined;
}

export function readNumbering(properties: Xml | undefined): Numbering | undefined {
  const numbering = find(properties, 'numPr');
  if (!numbering) return undefined;
  const [id, level] = [valueAt(numbering, 'numId'), valueAt(numbering, 'ilvl')];
  return given({ id, level: level === undefined ? undefined : Number(level) });
}

export function readLetters(properties: Xml | undefined): LetterStyle {
  const size = Number(valueAt(properties, 'sz') ?? NaN);
  const align = valueAt(properties, 'vertAlign');
  const { ascii, hAnsi } = find(properties, 'rFonts')?.attributes ?? {};
  return given({
    bold: isOn(properties, 'b'),
    italic: isOn(properties, 'i'),
    struck: isOn(properties, 'dstrike') ?? isOn(properties, 'strike'),
    raised: align === undefined ? undefined : align === 'superscript',
    size: size > 0 ? size : undefined,
    hidden: isOn(properties, 'vanish'),
    caps: isOn(properties, 'caps'),
    font: ascii ?? hAnsi,
  });
}
