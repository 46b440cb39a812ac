/** The button that follows a page on this device, and how much is new of it. */
import { deviceWords as words } from '../../i18n/da-device.ts';
import { follow, isFollowed, unfollow } from '../../device/kept.ts';
import { countUnshownOf } from '../../device/news.ts';
import { openKept } from './kept-here.ts';
import { refreshKept } from './load-changes.ts';
import { today } from './today.ts';

interface Page {
  /** Root of the site, `/` or `/referater/`. */
  root: string;
  /** Address from there. */
  page: string;
}

/** Shows the button in `place`. */
export function startButton(place: HTMLElement, { root, page }: Page): void {
  const here = openKept(() => localStorage, root);
  const button = place.querySelector('button');
  const link = place.querySelector('a');
  const said = place.querySelector('[role=status]');
  if (here === undefined || button === null || link === null || said === null) return;
  const name = place.dataset['name'] ?? '';

  /** Shows what is kept; what cannot be read is left as it is, and the page about following says so. */
  const show = (message = ''): void => {
    const kept = here.read();
    place.hidden = kept === 'unreadable';
    if (kept === 'unreadable') return;
    const isOn = isFollowed(kept, page);
    said.textContent = isOn ? words.following : message;
    link.hidden = !isOn;
    link.textContent = words.newsSince(countUnshownOf(kept, page));
    button.textContent = isOn ? words.stop : words.follow;
  };
  const load = async (): Promise<void> => {
    await refreshKept(here, { root, day: today() });
    show();
  };
  const press = async (): Promise<void> => {
    const kept = here.read();
    if (kept === 'unreadable') return;
    const isOn = isFollowed(kept, page);
    const changed = isOn ? unfollow(kept, page) : follow(kept, page, name, today());
    const isDone = changed !== kept && here.write(changed);
    show(isDone ? words.stopped(name) : words.failed);
    if (isDone && !isOn) await load();
  };
  button.addEventListener('click', () => void press());
  show();
  if (!link.hidden) void load();
}
