/**
 * Offers a link to exactly the text that a reader has marked on a Punkt.
 *
 * The button lies over the page under the marked text and moves nothing. Tab leads to it, Escape
 * takes it away.
 */
import { citationWords } from '../../i18n/da-citation.ts';
import { itemWords } from '../../i18n/da-minutes.ts';
import { placeAddress } from './citation.ts';
import { copy, hasClipboard, say, shownFor } from './clipboard.ts';
import { readPageText } from './page-text.ts';
import { ownAddress } from './place.ts';
import { textDirective } from './text-directive.ts';

const item = document.querySelector<HTMLElement>('article[data-citation]');

/** A selection is left alone until it has stayed the same so long (ms). */
const settled = 250;

/** Between the marked text and the button (px), so that a phone's own handles stay free. */
const distance = { mouse: 6, touch: 24 };

if (item && hasClipboard() && 'fragmentDirective' in document) offerLinks(item);

function offerLinks(item: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'offer-link';
  button.hidden = true;
  let link = '';
  let offered: Range | undefined;
  /** Tab leads to the button once, and from there on as ever. */
  let isNext = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    if (button.contains(document.activeElement)) focusText();
    button.hidden = true;
  };
  const look = (): void => {
    const range = markedIn(item);
    if (range === undefined) {
      // Going to the button may take the selection away.
      if (!button.contains(document.activeElement)) button.hidden = true;
      return;
    }
    if (!button.hidden && isSame(range, offered)) return;
    // Its own words are none of the page's.
    button.hidden = true;
    clearTimeout(closing);
    offered = range.cloneRange();
    const found = linkTo(range, item);
    if (found === undefined) return;
    link = found;
    button.textContent = citationWords.copySelected;
    placeUnder(button, range, item);
    isNext = true;
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(look, settled);
  });
  // The selection stays while the button is pressed.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    void copy(link).then((copied) => {
      const message = copied ? itemWords.copied : citationWords.notCopied;
      button.textContent = message;
      say(message);
      closing = setTimeout(hide, shownFor);
    });
  });
  document.addEventListener('keydown', (event) => {
    if (button.hidden) return;
    if (event.key === 'Escape') hide();
    if (event.key !== 'Tab') return;
    if (isNext && !event.shiftKey) {
      event.preventDefault();
      button.focus();
    }
    isNext = false;
  });
  document.addEventListener('keyup', (event) => {
    if (event.shiftKey && markedIn(item)) say(citationWords.selectedHint);
  });
}

/** What is marked, where all of it is text of the item. */
function markedIn(item: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return item.contains(range.commonAncestorContainer) ? range : undefined;
}

const isSame = (a: Range, b: Range | undefined): boolean =>
  b !== undefined &&
  a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
  a.compareBoundaryPoints(Range.END_TO_END, b) === 0;

function linkTo(range: Range, item: HTMLElement): string | undefined {
  const { text, start, end } = readPageText(range);
  const directive = textDirective(text, start, end);
  return directive && placeAddress(ownAddress(), directive, item.dataset['stamp']);
}

/** Next after the marked text for whoever uses the keyboard, and right under it for the eye. */
function placeUnder(button: HTMLButtonElement, range: Range, item: HTMLElement): void {
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const end =
    range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  (end?.closest('.item-section') ?? item.lastElementChild)?.after(button);
  button.hidden = false;
  const frame = item.getBoundingClientRect();
  const gap = matchMedia('(pointer: coarse)').matches ? distance.touch : distance.mouse;
  const left = Math.min(last.left - frame.left, item.clientWidth - button.offsetWidth);
  button.style.left = `${Math.max(left, 0)}px`;
  button.style.top = `${last.bottom - frame.top + gap}px`;
}

function focusText(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
