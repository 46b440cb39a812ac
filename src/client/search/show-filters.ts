/** The filters as check boxes of the search form, with the number of results each would give. */
import { searchWords } from '../../i18n/da-search.ts';
import type { FilterName } from '../../search/fields.ts';
import { element } from './element.ts';
import type { Counts, Question } from './answer.ts';

const shownFilters = ['udvalg', 'aar', 'status'] as const;

/**
 * Brings the check boxes in `container` up to date. One that is there already stays the same element,
 * so that it keeps the focus. `form` is the id of the form they belong to.
 */
export function showFilters(
  container: HTMLElement,
  form: string,
  { values, counts, chosen }: { values: Counts; counts: Counts; chosen: Question['filters'] },
): void {
  for (const name of shownFilters) {
    const known = sortValues(name, new Set([...Object.keys(values[name]), ...chosen[name]]));
    // Whether something is an agenda or minutes matters only where there are both.
    if (known.length === 0 || (name === 'status' && known.length === 1)) continue;
    const group = findGroup(container, name) ?? addGroup(container, name);
    const boxes = new Map([...group.querySelectorAll('input')].map((box) => [box.value, box]));
    for (const value of known) {
      const box = boxes.get(value) ?? addBox(group, form, name, value);
      box.checked = chosen[name].includes(value);
      const count = counts[name][value] ?? 0;
      const note = box.parentElement?.querySelector('.filter__count');
      if (note) note.textContent = String(count);
      box.parentElement?.classList.toggle('filter--empty', count === 0);
    }
  }
}

/** Names of committees in Danish order; years newest first; minutes before agendas. */
function sortValues(name: FilterName, values: ReadonlySet<string>): string[] {
  const order = new Intl.Collator('da').compare;
  return [...values].sort(name === 'udvalg' ? order : (a, b) => order(b, a));
}

const findGroup = (container: HTMLElement, name: FilterName): HTMLElement | null =>
  container.querySelector(`fieldset[data-filter="${name}"]`);

function addGroup(container: HTMLElement, name: (typeof shownFilters)[number]): HTMLElement {
  const group = element(
    'fieldset',
    { class: 'filters__group', 'data-filter': name },
    element('legend', {}, searchWords.filters[name]),
  );
  container.append(group);
  return group;
}

function addBox(
  group: HTMLElement,
  form: string,
  name: FilterName,
  value: string,
): HTMLInputElement {
  const box = element('input', { type: 'checkbox', name, value, form });
  group.append(
    element(
      'label',
      { class: 'filter' },
      box,
      element('span', { class: 'filter__name' }, searchWords.filterValues[value] ?? value),
      ' ',
      element('span', { class: 'filter__count' }),
    ),
  );
  return box;
}
