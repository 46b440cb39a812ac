/**
 * The buttons that copy the address of a place on this page (`data-copy`: its id).
 *
 * They are hidden until this runs, and stay so where the browser lets no page write to the
 * clipboard. What happened is shown on the button and said in the page's status line.
 */

const shownFor = 2000;

if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const status = document.getElementById('_status');
  const done = await write(addressOf(button.dataset['copy'] ?? ''));
  const message = (done ? status?.dataset['done'] : status?.dataset['failed']) ?? '';
  const label = (button.dataset['label'] ??= button.textContent.trim());
  button.textContent = message;
  if (status) status.textContent = message;
  setTimeout(() => {
    button.textContent = label;
    if (status) status.textContent = '';
  }, shownFor);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The public address where the page knows it, so that a copy of the site copies no other. */
function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = new URL(canonical?.href ?? location.href);
  address.hash = id;
  return address.href;
}
