/** The form of the number look-up; its index is loaded on first use. */
import { lookUp, type Answer } from '../lookup/look-up.ts';
import type { Load } from '../lookup/number-index.ts';
import { shardsAddress } from '../lookup/shards.ts';
import { lookupWords } from '../i18n/da-lookup.ts';
import { loadOnce } from './load-once.ts';
import { showAnswer } from './show-lookup.ts';

/** What to do when exactly one page is found, and when the index cannot be loaded. */
interface Leave {
  found: (answer: Extract<Answer, { kind: 'found' }>) => void;
  failed: () => void;
}

const findForm = (): HTMLFormElement | null => document.querySelector('form[data-case-lookup]');

/** Starts the form; on `/sag/?nr=12/16033` it answers at once. */
export function startCaseLookup(): void {
  const form = findForm();
  if (!form) return;
  const go = (address: string): void => location.assign(address);
  form.addEventListener('submit', (event) => {
    const typed = fieldOf(form)?.value.trim() ?? '';
    if (typed === '') return;
    event.preventDefault();
    void answer(form, typed, leaveWith(form, typed, go));
  });
  const asked = new URLSearchParams(location.search).get('nr')?.trim() ?? '';
  if (asked === '') return;
  fill(form, asked);
  // Replaces the entry in the history: going back would only look up again.
  const replace = (address: string): void => location.replace(address);
  void answer(form, asked, leaveWith(form, asked, replace));
}

/** Writes `text` into the field and shows the answer, without leaving the page. */
export function answerHere(text: string): void {
  const form = findForm();
  if (!form) return;
  fill(form, text);
  const show = (found: Answer): void => say(form, ...showAnswer(found, text, linksOf(form)));
  void answer(form, text, { found: show, failed: () => say(form) });
}

/** Number of the latest look-up; the answer to an older one is dropped. */
let latest = 0;

async function answer(form: HTMLFormElement, typed: string, leave: Leave): Promise<void> {
  const own = ++latest;
  say(form, lookupWords.searching);
  try {
    const found = await lookUp(typed, loadFrom(linksOf(form).root));
    if (own !== latest) return;
    if (found.kind === 'found') leave.found(found);
    else say(form, ...showAnswer(found, typed, linksOf(form)));
  } catch (error) {
    if (own !== latest) return;
    console.warn(error);
    leave.failed();
  }
}

/** Goes to the page that was found, or else to the search, which does not need this index. */
function leaveWith(form: HTMLFormElement, typed: string, go: (address: string) => void): Leave {
  const { root, search } = linksOf(form);
  return {
    found: ({ place }) => {
      say(form);
      go(root + place.address.slice(1));
    },
    failed: () => {
      say(form);
      go(`${search}?q=${encodeURIComponent(typed)}`);
    },
  };
}

const linksOf = ({ dataset }: HTMLFormElement) => ({
  root: dataset['caseLookup'] ?? '/',
  search: dataset['search'] ?? '',
});

const fieldOf = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector('input');

function fill(form: HTMLFormElement, text: string): void {
  const field = fieldOf(form);
  if (field) field.value = text;
}

function say(form: HTMLFormElement, ...words: (Node | string)[]): void {
  form.querySelector('[data-answer]')?.replaceChildren(...words);
}

const loadFrom =
  (root: string): Load =>
  (name) =>
    loadFile(`${root}${shardsAddress.slice(1)}${encodeURIComponent(name)}.json`);

const loadFile = loadOnce(async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
});
