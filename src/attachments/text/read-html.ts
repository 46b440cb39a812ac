/** Reads a web page: every text and attribute in it, shown or not, with its scripts and comments. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';
import { isBlock } from '../../import/formats/html/elements.ts';
import { decoded } from '../../minutes/decoded.ts';
import { plainMarkup } from '../markup.ts';
import type { Reading } from '../reading.ts';
import { namesPerson, rowsText } from '../table-text.ts';

/** Elements whose text is none of the line they stand in. */
const apart = new Set('script style template textarea option title noscript'.split(' '));

/** Reads the page `html`. One that is nested too deep for its reader is read as plain markup. */
export function readHtml(reading: Reading, html: string): void {
  let asides: string[] = [];
  let text: string;
  try {
    text = textOf(fromHtml(html), asides).join('');
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    asides = [];
    text = plainMarkup(html);
  }
  reading.add(places.body, text);
  reading.add(places.attributes, asides.join('\n'));
}

function textOf(node: Nodes, asides: string[]): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'comment') {
    // Also conditional comments, which hold elements.
    asides.push(plainMarkup(node.value));
    return [];
  }
  if (!('children' in node)) return [];
  if (node.type === 'root') return node.children.flatMap((child) => textOf(child, asides));
  readProperties(node, asides);
  if (node.tagName === 'table') return ['\n', rowsText(rowsOf(node, asides)), '\n'];
  const { children } = node.tagName === 'template' && node.content ? node.content : node;
  const inner = children.flatMap((child) => textOf(child, asides));
  if (node.tagName === 'br') return ['\n'];
  if (apart.has(node.tagName)) {
    asides.push(inner.join(''));
    return [];
  }
  return isBlock(node) ? ['\n', ...inner, '\n'] : inner;
}

function rowsOf(table: Element, asides: string[]): string[][] {
  const rows: string[][] = [];
  const collect = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element') rows.push([textOf(child, asides).join('')]);
      else if (child.tagName === 'tr') {
        readProperties(child, asides);
        const cells = child.children.map((cell) => textOf(cell, asides).join('').trim());
        rows.push(cells.filter((_, at) => child.children[at]?.type === 'element'));
      } else if (/^t(?:head|body|foot)$/.test(child.tagName)) collect(child);
      else rows.push([textOf(child, asides).join('').trim()]);
    }
  };
  collect(table);
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

function readProperties({ properties }: Element, asides: string[]): void {
  const { ariaLabel, placeholder, name, value } = properties;
  for (const label of [ariaLabel, placeholder, name]) {
    if (typeof label === 'string' && value !== undefined) asides.push(`${label}: ${String(value)}`);
  }
  for (const [key, one] of Object.entries(properties)) {
    if (typeof one !== 'string' || !/\d{4}/.test(one)) continue;
    // `dataCpr`
    const isNamed = namesPerson(key.replace(/^data/, ''));
    // An address may have the dash of a number as an escape.
    asides.push((isNamed ? 'CPR: ' : '') + decoded(one));
  }
}
