/** Writes what fields of a Word document show. */
import { note } from '../../report.ts';
import type { LineWriter } from '../line-writer.ts';
import { buttonText, formValue, typeOf, unreadField } from './fields.ts';
import type { Progress } from './progress.ts';
import type { Xml } from './xml.ts';

/** Follows the mark of a field; `generate` adds what is no text of the document. */
export function writeFieldMark(
  mark: Xml,
  { writer }: { writer: LineWriter },
  { fields }: Progress,
  generate: (text: string) => void,
): void {
  const type = typeOf(mark);
  if (type === 'begin') {
    const value = formValue(mark);
    if (value !== undefined) generate(value);
    fields.begin(mark);
  } else if (type === 'separate') fields.separate();
  else if (type === 'end') {
    const field = fields.end();
    if (!field) return;
    const button = buttonText(field.instruction);
    if (button !== undefined) generate(button);
    const unread = fields.isPrinted() ? unreadField(field) : undefined;
    if (unread !== undefined) writer.remark(note('field-unread', undefined, unread));
  }
}
