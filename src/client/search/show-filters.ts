/** The filters as check boxes of the search form, with the number of results each would give. */
import { searchWords } from '../../i18n/da-search.ts';
import { filterNames, type FilterName } from '../../search/fields.ts';
import type { Counts } from './answer.ts';
import { element } from '../element.ts';
import type { Filters } from './state.ts';

/** A group of more values is folded until the reader opens it. */
const mostUnfolded = 8;

/**
 * Brings the check boxes in `container` up to date. One that is there already stays the same element,
 * so that it keeps the focus. `form` is the id of the form they belong to.
 */
export function showFilters(
  container: HTMLElement,
  form: string,
  { values, counts, chosen }: { values: Counts; counts: Counts; chosen: Filters },
): void {
  for (const name of filterNames) {
    const known = sortValues(name, new Set([...Object.keys(values[name]), ...chosen[name]]));
    // Whether something is an agenda or minutes matters only where there are both.
    if (known.length === 0 || (name === 'status' && known.length === 1)) continue;
    const group = findGroup(container, name) ?? addGroup(container, name, known.length);
    if (chosen[name].length > 0) group.open = true;
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

/** Words in Danish order; years newest first; minutes before agendas. */
function sortValues(name: FilterName, values: ReadonlySet<string>): string[] {
  const order = new Intl.Collator('da').compare;
  const isReversed = name === 'aar' || name === 'status';
  return [...values].sort(isReversed ? (a, b) => order(b, a) : order);
}

const findGroup = (container: HTMLElement, name: FilterName): HTMLDetailsElement | null =>
  container.querySelector(`details[data-filter="${name}"]`);

function addGroup(container: HTMLElement, name: FilterName, values: number): HTMLDetailsElement {
  const title = searchWords.filters[name];
  const group = element(
    'details',
    { class: 'filters__group', 'data-filter': name },
    element('summary', {}, title),
    element('fieldset', {}, element('legend', { class: 'sr-only' }, title)),
  );
  group.open = values <= mostUnfolded;
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
  const label = searchWords.filterValues[name]?.(value) ?? value;
  group
    .querySelector('fieldset')
    ?.append(
      element(
        'label',
        { class: 'filter' },
        box,
        element('span', { class: 'filter__name' }, label),
        ' ',
        element('span', { class: 'filter__count' }),
      ),
    );
  return box;
}
