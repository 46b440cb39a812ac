/** Computes the list numbers and bullets of a Word document's paragraphs as Word prints them. */
import { printNumber, type Counting } from '../list-number.ts';
import type { Numbering } from './styles.ts';
import { elementsOf, find, isOn, valueAt, type Xml } from './xml.ts';

/** The mark of a paragraph. `isOther`: Word counts it in words or signs, and it is given in digits. */
export interface Counted {
  mark: string;
  level: number;
  isOther?: true;
}

/** Counts a paragraph and gives its mark; `undefined` if it has none. */
export type CountParagraph = (numbering: Numbering) => Counted | undefined;

interface Level {
  start: number;
  counting: Counting | 'bullet' | 'none' | 'ordinal' | 'two-digits' | 'other';
  /** The level at and above which it does not begin again; 0 for all. */
  restart: number;
  /** `%1.%2.`: template for the numbers of this level and those above. */
  pattern: string;
  /** `isLgl`: numbers of levels above are printed as digits. */
  isLegal: boolean;
}

const countings: ReadonlyMap<string, Level['counting']> = new Map(
  Object.entries<Level['counting']>({
    decimal: 'decimal',
    decimalZero: 'two-digits',
    ordinal: 'ordinal',
    bullet: 'bullet',
    none: 'none',
    lowerLetter: 'lower-letter',
    upperLetter: 'upper-letter',
    lowerRoman: 'lower-roman',
    upperRoman: 'upper-roman',
  }),
);

const levelsOfWord = 9;

/** Reads `numbering.xml`. The result has to be called for all paragraphs in document order. */
export function readNumberings(part: Xml | undefined): CountParagraph {
  const parts = elementsOf(part);
  const partsById = (name: string, id: string) =>
    new Map(parts.filter((each) => each.name === name).map((each) => [each.attributes[id], each]));
  const lists = partsById('abstractNum', 'abstractNumId');
  const instances = partsById('num', 'numId');
  /** Current numbers of each abstract list, by level. */
  const counters = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();

  const listOf = (instance: Xml | undefined): Xml | undefined => {
    const list = lists.get(valueAt(instance, 'abstractNumId'));
    const link = valueAt(list, 'numStyleLink');
    if (link === undefined) return list;
    return [...lists.values()].find((other) => valueAt(other, 'styleLink') === link) ?? list;
  };

  return ({ id, level: at = 0 }) => {
    const instance = instances.get(id);
    const list = listOf(instance);
    const level = Math.min(Math.max(Math.trunc(at) || 0, 0), levelsOfWord - 1);
    if (id === undefined || id === '0' || !list) return undefined;
    const levels = Array.from({ length: level + 1 }, (_, n) => readLevel(list, instance, n));
    const own = levels.at(-1);
    if (!own || own.counting === 'none') return undefined;
    if (own.counting === 'bullet') return { mark: bulletOf(own.pattern), level };
    const key = list.attributes['abstractNumId'] ?? '';
    const counted = counters.get(key) ?? [];
    counters.set(key, counted);
    const start = startOverride(instance, level);
    if (start !== undefined && !restarted.has(`${id} ${level}`)) {
      restarted.add(`${id} ${level}`);
      counted[level] = start - 1;
    }
    counted[level] = (counted[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < counted.length; below++) {
      if (level < readLevel(list, instance, below).restart) counted[below] = undefined;
    }
    for (const [n, above] of levels.entries()) counted[n] ??= above.start;
    const mark = own.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const { counting = 'decimal' } = levels[index] ?? {};
      return numberOf(counted[index] ?? 1, own.isLegal ? 'decimal' : counting);
    });
    if (mark.trim() === '') return undefined;
    return {
      mark: mark.trim(),
      level,
      ...(own.counting === 'other' && { isOther: true as const }),
    };
  };
}

/** A number as Word prints it. */
function numberOf(value: number, counting: Level['counting']): string {
  if (counting === 'bullet' || counting === 'none') return '';
  if (counting === 'two-digits') return String(value).padStart(2, '0');
  if (counting === 'ordinal') return `${value}.`;
  return printNumber(value, counting === 'other' ? 'decimal' : counting);
}

function readLevel(list: Xml, instance: Xml | undefined, level: number): Level {
  const isLevel = ({ name, attributes }: Xml) =>
    name === 'lvl' && attributes['ilvl'] === String(level);
  const own = elementsOf(overrideOf(instance, level)).find(isLevel);
  const found = own ?? elementsOf(list).find(isLevel);
  return {
    start: Number(valueAt(found, 'start') ?? 1) || 0,
    counting: countings.get(valueAt(found, 'numFmt') ?? 'decimal') ?? 'other',
    restart: Number(valueAt(found, 'lvlRestart') ?? level) || 0,
    pattern: valueAt(found, 'lvlText') ?? '',
    isLegal: isOn(found, 'isLgl') === true,
  };
}

const overrideOf = (instance: Xml | undefined, level: number): Xml | undefined =>
  elementsOf(instance).find(
    ({ name, attributes }) => name === 'lvlOverride' && attributes['ilvl'] === String(level),
  );

function startOverride(instance: Xml | undefined, level: number): number | undefined {
  const start = find(overrideOf(instance, level), 'startOverride')?.attributes['val'];
  return start === undefined ? undefined : Number(start) || 0;
}

/** Bullets from symbol fonts (private use area, or a letter) become `•`. */
const bulletOf = (sign: string): string => (/^[\p{L}\p{Co}]?$/u.test(sign) ? '•' : sign);
