/** Classifies the elements of a web page. */
import type { Element, Nodes } from 'hast';

/** Elements whose text nobody reads. */
const wordless = new Set(
  'script style noscript head title svg math canvas object iframe input img audio video'.split(' '),
);

/** Lists of choices and templates: their words are not the page's. */
const controls = new Set(['template', 'select', 'option', 'datalist']);

/** Elements around the content. Not forms: some systems put the whole page into one. */
const around = new Set(['nav', 'aside', 'dialog']);

/** Classes of navigation and assistive elements in common systems and style libraries. */
const navigationClasses = new Set(
  'breadcrumb breadcrumbs cookie cookies cookie-banner skip-link skiplink sr-only visually-hidden visuallyhidden element-invisible screen-reader-text pager pagination share social-share'.split(
    ' ',
  ),
);

const roles = new Set(
  'navigation banner contentinfo complementary search dialog menu menubar toolbar'.split(' '),
);

/** Classes of links that are set as buttons. */
const buttonClasses = new Set(['btn', 'button']);

/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName);

/** Whether an element's text is not even counted as left out. */
export const isWordless = ({ tagName }: Element): boolean => wordless.has(tagName);

/** Whether an element's text is left out: no words, or those of a control. */
export const isUnread = ({ tagName }: Element): boolean =>
  wordless.has(tagName) || controls.has(tagName);

/** Whether an element is a button that expands a panel. */
export const isExpander = ({ tagName, properties }: Element): boolean =>
  tagName === 'button' && properties.ariaExpanded !== undefined;

export interface Surroundings {
  /** Inside the main element or an article, whose `header` and `footer` are content. */
  inArticle: boolean;
  inHeading: boolean;
}

/**
 * Whether an element is outside the content, or a button. Buttons that expand a panel are headings,
 * and content.
 */
export function isAround(element: Element, { inArticle, inHeading }: Surroundings): boolean {
  const { tagName, properties } = element;
  if (around.has(tagName) || (typeof properties.role === 'string' && roles.has(properties.role))) {
    return true;
  }
  if (tagName === 'header' || tagName === 'footer') return !inArticle;
  if (isButton(element)) return !isExpander(element) && !inHeading;
  const classes = classesOf(element).map((name) => name.toLowerCase());
  if (classes.includes('badge') && isCount(element)) return true;
  return classes.some((name) => navigationClasses.has(name));
}

/** A button, or what looks like one and leads nowhere. */
function isButton(element: Element): boolean {
  const { tagName, properties } = element;
  if (tagName === 'button') return true;
  const { href, role, ariaExpanded } = properties;
  const leads = typeof href === 'string' && !/^(?:#.*|javascript:.*)?$/i.test(href.trim());
  if (leads || ariaExpanded !== undefined || element.children.some(isBlockNode)) return false;
  const isSet = tagName === 'a' && classesOf(element).some((name) => buttonClasses.has(name));
  return role === 'button' || isSet;
}

const isBlockNode = (node: Element['children'][number]): boolean =>
  node.type === 'element' && isBlock(node);

/** Whether an element has nothing but a number: how many attachments there are. */
const isCount = ({ children }: Element): boolean =>
  children.every((child) => child.type === 'text' && /^\s*(?:\d+\s*)?$/.test(child.value));

export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** An element and those in it, in the order of the page. */
export function elementsOf(node: Nodes): Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'element') found.push(next);
    if ('children' in next) open.push(...next.children.toReversed());
  }
  return found;
}

/** 1 to 6 for a heading. */
export function headingLevel({ tagName, properties }: Element): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(tagName) ?? [];
  if (digit !== undefined) return Number(digit);
  return properties.role === 'heading' ? Number(properties.ariaLevel ?? 2) || 2 : undefined;
}

/** Whether an element sets its text in italics; `undefined` if it does not say. */
export function setsItalic({ tagName, properties }: Element): boolean | undefined {
  const [, style] = /font-style:\s*([a-z]+)/i.exec(String(properties['style'])) ?? [];
  if (style !== undefined) return /^(?:italic|oblique)/i.test(style);
  return ['i', 'em', 'cite', 'var', 'dfn', 'address'].includes(tagName) ? true : undefined;
}

/** Whether an element strikes its text through. */
export const setsStruck = ({ tagName, properties }: Element): boolean =>
  tagName === 's' ||
  tagName === 'strike' ||
  /text-decoration(?:-line)?:[^;]{0,60}line-through/i.test(String(properties['style']));

/** Whether an element makes its text bold; `undefined` if it does not say. */
export function setsBold({ tagName, properties }: Element): boolean | undefined {
  const [, weight] = /font-weight:\s*([a-z]+|\d+)/i.exec(String(properties['style'])) ?? [];
  if (weight !== undefined) return /^bold/i.test(weight) || Number(weight) >= 600;
  return tagName === 'b' || tagName === 'strong' || tagName === 'th' ? true : undefined;
}
