/** Reads the annotations of a page: links, fields, and what was added to the page afterwards. */
import { linkTarget } from '../../link-target.ts';
import { apply, type Matrix } from './matrix.ts';
import type { AddedNote, Box, LinkArea } from './printed-page.ts';
import { type PdfPage, ask } from '../file/pdfjs.ts';

/** An annotation as pdf.js gives it (ISO 32000-1, 12.5). */
export interface Annotation {
  id: string;
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  rect?: number[];
  quadPoints?: ArrayLike<number> | null;
  contentsObj?: { str?: string } | null;
  fieldType?: string | null;
  fieldValue?: unknown;
  file?: { filename?: string };
}

export const readAnnotations = async (page: PdfPage): Promise<Annotation[]> =>
  (await ask(page.getAnnotations())) as Annotation[];

/** The linked areas. */
export const linksOf = (annotations: readonly Annotation[], view: Matrix): LinkArea[] =>
  annotations.flatMap((annotation) => {
    const { subtype, url, unsafeUrl } = annotation;
    const target = subtype === 'Link' ? linkTarget(url ?? unsafeUrl ?? '') : undefined;
    if (target === undefined) return [];
    return areasOf(annotation, view).map((area) => ({ ...area, url: target }));
  });

/** The areas of the annotations of one kind, such as `Redact`: text that is to be taken out. */
export const areasOfKind = (
  annotations: readonly Annotation[],
  kind: 'Redact' | 'StrikeOut',
  view: Matrix,
): Box[] =>
  annotations
    .filter(({ subtype }) => subtype === kind)
    .flatMap((annotation) => areasOf(annotation, view));

/** Fields of a form are part of the page; a signature is put on it. */
export const isField = ({ subtype, fieldType }: Annotation): boolean =>
  subtype === 'Widget' && fieldType !== 'Sig';

/** Annotations that show nothing of their own, or belong to another one. */
const silent = new Set(['Link', 'Popup', 'Redact', 'StrikeOut', 'PrinterMark', 'TrapNet']);

const kinds: Readonly<Record<string, AddedNote['kind']>> = {
  FreeText: 'text',
  Caret: 'text',
  Stamp: 'stamp',
  Widget: 'stamp',
  FileAttachment: 'file',
  Ink: 'drawing',
  Line: 'drawing',
  Square: 'drawing',
  Circle: 'drawing',
  Polygon: 'drawing',
  PolyLine: 'drawing',
};

/**
 * What was added to the page, and values of fields that it does not show. `shown` is the text that
 * each annotation shows, by its id.
 */
export function addedNotes(
  annotations: readonly Annotation[],
  shown: ReadonlyMap<string, string>,
): AddedNote[] {
  return annotations.flatMap((annotation): AddedNote[] => {
    const { id, subtype = '', contentsObj, fieldValue, file } = annotation;
    const drawn = shown.get(id) ?? '';
    if (isField(annotation)) {
      const value = typeof fieldValue === 'string' ? fieldValue.trim() : '';
      const isShown = value === '' || ['Off', 'Yes'].includes(value) || drawn !== '';
      return isShown ? [] : [{ kind: 'field', text: value }];
    }
    const said = contentsObj?.str?.trim() ?? '';
    const text = (said === '' ? drawn : said) || (file?.filename ?? '');
    const kind = kinds[subtype] ?? 'comment';
    if (silent.has(subtype) || (text === '' && kind === 'comment')) return [];
    return [{ kind, text: text.replaceAll(/\s+/g, ' ') }];
  });
}

function areasOf({ rect, quadPoints }: Annotation, view: Matrix): Box[] {
  const quads = quadPoints ? chunks(Array.from(quadPoints), 8) : [];
  return (quads.length > 0 ? quads : [rect ?? []]).map((points) => boundsOf(points, view));
}

function chunks(numbers: readonly number[], size: number): number[][] {
  const count = Math.floor(numbers.length / size);
  return Array.from({ length: count }, (_, n) => numbers.slice(n * size, (n + 1) * size));
}

/** The bounding box of points given as `x, y, x, y, …`. */
function boundsOf(points: readonly number[], view: Matrix): Box {
  const corners = chunks(points, 2).map(([x = 0, y = 0]) => apply(view, x, y));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
