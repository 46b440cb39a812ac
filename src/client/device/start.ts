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
  const show = async (isPressed: boolean): Promise<void> => {
    const { startButton } = await import('./follow-button.ts');
    startButton(place, { root, page }, isPressed);
  };
  if (isKept) {
    void show(false);
    return;
  }
  // Where it could not be loaded, it is loaded when the button is pressed again.
  const listen = (): void => {
    const press = (): void => void show(true).catch(listen);
    place.querySelector('button')?.addEventListener('click', press, { once: true });
  };
  listen();
  place.hidden = false;
}
