/** Files that are handed to the reader, and that the reader hands over: they stay on the device. */
import { element } from '../element.ts';

/** How long a browser may take to begin writing a file (ms). */
const savedWithin = 60_000;

/** Hands the reader a file. */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), savedWithin);
}

/** Calls `use` with the file that the reader chooses, if any. */
export function chooseFile(use: (file: File) => void): void {
  const accept = '.json,application/json';
  const field = element('input', { type: 'file', accept, hidden: '' });
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    field.remove();
    if (file) use(file);
  });
  field.addEventListener('cancel', () => field.remove());
  // Some browsers forget a field that is not in the page.
  document.body.append(field);
  field.click();
}
