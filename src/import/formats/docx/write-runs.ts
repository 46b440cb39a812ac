/** Writes the runs of a Word paragraph. */
import { note, type ImportNote } from '../../report.ts';
import { linkTarget } from '../link-target.ts';
import type { LineWriter } from '../line-writer.ts';
import { superscript } from '../superscript.ts';
import { deepText } from './changes.ts';
import { linkOf } from './fields.ts';
import { readFormula } from './formula.ts';
import { readGraphic } from './graphics.ts';
import { readLetters, type LetterStyle } from './styles.ts';
import { signOf, unknownSign, withSigns } from './symbols.ts';
import type { Progress } from './progress.ts';
import { writeFieldMark } from './write-fields.ts';
import { contentOf, framesOf, find, textOf, valueAt, type Xml } from './xml.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

/** Formatting and targets of the runs of a paragraph. */
export interface RunContext {
  letters: LetterStyle;
  url?: string | undefined;
  writer: LineWriter;
  /** What a line break within the paragraph does. */
  breakLine: () => void;
  /** Collects the text boxes anchored in the paragraph. */
  frames: Xml[];
  /** Collects the texts that nobody sees. */
  hidden: string[];
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
    } else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') {
      writeFormula(child, context, progress);
    } else if (child.name === 'placeholder') {
      context.writer.remark(leaveOutPlaceholder(child, progress));
    } else if (child.name === 'subDoc') {
      context.writer.remark(note('graphic', undefined, 'object', '', ''));
    } else {
      writeRuns(child, context, progress);
    }
  }
}

/** What a control shows that is not filled in is told and not read. */
export function leaveOutPlaceholder(control: Xml, { account }: Progress): ImportNote {
  const text = deepText(control, 'in-force');
  account.omitted.push(text);
  return note('placeholder', undefined, oneLine(text));
}

function writeFormula(formula: Xml, context: RunContext, progress: Progress): void {
  const { text, hidden, isBuilt } = readFormula(formula);
  if (hidden !== '') hide(hidden, context, progress);
  if (!progress.fields.isPrinted() || context.letters.hidden === true) {
    hide(text, context, progress);
    return;
  }
  context.writer.add(text, context.letters);
  if (isBuilt) context.writer.remark(note('formula', undefined, text.trim()));
}

function hide(text: string, { hidden }: RunContext, { account }: Progress): void {
  account.omitted.push(text);
  hidden.push(text);
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
  const { fields, account } = progress;
  const isShown = (): boolean => fields.isPrinted() && letters.hidden !== true;
  const add = (text: string): void => {
    if (text.trim() !== '') fields.show();
    writer.add(text, { ...letters, url: fields.url() ?? context.url });
  };
  /** Adds what is no text of the document. */
  const generate = (text: string): void => {
    if (!isShown()) return;
    account.generated.push(text);
    add(text);
  };
  if (part.name === 'fldChar') {
    writeFieldMark(part, context, progress, generate);
  } else if (part.name === 'instrText') {
    fields.instruct(textOf(part));
  } else if (part.name === 't') {
    const text = textOf(part);
    if (!isShown()) {
      hide(text, context, progress);
      return;
    }
    const signed = withSigns(text, letters.font);
    if (signed.includes(unknownSign) && !text.includes(unknownSign)) {
      writer.remark(note('sign-unread', undefined, letters.font ?? '', text.trim()));
    }
    // Set in capitals: a heading that is written without is told from text by them.
    const isSet = letters.caps === true && writer.text() === '' && /^\p{Ll}/u.test(signed.trim());
    const written = isSet ? signed.toLocaleUpperCase('da') : signed;
    if (written !== text) {
      account.omitted.push(text);
      account.generated.push(written);
    }
    add(written);
  } else if (part.name === 'br' || part.name === 'cr') {
    context.breakLine();
  } else if (part.name === 'sym') {
    const { char = '', font = letters.font ?? '' } = part.attributes;
    const sign = signOf(parseInt(char, 16) || 0, font) ?? unknownSign;
    if (sign === unknownSign && isShown()) {
      writer.remark(note('sign-unread', undefined, font, char.toUpperCase()));
    }
    generate(sign);
  } else if (part.name === 'footnoteReference' || part.name === 'endnoteReference') {
    const kind = part.name === 'footnoteReference' ? 'foot' : 'end';
    generate(superscript(progress.noted.push(`${kind} ${part.attributes['id'] ?? ''}`)));
  } else if (part.name === 'commentReference') {
    const text = progress.comments.get(part.attributes['id'] ?? '');
    if (text !== undefined) writer.remark(note('added-comment', undefined, text));
  } else if (part.name === 'ruby') {
    writeRuns(part, context, progress);
  } else if (signs.has(part.name)) {
    if (isShown()) add(signs.get(part.name) ?? '');
  } else {
    context.frames.push(...framesOf(part));
    const graphic = readGraphic(part, progress.graphics);
    if (graphic) {
      account.omitted.push(graphic.words);
      writer.remark(graphic.note);
    }
  }
}
