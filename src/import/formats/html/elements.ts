/** What the elements of a web page are to its content. */
import type { Element } from 'hast';

/** Elements whose text is no words for readers. */
const wordless = new Set(
  'script style noscript head svg math canvas object iframe input img audio video'.split(' '),
);

/** Elements with words that are to be chosen, filled in or put in place: no words of the page itself. */
const offering = new Set(['template', 'select', 'option', 'datalist', 'textarea']);

/** Elements around the content. Forms are none: some systems put the whole page into one. */
const around = new Set(['nav', 'aside', 'dialog']);

/** Classes of what helps about the page, in the words of common systems and style libraries. */
const helping = new Set(
  'breadcrumb breadcrumbs cookie cookies cookie-banner skip-link skiplink sr-only visually-hidden visuallyhidden element-invisible screen-reader-text pager pagination share social-share'.split(
    ' ',
  ),
);

const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog']);

/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName);

/** Whether an element has no words for readers at all. */
export const isWordless = ({ tagName }: Element): boolean => wordless.has(tagName);

/** Whether the text of an element is nothing to read. */
export const isUnread = ({ tagName }: Element): boolean =>
  wordless.has(tagName) || offering.has(tagName);

/** Whether an element is a button that unfolds what follows. */
export const unfolds = ({ tagName, properties }: Element): boolean =>
  tagName === 'button' && properties.ariaExpanded !== undefined;

/** Where an element stands. */
export interface Surroundings {
  /** In the main element, or in an article: their headers and footers belong to them. */
  inArticle: boolean;
  inHeading: boolean;
}

/**
 * Whether an element stands around the content, or is there to press: buttons that unfold what
 * follows are headings.
 */
export function isAround(element: Element, { inArticle, inHeading }: Surroundings): boolean {
  const { tagName, properties } = element;
  if (around.has(tagName) || (typeof properties.role === 'string' && roles.has(properties.role))) {
    return true;
  }
  if (tagName === 'header' || tagName === 'footer') return !inArticle;
  if (tagName === 'button') return !unfolds(element) && !inHeading;
  return classesOf(element).some((name) => helping.has(name.toLowerCase()));
}

function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** 1 to 6 for a heading. */
export function headingLevel({ tagName, properties }: Element): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(tagName) ?? [];
  if (digit !== undefined) return Number(digit);
  return properties.role === 'heading' ? Number(properties.ariaLevel ?? 2) || 2 : undefined;
}

/** Whether an element sets its text bold; `undefined` where it does not say. */
export function setsBold({ tagName, properties }: Element): boolean | undefined {
  const [, weight] = /font-weight:\s*([a-z]+|\d+)/i.exec(String(properties['style'])) ?? [];
  if (weight !== undefined) return /^bold/i.test(weight) || Number(weight) >= 600;
  return tagName === 'b' || tagName === 'strong' || tagName === 'th' ? true : undefined;
}
