/** On the home page: how much is new of what is followed. */
import { deviceWords as words } from '../../i18n/da-device.ts';
import { countUnshown } from '../../device/news.ts';
import { openKept } from './kept-here.ts';
import { refreshKept } from './load-changes.ts';
import { today } from './today.ts';

/** Fills the link in `place`, with what was loaded before where nothing can be loaded. */
export async function showCount(place: HTMLElement, root: string): Promise<void> {
  const here = openKept(() => localStorage, root);
  const before = here?.read();
  if (here === undefined || before === undefined || before === 'unreadable') return;
  // Nothing is loaded where nothing is followed.
  if (before.followed.length === 0) return;
  const { kept = before } = (await refreshKept(here, { root, day: today() })) ?? {};
  const link = place.querySelector('a');
  if (link === null) return;
  link.textContent = words.newsSince(countUnshown(kept));
  place.hidden = false;
}
