/** Files that are handed to the reader, and that the reader hands over: they stay on the device. */
import { element } from '../element.ts';

/** Hands the reader a file. */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}

/** Calls `use` with the file that the reader chooses, if any. */
export function chooseFile(use: (file: File) => void): void {
  const field = element('input', { type: 'file', accept: '.json,application/json' });
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file) use(file);
  });
  field.click();
}
