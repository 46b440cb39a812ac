/** All words of XML of no known vocabulary. */
import { attributesOf, readMarkup } from '../import/formats/markup.ts';
import { namesPerson } from './table-text.ts';

/**
 * All words of `xml`, with a line for each text node and attribute; for markup of no known vocabulary.
 * What an element or attribute is called stands before it if the name says that it is a person's number.
 */
export function plainMarkup(xml: string): string {
  const lines: string[] = [];
  const names: string[] = [];
  const add = (name: string, text: string): void => {
    if (text.trim() !== '') lines.push(namesPerson(name) ? `CPR: ${text}` : text);
  };
  readMarkup(xml, {
    open(name, attributes) {
      names.push(name);
      if (attributes.trim() === '') return;
      for (const [key, value] of attributesOf(attributes)) add(key, value);
    },
    close: () => void names.pop(),
    text(text) {
      add(names.at(-1) ?? '', text);
    },
    aside(text) {
      lines.push(text);
    },
  });
  return lines.join('\n');
}
