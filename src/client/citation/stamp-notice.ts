/** Tells that the text a link was made for has changed since; `?udgave=` is the stamp of that text. */
import { stampWords } from '../../i18n/da-copying.ts';
import { decoded } from '../../minutes/decoded.ts';
import { stampForm } from '../../minutes/stamps/stamp.ts';
import { stampParameter } from './citation.ts';
import { findPlace } from './place.ts';

const notice = document.querySelector<HTMLElement>('[data-stamp-notice]');
const stamp = new URLSearchParams(location.search).get(stampParameter) ?? '';

if (notice && stampForm.test(stamp)) {
  if (stampHere() !== stamp) show(notice);
  // The stamp belongs to the fragment it came with.
  addEventListener('hashchange', forgetStamp);
}

/** The stamp that the place named by the address has now; `undefined` where it is gone. */
function stampHere(): string | undefined {
  const item = document.querySelector('[data-citation]');
  // Browsers that support text fragments remove that part; others do not.
  const id = decoded(location.hash.slice(1).replace(/:~:.*$/s, ''));
  return item ? findPlace(id, item)?.stamp : undefined;
}

function show(notice: HTMLElement): void {
  const said = document.createElement('p');
  said.append(stampWords.corrected);
  const target = document.getElementById('_rettelser') ?? document.getElementById('_historik');
  if (target) {
    const link = document.createElement('a');
    link.href = `#${target.id}`;
    link.textContent = target.id === '_rettelser' ? stampWords.toCorrections : stampWords.toChanges;
    link.addEventListener('click', () => {
      const folded = target.closest('details');
      if (folded) folded.open = true;
    });
    said.append(' ', link);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'text-button';
  close.textContent = stampWords.close;
  close.addEventListener('click', () => {
    notice.replaceChildren();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  notice.replaceChildren(said, close);
}

function forgetStamp(): void {
  const url = new URL(location.href);
  url.searchParams.delete(stampParameter);
  history.replaceState(history.state, '', url);
}
