/**
 * Offers a link to exactly the text that a reader has selected on the page of an item.
 *
 * The button is laid over the page, below the selection, and moves nothing. Tab focuses it, Escape
 * hides it.
 */
import { copyingWords as words } from '../../i18n/da-copying.ts';
import { placeAddress } from './citation.ts';
import { copy, hasClipboard, say, shownFor } from './clipboard.ts';
import { readPageText } from './page-text.ts';
import { ownAddress } from './place.ts';
import { textDirective } from './text-directive.ts';

const item = document.querySelector<HTMLElement>('article[data-citation]');

/** Debounce (ms): the button appears once the selection has not changed for so long. */
const settled = 250;

/** Distance of the button from the selection (px); leaves room for a phone's selection handles. */
const distance = { mouse: 6, touch: 24 };

if (item && hasClipboard() && 'fragmentDirective' in document) offerLinks(item);

function offerLinks(item: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'offer-link';
  button.hidden = true;
  let link = '';
  let offered: Range | undefined;
  /** Whether the next Tab focuses the button; later ones do what they always do. */
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
      // Focusing the button may clear the selection.
      if (!button.contains(document.activeElement)) button.hidden = true;
      return;
    }
    if (!button.hidden && isSame(range, offered)) return;
    // Hidden, so that its label is not read as text of the page.
    button.hidden = true;
    clearTimeout(closing);
    offered = range.cloneRange();
    const found = linkTo(range, item);
    if (found === undefined) return;
    link = found;
    button.textContent = words.copySelected;
    placeUnder(button, range, item);
    isNext = true;
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(look, settled);
  });
  // Pressing the button must not clear the selection.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    void copy(link).then((copied) => {
      const message = copied ? words.copied : words.notCopied;
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
    if (event.shiftKey && markedIn(item)) say(words.selectedHint);
  });
}

/** The selected range, if it is inside the item. */
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

/** Puts the button after the selected section in the tab order, and on screen below the selection. */
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
