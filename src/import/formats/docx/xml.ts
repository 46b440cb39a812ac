/**
 * XML as plain values, for reading Word documents: names of WordprocessingML lose their prefix, and
 * tracked changes are accepted.
 */
import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';

export interface Xml {
  /** `p` for a paragraph of WordprocessingML; names of other vocabularies keep their prefix. */
  name: string;
  /** `val` for an attribute of WordprocessingML. */
  attributes: Readonly<Record<string, string>>;
  children: readonly (Xml | string)[];
}

/** Namespace URI of WordprocessingML, transitional and strict. */
const vocabulary = /\/wordprocessingml\/(?:2006\/)?main$/;

/** Parses a document; `undefined` if it is not well-formed. */
export function readXml(text: string): Xml | undefined {
  try {
    const root = parseXml(text).root;
    if (!root) return undefined;
    const declared = Object.entries(root.attributes).find(([, value]) => vocabulary.test(value));
    const prefix = `${declared?.[0].replace(/^xmlns:?/, '') ?? 'w'}:`;
    return convert(root, prefix);
  } catch (error) {
    // Elements nested too deep overflow the stack: a RangeError.
    if (error instanceof XmlError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function convert(element: XmlElement, prefix: string): Xml {
  const plain = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  const children: (Xml | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(convert(child, prefix));
    else if (child instanceof XmlText) children.push(child.text);
  }
  return {
    name: plain(element.name),
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => [plain(name), value]),
    ),
    children,
  };
}

export const elementsOf = (element: Xml | undefined): Xml[] =>
  element?.children.filter((child) => typeof child !== 'string') ?? [];

/** The first descendant along a path of child names. */
export function find(element: Xml | undefined, ...path: string[]): Xml | undefined {
  let found = element;
  for (const name of path) found = elementsOf(found).find((child) => child.name === name);
  return found;
}

export const textOf = (element: Xml | undefined): string =>
  element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ??
  '';

/** The `val` attribute of the element at a path. */
export const valueAt = (element: Xml | undefined, ...path: string[]): string | undefined =>
  find(element, ...path)?.attributes['val'];

/** Value of a toggle property; `undefined` if it is not set. */
export function isOn(properties: Xml | undefined, name: string): boolean | undefined {
  const property = find(properties, name);
  return property && !/^(?:0|false|off|none)$/.test(property.attributes['val'] ?? '1');
}

/** Wrappers that are replaced by their content. */
const transparent = new Set(
  'sdt sdtContent customXml smartTag ins moveTo bdo dir mc:Choice mc:Fallback'.split(' '),
);

/** Deleted or moved content, and properties. */
const absent = new Set(
  'del moveFrom pPr rPr tblPr tblGrid trPr tcPr sdtPr sdtEndPr sectPr'.split(' '),
);

/** Whether Word knows a vocabulary, by the prefix that all programs give it. */
const isKnown = (prefix: string): boolean =>
  prefix === '' ||
  /^(?:[a-z]{1,4}\d{1,2}\w{0,6}|wps|wpg|wpc|wpi|cx|aink|v|o|w|wne|oel|mv|ma)$/.test(prefix);

/** Rows and cells, which are there also where nothing is filled in. */
const frames = new Set(['tr', 'tc']);

/**
 * The child elements, with wrappers replaced by their content. What a content control shows as long as it
 * is not filled in is a `placeholder`.
 */
export function contentOf(element: Xml): Xml[] {
  return elementsOf(element).flatMap((child) => {
    if (absent.has(child.name)) return [];
    if (child.name === 'sdt' && isOn(find(child, 'sdtPr'), 'showingPlcHdr')) {
      const content = contentOf(child);
      const isFrame = content.some(({ name }) => frames.has(name));
      return isFrame ? content : [{ name: 'placeholder', attributes: {}, children: content }];
    }
    if (transparent.has(child.name)) return contentOf(child);
    if (child.name !== 'mc:AlternateContent') return [child];
    // Alternatives of the same content; the fallback is for programs that do not know the others.
    const choice = elementsOf(child).find(
      ({ name, attributes }) =>
        name === 'mc:Choice' && (attributes['Requires'] ?? '').split(' ').every(isKnown),
    );
    const chosen = choice ?? find(child, 'mc:Fallback');
    return chosen ? contentOf(chosen) : [];
  });
}

/** The text boxes anchored in an element. */
export function framesOf(element: Xml): Xml[] {
  return contentOf(element).flatMap((child) =>
    child.name === 'txbxContent' ? [child] : framesOf(child),
  );
}
