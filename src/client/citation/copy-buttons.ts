/**
 * The buttons that copy a link to a place on this page, or a citation of it (`data-copy`: which;
 * `data-place`: the place's id).
 *
 * They cannot be seen until this runs, and stay so where the browser lets no page write to the
 * clipboard. What happened is shown on the button and said in the page's status line.
 */
import { citationWords } from '../../i18n/da-citation.ts';
import { itemWords } from '../../i18n/da-minutes.ts';
import { asHtml, asMarkdown, asText } from './citation.ts';
import { copy, hasClipboard, say, shownFor } from './clipboard.ts';
import { citationOf, findPlace, printedNumber } from './place.ts';

/** Class of the buttons that are a mark and no words. */
const mark = 'cite-point';

/** The form that citations are copied in; chosen anew on each page, as the site keeps nothing. */
const form = document.querySelector<HTMLSelectElement>('[data-citation-form]');

if (hasClipboard()) {
  addPointButtons();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void press(button));
  }
  form?.closest('[hidden]')?.removeAttribute('hidden');
}

/** Every point that can be linked to can be cited; its mark stands beside that of the link. */
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

/** Says on the button what happened: in the place of its words, or beside its mark. */
function tell(button: HTMLButtonElement, copied: boolean): void {
  const message = copied ? itemWords.copied : citationWords.notCopied;
  say(message);
  const isMark = button.className === mark;
  const label = (button.dataset['label'] ??= button.textContent.trim());
  if (isMark) button.dataset['said'] = message;
  else {
    // The line it stands in keeps its shape.
    button.style.minWidth = `${button.offsetWidth}px`;
    button.textContent = message;
  }
  setTimeout(() => {
    if (isMark) delete button.dataset['said'];
    else button.textContent = label;
  }, shownFor);
}
