/** On the page about following: what is followed on this device, what is new, and what is kept of it. */
import { deviceWords as words } from '../../i18n/da-device.ts';
import { exportKept, joinKept, largestFile, readExport } from '../../device/exported.ts';
import { unfollow, type Kept } from '../../device/kept.ts';
import { lastVisit, newsOf, visited } from '../../device/news.ts';
import { element } from '../element.ts';
import { chooseFile, saveFile } from './reader-files.ts';
import { openKept, type KeptHere } from './kept-here.ts';
import { refreshKept, type Refreshed } from './load-changes.ts';
import { newsList } from './news-list.ts';
import { today } from './today.ts';

/** Fills the page's list, and counts it as a visit once it is in view. */
export function startDevicePage(): void {
  const place = document.querySelector<HTMLElement>('[data-device-list]');
  if (place) fill(place);
}

function fill(place: HTMLElement): void {
  const { deviceList: root = '/', site = '' } = place.dataset;
  const here = openKept(() => localStorage, root);
  if (here === undefined) return;
  const body = element('div');
  const said = element('p', { class: 'device-said', role: 'status' });
  place.replaceChildren(body, said);

  /** Shows what is kept; `found`: what loading gave, once it has been tried. */
  const show = (found?: Refreshed | 'not-loaded'): void => {
    const kept = here.read();
    const day = today();
    if (kept === 'unreadable') {
      body.replaceChildren(element('p', {}, words.unreadable), actions(deleteButton()));
      return;
    }
    const all = newsOf(kept, day);
    const last = lastVisit(kept, day);
    const notes = [
      ...(all.length === 0 ? [words.empty] : []),
      ...(last === undefined || all.length === 0 ? [] : [words.lastVisit(last)]),
      ...(found === 'not-loaded' && all.length > 0 ? [words.notLoaded(kept.loaded)] : []),
      ...(typeof found === 'object' && found.left > 0 ? [words.left(found.left)] : []),
    ];
    body.replaceChildren(
      ...notes.map((note) => element('p', {}, note)),
      ...newsList(all, {
        root,
        stop({ page, name }) {
          change(here, (now) => unfollow(now, page));
          tell(words.stopped(name));
        },
      }),
      all.length === 0
        ? actions(importButton())
        : actions(exportButton(), importButton(), deleteButton()),
    );
  };
  const tell = (message: string): void => {
    show();
    said.textContent = message;
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) body.querySelector('button')?.focus();
  };
  const load = async (): Promise<void> => {
    show();
    const kept = here.read();
    if (kept === 'unreadable' || kept.followed.length === 0) return;
    show((await refreshKept(here, { root, day: today() })) ?? 'not-loaded');
    whenSeen(() => change(here, (now) => visited(now, today())));
  };

  const exportButton = (): HTMLElement =>
    button(words.export, () => {
      const kept = here.read();
      if (kept !== 'unreadable') saveFile(exportKept(kept, site), words.exportName(today()));
    });
  const importButton = (): HTMLElement =>
    button(words.import, () => chooseFile((file) => void take(file)));
  const deleteButton = (): HTMLElement =>
    button(words.delete, () => {
      if (!confirm(words.reallyDelete)) return;
      here.clear();
      tell(words.deleted);
    });
  const take = async (file: File): Promise<void> => {
    const text = file.size > largestFile ? '' : await file.text();
    const imported = readExport(text, site);
    if (imported.kind !== 'read') {
      const { kind } = imported;
      tell(kind === 'other-site' ? words.ofOtherSite(imported.site) : words.notImported);
      return;
    }
    const isDone = change(here, (now) => joinKept(now, imported.kept));
    const kept = here.read();
    tell(isDone && kept !== 'unreadable' ? words.imported(kept.followed.length) : words.failed);
    if (isDone) await load();
  };
  void load();
}

/** Whether what is kept could be read, and what became of it be written. */
function change(here: KeptHere, how: (kept: Kept) => Kept): boolean {
  const kept = here.read();
  return kept !== 'unreadable' && here.write(how(kept));
}

const actions = (...buttons: HTMLElement[]): HTMLElement =>
  element('p', { class: 'device-actions' }, ...buttons);

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { class: 'text-button', type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}

/** Calls `done` once the page is in view: one that was opened in the background has not been read. */
function whenSeen(done: () => void): void {
  if (document.visibilityState === 'visible') done();
  else document.addEventListener('visibilitychange', done, { once: true });
}
