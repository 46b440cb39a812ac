/** How many results there are of each year: bars that filter when pressed, and the same as a table. */
import { searchWords as words } from '../../i18n/da-search.ts';
import { element } from '../element.ts';

/** `counts` are the results by year; the years between them without any are shown, too. */
export function showYears(
  container: HTMLElement,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): void {
  const years = yearsOf(counts);
  container.hidden = years.length < 2;
  const bars = container.querySelector('[data-bars]');
  const rows = container.querySelector('tbody');
  const most = Math.max(1, ...Object.values(counts));
  const known = [...(bars?.querySelectorAll('button') ?? [])];
  // The same buttons as long as the years are the same: one of them may have the focus.
  const isSame = known.map(({ value }) => value).join() === years.join();
  const buttons = isSame ? known : years.map(yearButton);
  for (const button of buttons) {
    const count = counts[button.value] ?? 0;
    const label = words.yearCount(button.value, count);
    button.ariaPressed = String(chosen.includes(button.value));
    button.ariaLabel = label;
    button.title = label;
    button.style.setProperty('--share', String(count / most));
  }
  if (!isSame) bars?.replaceChildren(...buttons);
  rows?.replaceChildren(
    ...years.map((year) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, year),
        element('td', {}, String(counts[year] ?? 0)),
      ),
    ),
  );
}

/** All years from the first with a result to the last. */
export function yearsOf(counts: Readonly<Record<string, number>>): string[] {
  const found = Object.keys(counts).map(Number);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  if (found.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function yearButton(year: string, index: number, { length }: readonly string[]): HTMLButtonElement {
  const every = Math.ceil(length / mostLabels);
  const label = (length - 1 - index) % every === 0 ? year : '';
  const own = { type: 'button', value: year, class: 'year-bar' };
  const bar = element('span', { class: 'year-bar__bar' });
  return element('button', own, bar, element('span', { class: 'year-bar__label' }, label));
}

/** Under the bars. */
const mostLabels = 6;
