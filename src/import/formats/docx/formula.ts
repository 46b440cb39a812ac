/**
 * Writes a formula (ISO/IEC 29500, part 1, 22.1) on one line: `(a+b)/2`, `x²`, `√(a)`. Only signs are
 * added to its letters.
 */
import { superscriptDigits } from '../superscript.ts';
import { contentOf, elementsOf, find, isOn, textOf, type Xml } from './xml.ts';

export interface Formula {
  text: string;
  /** Letters that are hidden, and are not in the text. */
  hidden: string;
  /** Whether it is more than a row of letters. */
  isBuilt: boolean;
}

/** Reads a formula, or an element of one. */
export function readFormula(element: Xml): Formula {
  const formula: Formula = { text: '', hidden: '', isBuilt: false };
  formula.text = write(element, formula);
  return formula;
}

const write = (element: Xml | undefined, formula: Formula): string =>
  (element ? contentOf(element) : []).map((child) => writePart(child, formula)).join('');

function writePart(part: Xml, formula: Formula): string {
  const inside = (name: string): string => write(find(part, name), formula);
  const all = (name: string): string[] =>
    elementsOf(part)
      .filter((child) => child.name === name)
      .map((child) => write(child, formula));
  if (part.name === 'm:t' || part.name === 't') return textOf(part);
  if (part.name === 'm:r') return writeRun(part, formula);
  const built: Readonly<Record<string, () => string>> = {
    'm:f': () => `${grouped(inside('m:num'))}/${grouped(inside('m:den'))}`,
    'm:sSup': () => inside('m:e') + above(inside('m:sup')),
    'm:sSub': () => inside('m:e') + below(inside('m:sub')),
    'm:sSubSup': () => inside('m:e') + below(inside('m:sub')) + above(inside('m:sup')),
    'm:sPre': () => below(inside('m:sub')) + above(inside('m:sup')) + inside('m:e'),
    'm:limLow': () => inside('m:e') + below(inside('m:lim')),
    'm:limUpp': () => inside('m:e') + above(inside('m:lim')),
    'm:func': () => `${inside('m:fName')} ${grouped(inside('m:e'))}`,
    'm:rad': () => `${inside('m:deg')}√(${inside('m:e')})`,
    'm:nary': () =>
      `${settingOf(part, 'm:naryPr', 'm:chr') ?? '∫'}${below(inside('m:sub'))}${above(inside('m:sup'))} ${inside('m:e')}`,
    'm:d': () =>
      (settingOf(part, 'm:dPr', 'm:begChr') ?? '(') +
      all('m:e').join(settingOf(part, 'm:dPr', 'm:sepChr') ?? '|') +
      (settingOf(part, 'm:dPr', 'm:endChr') ?? ')'),
    'm:eqArr': () => all('m:e').join('; '),
    'm:m': () => `[${all('m:mr').join('; ')}]`,
    'm:mr': () => all('m:e').join(' '),
  };
  const build = built[part.name];
  if (!build) return write(part, formula);
  if (part.name !== 'm:d') formula.isBuilt = true;
  return build();
}

function writeRun(run: Xml, formula: Formula): string {
  const text = elementsOf(run)
    .filter(({ name }) => name === 'm:t' || name === 't')
    .map(textOf)
    .join('');
  if (isOn(find(run, 'rPr'), 'vanish') !== true) return text;
  formula.hidden += text;
  return '';
}

const settingOf = (part: Xml, properties: string, name: string): string | undefined => {
  const setting = find(part, properties, name);
  return setting && (setting.attributes['m:val'] ?? '');
};

const isSimple = (text: string): boolean => /^[\p{L}\p{N}.,]*$/u.test(text);

const grouped = (text: string): string => (isSimple(text) ? text : `(${text})`);

const above = (text: string): string => {
  const raised = superscriptDigits(text);
  if (text === '' || raised !== text) return raised;
  return `^${grouped(text)}`;
};

const below = (text: string): string => (text === '' ? '' : `_${grouped(text)}`);
