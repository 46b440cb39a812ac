/** Marks the words that a search found on the page of an item, and leads from one to the next. */
import { foundWords as words } from '../../i18n/da-search.ts';
import { markWords, unmark, type Marked } from './mark.ts';

/** The words of an item; those of the box at its top are a repetition, which is marked but not counted. */
const counted = 'article h1, article .item-section';
const repeated = 'article .decision-box [aria-hidden="true"]';

/** How long a browser may look for a text fragment once the page is loaded (ms); Chromium half a second. */
const looksFor = 1500;

/** Marks `found`; `to`: the page is to open at what was found, in this sentence if it is there. */
export function showFound(
  found: readonly string[],
  to: { sentence: string | undefined } | undefined,
): void {
  const markAll = (selector: string): Marked[] =>
    [...document.querySelectorAll(selector)].flatMap((root) => markWords(root, found));
  const places = markAll(counted);
  const others = markAll(repeated);
  if (places.length === 0) return;
  const first = to && placeIn(places, to.sentence);
  if (first) {
    afterLoad(() => {
      goTo(first);
      // The browser would go there, as long as it looks for what the address names.
      if (location.hash === '') setTimeout(() => nameSection(first), looksFor);
    });
  }
  showBar(places, first && places.indexOf(first), found, () =>
    unmark([...places, ...others].flat()),
  );
}

/** Puts the section of a place into the address. */
function nameSection([mark]: Marked): void {
  const section = mark?.closest('.item-section');
  const id = section?.id || section?.querySelector('.section-heading [id]')?.id;
  if (id) history.replaceState(history.state, '', `#${id}`);
}

/** The first place in the `sentence`; else in the section of the address, else of all. */
function placeIn(places: readonly Marked[], sentence: string | undefined): Marked | undefined {
  const section = document.querySelector(':target')?.closest('.item-section');
  const inSection = places.filter(([mark]) => mark && section?.contains(mark));
  const own = inSection.length > 0 ? inSection : places;
  return own.find(([mark]) => mark && sentence && isIn(sentence, mark)) ?? own[0];
}

/** Whether `mark` stands in or after the sentence that begins so, in its block. */
function isIn(sentence: string, mark: Element): boolean {
  const block = mark.closest('p, li, td, dd, blockquote');
  const start = block ? oneSpaced(block.textContent).indexOf(sentence) : -1;
  if (block === null || start === -1) return false;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(mark);
  return oneSpaced(before.toString()).length >= start;
}

const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ');

function afterLoad(act: () => void): void {
  if (document.readyState === 'complete') requestAnimationFrame(act);
  else addEventListener('load', () => requestAnimationFrame(act), { once: true });
}

const goTo = (place: Marked | undefined): void =>
  place?.[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });

/** Says how many places are marked, and leads through them; Escape takes the marks away. */
function showBar(
  places: readonly Marked[],
  /** Index of the place that the reader was led to. */
  first: number | undefined,
  found: readonly string[],
  clear: () => void,
): void {
  let current = first;
  const bar = document.createElement('div');
  bar.className = 'found-bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.label);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const step = (by: -1 | 1): void => {
    const from = current ?? nearest(places);
    for (const mark of places[from] ?? []) mark.removeAttribute('data-current');
    current = (from + by + places.length) % places.length;
    for (const mark of places[current] ?? []) mark.dataset['current'] = '';
    goTo(places[current]);
    said.textContent = words.place(current + 1, places.length);
  };
  const close = (): void => {
    clear();
    bar.remove();
    removeEventListener('keydown', onKey);
    history.replaceState(null, '');
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === 'Escape' && !defaultPrevented) close();
  };
  bar.append(
    said,
    ...(places.length > 1
      ? [button(words.previous, () => step(-1)), button(words.next, () => step(1))]
      : []),
    button(words.clear, close),
  );
  document.querySelector('main')?.prepend(bar);
  // A status that is filled once it is there is told.
  setTimeout(() => {
    said.textContent = words.found(found, places.length);
  });
  addEventListener('keydown', onKey);
}

/** The place nearest to the middle of the screen. */
function nearest(places: readonly Marked[]): number {
  const distance = ([mark]: Marked): number =>
    Math.abs((mark?.getBoundingClientRect().top ?? 0) - innerHeight / 2);
  return places.reduce((best, place, at) => {
    return distance(place) < distance(places[best] ?? []) ? at : best;
  }, 0);
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'text-button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}
