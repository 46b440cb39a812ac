/** Copies to the clipboard, and announces messages to screen readers. */

/** How long a message is shown (ms). */
export const shownFor = 2000;

/** Whether the browser lets this page write to the clipboard. */
export const hasClipboard = (): boolean => 'clipboard' in navigator;

/** Copies `text`, and with it `html` where the browser can; returns whether it succeeded. */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined || !('ClipboardItem' in window)) {
      await navigator.clipboard.writeText(text);
    } else {
      const parts = { 'text/plain': text, 'text/html': html };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    }
    return true;
  } catch {
    return false;
  }
}

let lastSaid = 0;

/** Announces `message` to screen readers, through the page's live region. */
export function say(message: string): void {
  const status = document.getElementById('_status');
  if (!status) return;
  status.textContent = message;
  const said = ++lastSaid;
  setTimeout(() => {
    if (said === lastSaid) status.textContent = '';
  }, shownFor);
}
