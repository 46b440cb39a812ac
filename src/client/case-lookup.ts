/** Answers the number look-up (`/sag/?nr=12/16033`) from the list of cases on the page. */
import { lookupWords } from '../i18n/da-pages.ts';
import { parseCaseNumber } from '../minutes/case-number.ts';

/** Goes to the case asked for, or says that it is not here and offers to search instead. */
export function answerCaseLookup(): void {
  const asked = new URLSearchParams(location.search).get('nr')?.trim() ?? '';
  if (asked === '') return;
  fillCaseLookup(asked);
  const link = findCase(asked);
  // Replaced, so that going back leads past the look-up and not into it again.
  if (link) location.replace(link.href);
  else sayUnknown(asked);
}

/** Writes `number` into the look-up's field. */
export function fillCaseLookup(number: string): void {
  const field = document.querySelector<HTMLInputElement>('[data-case-lookup] input');
  if (field) field.value = number;
}

function findCase(asked: string): HTMLAnchorElement | null {
  const address = parseCaseNumber(asked)?.address ?? asked.replaceAll(/[/ ]/g, '-');
  return document.querySelector(`.case-year a[href$="/sag/${CSS.escape(address)}/"]`);
}

function sayUnknown(asked: string): void {
  const status = document.querySelector<HTMLElement>('[data-case-status]');
  if (!status) return;
  const search = document.createElement('a');
  search.href = `${status.dataset['search'] ?? ''}?q=${encodeURIComponent(asked)}`;
  search.textContent = lookupWords.searchInstead(asked);
  status.replaceChildren(`${lookupWords.unknown(asked)} `, search);
}
