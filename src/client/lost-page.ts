/** The error page: makes use of what the requested address says. */
import { readLostAddress } from '../site/lost-address.ts';
import { answerHere } from './case-lookup.ts';

/** Fills the search field, answers the number look-up, and shows the link to the committee named. */
export function answerLostPage(): void {
  const page = document.querySelector<HTMLElement>('[data-lost]');
  if (!page) return;
  const { words, caseNumber, committee } = readLostAddress(
    location.pathname,
    page.dataset['lost'] ?? '/',
  );
  const search = page.querySelector<HTMLInputElement>('[type=search]');
  if (search) search.value = words;
  if (caseNumber !== undefined) answerHere(caseNumber);
  if (committee !== undefined) {
    page.querySelector(`[data-committee="${CSS.escape(committee)}"]`)?.removeAttribute('hidden');
  }
}
