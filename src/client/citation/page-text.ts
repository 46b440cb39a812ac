/** The visible text of this page as one string, as browsers search it, with the offsets of a range. */
import { passing } from './text-directive.ts';

export interface PageText {
  /** White space in a block is one space; there is a line break between blocks. */
  text: string;
  /** Offsets of the range. */
  start: number;
  end: number;
}

/** Elements whose text is never shown. */
const unseen = 'script, style, noscript, template, textarea, select';

export function readPageText(range: Range): PageText {
  let text = '';
  let start: number | undefined;
  let end = 0;
  let lastBlock: Element | undefined;
  const styles = new Map<Element, Style>();
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) lastBlock = undefined;
    if (!(node instanceof Text) || node.parentElement === null) continue;
    const { block, isSeen, isPassing } = styleOf(node.parentElement, styles);
    if (!isSeen) continue;
    if (block !== lastBlock && text !== '') text = `${text.trimEnd()}\n`;
    lastBlock = block;
    if (isPassing) {
      if (!text.endsWith(`${passing}\n`)) text += `${passing}\n`;
      continue;
    }
    const isInRange = range.intersectsNode(node);
    const from = isInRange && node === range.startContainer ? range.startOffset : 0;
    const to = isInRange && node === range.endContainer ? range.endOffset : node.length;
    const add = (part: string): void => {
      const collapsed = part.replaceAll(/\s+/g, ' ');
      text += /(?:^|\s)$/.test(text) ? collapsed.trimStart() : collapsed;
    };
    add(node.data.slice(0, from));
    if (isInRange) start ??= text.length;
    add(node.data.slice(from, to));
    if (isInRange) end = text.length;
    add(node.data.slice(to));
  }
  return { text, start: start ?? 0, end };
}

interface Style {
  /** The nearest ancestor, or the element itself, that is not inline. */
  block: Element;
  isSeen: boolean;
  /** Part of a button or of a place's tools, so not always there: see {@link passing}. */
  isPassing: boolean;
}

function styleOf(element: Element, known: Map<Element, Style>): Style {
  let style = known.get(element);
  if (style === undefined) {
    const around = element.parentElement && styleOf(element.parentElement, known);
    const { display, visibility } = getComputedStyle(element);
    const isPassing = element.matches('button, .place-tools') || around?.isPassing === true;
    style = {
      block: around && !isPassing && /^(?:inline|contents)/.test(display) ? around.block : element,
      isPassing,
      isSeen:
        around?.isSeen !== false &&
        display !== 'none' &&
        visibility === 'visible' &&
        !element.matches(unseen),
    };
    known.set(element, style);
  }
  return style;
}
