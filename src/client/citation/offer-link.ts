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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    if (button.contains(document.activeElement)) focusText();
    button.hidden = true;
  };
  const look = (): void => {
    // Its own words are none of the page's.
    button.hidden = true;
    const range = markedIn(item);
    const found = range && linkTo(range, item);
    if (range === undefined || found === undefined) return;
    link = found;
    button.textContent = citationWords.copySelected;
    placeUnder(button, range, item);
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    // Pressing the button may take the selection away with it.
    if (!button.contains(document.activeElement)) timer = setTimeout(look, settled);
  });
  // The selection stays while the button is pressed.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    void copy(link).then((copied) => {
      const message = copied ? itemWords.copied : citationWords.notCopied;
      button.textContent = message;
      say(message);
      setTimeout(hide, shownFor);
    });
  });
  document.addEventListener('keydown', (event) => {
    if (button.hidden) return;
    if (event.key === 'Escape') hide();
    if (event.key === 'Tab' && !event.shiftKey && hasNoFocusOfItsOwn()) {
      event.preventDefault();
      button.focus();
    }
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

/** Clicking into text leaves the focus with the page or its main part. */
const hasNoFocusOfItsOwn = (): boolean =>
  document.activeElement === document.body || document.activeElement?.tagName === 'MAIN';

function focusText(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
