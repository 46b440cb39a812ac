/**
 * On the home page, and on pages that can be followed: what is followed on this device, and what is new
 * of it.
 */
import { startButton } from './follow-button.ts';
import { showCount } from './show-count.ts';

const place = document.querySelector<HTMLElement>('[data-device]');
if (place) {
  const { device: root = '/', page } = place.dataset;
  if (page === undefined) void showCount(place, root);
  else startButton(place, { root, page });
}
