/** Writes the runs of a Word paragraph. */
import { linkTarget } from '../link-target.ts';
import type { LineWriter } from '../line-writer.ts';
import { superscript } from '../superscript.ts';
import { contentOf, framesOf, find, textOf, valueAt, type Xml } from './xml.ts';
import { linkOf } from './fields.ts';
import { readLetters, type LetterStyle } from './styles.ts';
import type { Progress } from './write-blocks.ts';

/** Formatting and targets of the runs of a paragraph. */
export interface RunContext {
  letters: LetterStyle;
  url?: string | undefined;
  writer: LineWriter;
  /** What a line break within the paragraph does. */
  breakLine: () => void;
  /** Collects the text boxes anchored in the paragraph. */
  frames: Xml[];
}

/** Writes the content of a paragraph or of an element in it. */
export function writeRuns(parent: Xml, context: RunContext, progress: Progress): void {
  for (const child of contentOf(parent)) {
    if (child.name === 'r') {
      writeRun(child, context, progress);
    } else if (child.name === 'hyperlink') {
      const address = progress.links.get(child.attributes['r:id'] ?? '');
      const url = address === undefined ? context.url : linkTarget(address);
      writeRuns(child, { ...context, url }, progress);
    } else if (child.name === 'fldSimple') {
      const url = linkOf(child.attributes['instr'] ?? '') ?? context.url;
      writeRuns(child, { ...context, url }, progress);
    } else if (child.name === 'm:t') {
      context.writer.add(textOf(child), context.letters);
    } else {
      writeRuns(child, context, progress);
    }
  }
}

function writeRun(run: Xml, context: RunContext, progress: Progress): void {
  const properties = find(run, 'rPr');
  const style = progress.styles.letters(valueAt(properties, 'rStyle'));
  const letters = { ...context.letters, ...style, ...readLetters(properties) };
  for (const child of contentOf(run)) writePart(child, { ...context, letters }, progress);
}

/** Text for elements of a run that hold none. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ tab: ' ', ptab: ' ', noBreakHyphen: '-' }),
);

function writePart(part: Xml, context: RunContext, progress: Progress): void {
  const { letters, writer } = context;
  const { fields } = progress;
  const add = (text: string): void => {
    if (!fields.isPrinted() || letters.hidden === true) return;
    const { bold, size } = letters;
    writer.add(text, { ...(bold && { bold }), size, url: fields.url() ?? context.url });
  };
  if (part.name === 'fldChar') {
    const type = part.attributes['fldCharType'];
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') fields.end();
  } else if (part.name === 'instrText') {
    fields.instruct(textOf(part));
  } else if (part.name === 't') {
    add(textOf(part));
  } else if (part.name === 'br' || part.name === 'cr') {
    context.breakLine();
  } else if (part.name === 'sym') {
    add(symbolOf(part.attributes['char']));
  } else if (part.name === 'footnoteReference' || part.name === 'endnoteReference') {
    const kind = part.name === 'footnoteReference' ? 'foot' : 'end';
    add(superscript(progress.noted.push(`${kind} ${part.attributes['id'] ?? ''}`)));
  } else if (signs.has(part.name)) {
    add(signs.get(part.name) ?? '');
  } else {
    context.frames.push(...framesOf(part));
  }
}

/** Characters of symbol fonts (Wingdings) that forms use, by the last byte of their code. */
const symbols: Readonly<Record<string, string>> = {
  '6F': '☐',
  A8: '☐',
  E0: '→',
  FB: '✗',
  FC: '✓',
  FD: '☒',
  FE: '☑',
};

const symbolOf = (code = ''): string => symbols[code.slice(-2).toUpperCase()] ?? '•';
