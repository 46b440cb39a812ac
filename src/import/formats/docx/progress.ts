/** What the writers of a Word document share, and what carries over from block to block. */
import type { CountParagraph } from './numbering.ts';
import type { Fields } from './fields.ts';
import type { Story } from './open-docx.ts';
import type { Styles } from './styles.ts';
import type { Xml } from './xml.ts';

/** A foot or end note, and the part it is in. */
export interface Note {
  note: Xml;
  story: Story;
}

/** What the lines have otherwise than the texts of the document. */
export interface Account {
  /** Text that is in the lines only: numbers, signs. */
  generated: string[];
  /** Text that is not in the lines, and is told. */
  omitted: string[];
}

/** What all blocks of a document share. */
export interface DocumentContext extends Pick<Story, 'links' | 'graphics' | 'chunks'> {
  styles: Styles;
  count: CountParagraph;
  /** Foot and end notes by kind and id: `foot 2`. */
  notes: ReadonlyMap<string, Note>;
  /** Comments by their id. */
  comments: ReadonlyMap<string, string>;
  account: Account;
  /** Keys of the notes referred to so far, in the order of their numbers. */
  noted: string[];
}

/** State that carries over from block to block. */
export interface Progress extends DocumentContext {
  fields: Fields;
  isInCell?: true;
}
