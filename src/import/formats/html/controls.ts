/** Values of form fields, and what of a page is no text: pictures, drawings, frames. */
import type { Element } from 'hast';
import { note } from '../../report.ts';
import { elementsNamed } from './style-sheets.ts';
import { addText, endLine, leaveOut, readable, type Context, type Walk } from './traversal.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

/** Fields whose value is not of the minutes. */
const silent = new Set('hidden submit button reset image search password file'.split(' '));

/** Reads a field or a picture. Returns false if the element is none. */
export function visitControl(element: Element, context: Context, walk: Walk): boolean {
  const { tagName } = element;
  if (tagName === 'input') visitInput(element, context, walk);
  else if (tagName === 'textarea') visitText(element, context, walk);
  else if (tagName === 'select') visitChoice(element, context, walk);
  else if (tagName === 'img') visitPicture(element, walk);
  else if (tagName === 'svg') visitDrawing(element, walk);
  else if (tagName === 'math') visitFormula(element, context, walk);
  else if (['iframe', 'object', 'embed', 'audio', 'video'].includes(tagName)) {
    const { title, ariaLabel, src, data } = element.properties;
    tell(tagName === 'iframe' ? 'frame' : 'object', title ?? ariaLabel ?? src ?? data, '', walk);
  } else return false;
  return true;
}

/** Adds what is no text of the page. */
function generate(text: string, context: Context, walk: Walk): void {
  walk.generated.push(text);
  addText(` ${text} `, context, walk);
}

function visitInput({ properties }: Element, context: Context, walk: Walk): void {
  const type = (properties.type ?? 'text').toLowerCase();
  if (silent.has(type)) return;
  if (type === 'checkbox' || type === 'radio') {
    generate(properties.checked === true ? '☒' : '☐', context, walk);
  } else if (typeof properties.value === 'string' && properties.value.trim() !== '') {
    generate(properties.value, context, walk);
  }
}

function visitText(element: Element, context: Context, walk: Walk): void {
  endLine(context, walk);
  for (const child of element.children) {
    if (child.type === 'text') addText(child.value, { ...context, isPreformatted: true }, walk);
  }
  endLine(context, walk);
}

/** A choice that somebody has made is read; others, and lists without one, are left out. */
function visitChoice(element: Element, context: Context, walk: Walk): void {
  const options = elementsNamed(element, 'option');
  const chosen = options.find(({ properties }) => properties.selected === true);
  const isAnswer = chosen !== undefined && chosen !== options[0];
  for (const option of options) if (!isAnswer || option !== chosen) leaveOut(option, walk);
  if (isAnswer) addText(` ${readable(chosen)} `, context, walk);
}

/** Pictures that are smaller, in pixels, are signs. */
const smallest = 40;

const ofFile =
  /^(?:(?:pdf|word|docx?|excel|xlsx?|fil|file|ekstern|link)[\s-]*)*(?:ikon|icon|logo|pil)?$/i;

function visitPicture({ properties }: Element, walk: Walk): void {
  const { alt, width, height } = properties;
  const isSign = [width, height].some((size) => Number(size ?? Infinity) <= smallest);
  const description = typeof alt === 'string' ? alt.trim() : '';
  if (
    alt === '' ||
    (isSign && description === '') ||
    (alt !== undefined && ofFile.test(description))
  )
    return;
  tell('picture', description, '', walk);
}

function visitDrawing(element: Element, walk: Walk): void {
  const [title] = elementsNamed(element, 'title').map(({ children }) =>
    children.map(readable).join(' '),
  );
  const words = elementsNamed(element, 'text').map(readable).join(' ').trim();
  if (words !== '') tell('diagram', title, words, walk);
}

function tell(
  kind: 'picture' | 'diagram' | 'object' | 'frame',
  description: unknown,
  text: string,
  { writer }: Walk,
): void {
  const said = typeof description === 'string' ? description.trim() : '';
  writer.remark(note('graphic', undefined, kind, said, text));
}

function visitFormula(element: Element, context: Context, walk: Walk): void {
  const text = oneLine(formulaText(element));
  if (text === '') return;
  generate(text, context, walk);
  if (/[_^/√]/.test(text)) walk.writer.remark(note('formula', undefined, text));
}

/** A formula (MathML) on one line. */
function formulaText(element: Element): string {
  const parts = element.children.filter((child) => child.type === 'element').map(formulaText);
  const [one = '', other = '', third = ''] = parts.map((part) =>
    /^[\p{L}\p{N}.,]*$/u.test(part) ? part : `(${part})`,
  );
  const { tagName } = element;
  if (tagName.startsWith('annotation')) return '';
  if (tagName === 'mfrac') return `${one}/${other}`;
  if (tagName === 'msup' || tagName === 'mover') return `${one}^${other}`;
  if (tagName === 'msub' || tagName === 'munder') return `${one}_${other}`;
  if (tagName === 'msubsup' || tagName === 'munderover') return `${one}_${other}^${third}`;
  if (tagName === 'msqrt') return `√(${parts.join('')})`;
  if (tagName === 'mroot') return `${other}√(${one})`;
  const own = element.children.map((child) => (child.type === 'text' ? child.value : ''));
  return own.join('').trim() + parts.join('');
}
