/**
 * The buttons that copy a link to a place on this page, or a citation of it (`data-copy`: which;
 * `data-place`: the id of the place).
 *
 * They are hidden until this script runs, and stay hidden where the browser does not let the page write
 * to the clipboard. The result is shown on the button and announced to screen readers.
 */
import { copyingWords as words } from '../../i18n/da-copying.ts';
import { asHtml, asMarkdown, asText } from './citation.ts';
import { copy, hasClipboard, say, shownFor } from './clipboard.ts';
import { citationOf, findPlace, printedNumber } from './place.ts';

/** Class of the buttons that are an icon without text. */
const mark = 'cite-point';

/** The choice of format for citations; not remembered, as the site stores nothing in the browser. */
const form = document.querySelector<HTMLSelectElement>('[data-citation-form]');

if (hasClipboard()) {
  addSectionButtons();
  addPointButtons();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void press(button));
  }
  form?.closest('[hidden]')?.removeAttribute('hidden');
}

/** Adds to the folded tools of every section the buttons that copy its link and its citation. */
function addSectionButtons(): void {
  for (const tools of document.querySelectorAll<HTMLElement>('.place-tools')) {
    const { place = '', name = '' } = tools.dataset;
    const link = makeButton('link', place, words.copyLinkTo(name));
    link.textContent = words.copyLink;
    const citation = makeButton('citation', place, words.copyTo(name));
    citation.textContent = words.copy;
    tools.lastElementChild?.append(link, citation);
  }
}

/** Adds to every point that has a link to itself a button that copies its citation. */
function addPointButtons(): void {
  const places = '[data-part] li > .anchor, [data-part] li > p > .anchor';
  for (const anchor of document.querySelectorAll(places)) {
    const point = anchor.closest('li');
    if (point === null) continue;
    const button = makeButton('citation', point.id, words.copyToPoint(printedNumber(point)));
    button.className = mark;
    button.title = words.copy;
    anchor.after(button);
  }
}

function makeButton(what: 'link' | 'citation', place: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.dataset['copy'] = what;
  button.dataset['place'] = place;
  button.ariaLabel = label;
  return button;
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
  const message = copied ? words.copied : words.notCopied;
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
