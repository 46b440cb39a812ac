/**
 * The buttons that copy a link to a place on this page, or a citation of it (`data-copy`: which;
 * `data-place`: the id of the place).
 *
 * They are hidden until this script runs, and stay hidden where the browser does not let the page write
 * to the clipboard. The result is shown on the button and announced to screen readers.
 */
import { citationWords } from '../../i18n/da-citation.ts';
import { itemWords } from '../../i18n/da-minutes.ts';
import { asHtml, asMarkdown, asText } from './citation.ts';
import { copy, hasClipboard, say, shownFor } from './clipboard.ts';
import { citationOf, findPlace, printedNumber } from './place.ts';

/** Class of the buttons that are an icon without text. */
const mark = 'cite-point';

/** The choice of format for citations; not remembered, as the site stores nothing in the browser. */
const form = document.querySelector<HTMLSelectElement>('[data-citation-form]');

if (hasClipboard()) {
  addPointButtons();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void press(button));
  }
  form?.closest('[hidden]')?.removeAttribute('hidden');
}

/** Adds to every point that has a link to itself a button that copies its citation. */
function addPointButtons(): void {
  const places = '[data-part] li > .anchor, [data-part] li > p > .anchor';
  for (const anchor of document.querySelectorAll(places)) {
    const point = anchor.closest('li');
    if (point === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = mark;
    button.dataset['copy'] = 'citation';
    button.dataset['place'] = point.id;
    button.ariaLabel = citationWords.copyToPoint(printedNumber(point));
    button.title = citationWords.copy;
    anchor.after(button);
  }
}

async function press(button: HTMLButtonElement): Promise<void> {
  const { copy: what, place: id = '' } = button.dataset;
  const place = findPlace(id, button);
  const citation = place && citationOf(place);
  const copied =
    citation !== undefined &&
    (what === 'link'
      ? await copy(citation.address)
      : form?.value === 'markdown'
        ? await copy(asMarkdown(citation))
        : await copy(asText(citation), asHtml(citation)));
  tell(button, copied);
}

/** Shows the result on the button, instead of its text or beside its icon, for a while. */
function tell(button: HTMLButtonElement, copied: boolean): void {
  const message = copied ? itemWords.copied : citationWords.notCopied;
  say(message);
  const isMark = button.className === mark;
  const label = (button.dataset['label'] ??= button.textContent.trim());
  if (isMark) button.dataset['said'] = message;
  else {
    // So that the line is not laid out anew.
    button.style.minWidth = `${button.offsetWidth}px`;
    button.textContent = message;
  }
  setTimeout(() => {
    if (isMark) delete button.dataset['said'];
    else button.textContent = label;
  }, shownFor);
}
