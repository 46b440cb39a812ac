/**
 * On the home page, and on pages that can be followed: loads what shows news and follows, where something
 * is followed on this device or is about to be.
 */
import { keyOf } from './key.ts';

const place = document.querySelector<HTMLElement>('[data-device]');
if (place) start(place);

function start(place: HTMLElement): void {
  const { device: root = '/', page } = place.dataset;
  let isKept: boolean;
  try {
    isKept = localStorage.getItem(keyOf(root)) !== null;
  } catch {
    // It is forbidden: nothing is offered.
    return;
  }
  if (page === undefined) {
    if (isKept) void import('./show-count.ts').then(({ showCount }) => showCount(place, root));
    return;
  }
  const showButton = () => import('./follow-button.ts');
  if (isKept) {
    void showButton().then(({ startButton }) => startButton(place, { root, page }));
    return;
  }
  place.hidden = false;
  place
    .querySelector('button')
    ?.addEventListener(
      'click',
      () => void showButton().then(({ startButton }) => startButton(place, { root, page }, true)),
      { once: true },
    );
}
