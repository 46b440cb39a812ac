/** The one way to the clipboard, and what is said of it. */

/** How long it is said that something was copied (ms). */
export const shownFor = 2000;

/** Whether the browser lets this page write to the clipboard. */
export const hasClipboard = (): boolean => 'clipboard' in navigator;

/** Puts `text` on the clipboard, with `html` where both can be; says whether it went well. */
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

/** Says `message` to a screen reader, through the page's status line. */
export function say(message: string): void {
  const status = document.getElementById('_status');
  if (!status) return;
  status.textContent = message;
  const said = ++lastSaid;
  setTimeout(() => {
    if (said === lastSaid) status.textContent = '';
  }, shownFor);
}
